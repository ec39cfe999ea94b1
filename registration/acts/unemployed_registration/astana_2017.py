"""Registration of job seekers as unemployed, Astana: act No. 158-2561 of 12.12.2017, annex 17, point 2.2. On paper only."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Step
from workflow.acts.published.astana_158_2561 import ACT, TO_THE_HEAD
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes, working_days

# fmt: off
CERTIFICATE = {
    "kk": "Мәтінде «жұмыс іздеп жүрген адамның хабарламасы» делінген; қызметтің нәтижесі 1-бөлімнің 3-тармағы бойынша — жұмыссыз ретінде тіркеу туралы анықтама. Оны тіркелген деректер бойынша жүйе дайындайды, басшы құжаттармен танысып, қол қояды, сосын кеңсеге жолдайды (2.3.2-тармақ).",
    "ru": "В тексте — «уведомление лица, ищущего работу»; результат услуги по пункту 3 раздела 1 — справка о регистрации в качестве безработного. Её по зарегистрированным данным готовит система, руководитель знакомится с документами, подписывает и направляет в канцелярию (пункт 2.3.2).",
    "en": "The text says “the notice of the job seeker”; by point 3 of section 1 the result is the certificate of registration as unemployed. The system prepares it from the registered data, the head reads the documents, signs and sends it to the registry (point 2.3.2).",
}
GIVEN = {
    "kk": "Мәтіндегі «хабарлама» — анықтама. 2.3.3-тармақ толықтырады: қадамның нәтижесі — оны көрсетілетін қызметті алушыға беру.",
    "ru": "«Уведомление» в тексте — справка. Пункт 2.3.3 дополняет: результат шага — её выдача услугополучателю.",
    "en": "The “notice” of the text is the certificate. Point 2.3.3 completes it: the outcome of the step is its being given to the applicant.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="2.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="Көрсетілетін қызметті берушіге өтініш берген кезде"),
    Step(point="2.2.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.SIGNATURE}, note=TO_THE_HEAD,
         quote="қабылдайды және олардың тіркелуін жүзеге асырады – 20 (жиырма) минут"),
    Step(point="2.2.2", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=working_days(1), paper=Paper.CERTIFICATE_OR_REFUSAL,
         moves={Verb.APPROVE: Desk.HAND_OUT, Verb.DECLINE: Desk.HAND_OUT}, note=CERTIFICATE,
         quote="жұмыс іздеп жүрген адамның хабарламасына қол қояды – 1 (бір) жұмыс күні"),
    Step(point="2.2.3", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=minutes(20), paper=Paper.CERTIFICATE_OR_REFUSAL,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED}, note=GIVEN,
         quote="кеңсе маманы хабарламаны тіркейді – 20 (жиырма) минут"),
))

REGULATION = Regulation(
    act=ACT, service="unemployed-registration", app="registration",
    name={
        "kk": "Жұмыссыз ретінде жұмыс іздеп жүрген адамдарды тіркеу",
        "ru": "Регистрация лиц, ищущих работу, в качестве безработных",
        "en": "Registration of job seekers as unemployed",
    },
    variants={
        "any": {
            "kk": "Жұмыссыз ретінде тіркеу",
            "ru": "Регистрация в качестве безработного",
            "en": "Registration as unemployed",
        },
    },
    channels=(Channel.OFFICE,),
    excluded_channels={Channel.TSON: "4.1"},
    chains=(OFFICE,),
)
