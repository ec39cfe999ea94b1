"""Registration of job seekers as unemployed, Kyzylorda region: act No. 1057 of 27.02.2018, point 6. On paper only."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Step
from workflow.acts.published.kyzylorda_1057 import ACT, DRAFT_RETURNED, REFUSAL_BY_THE_STANDARD
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes

# fmt: off
CARD_CHECKED = {
    "kk": "Орындаушы «Еңбек нарығы» жүйесінде бұрыннан бар жеке есепке алу картасын тексереді; жұмыс іздеушінің картасы болмаса, нәтиже — дәлелді бас тарту.",
    "ru": "Исполнитель проверяет в системе «Рынок труда» уже заведённую карточку персонального учёта; без карточки ищущего работу результат — мотивированный отказ.",
    "en": "The executor checks a card that must already exist in the “Labour Market” system; without a job seeker's card the result is a motivated refusal.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың 9-тармағына сәйкес құжаттарды ұсынады"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.ASSIGNMENT, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_BY_THE_STANDARD,
         quote="құжаттарды тіркейді және көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30),
         moves={Verb.ASSIGN: Desk.PROCESSING},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (отыз минуттан аспайды)"),
    Step(point="6.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(30), paper=Paper.CERTIFICATE_OR_REFUSAL,
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=CARD_CHECKED,
         quote="анықтаманы немесе дәлелді бас тартуды дайындайды және көрсетілетін қызметті берушінің басшысына қол қою үшін жолдайды (отыз минуттан аспайды)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=minutes(30), paper=Paper.CERTIFICATE_OR_REFUSAL,
         moves={Verb.SIGN: Desk.HAND_OUT}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.6", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=minutes(20), paper=Paper.RESULT,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED},
         quote="нәтижесін тіркейді және көрсетілетін қызметті алушыға береді (жиырма минуттан аспайды)"),
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
    chains=(OFFICE,),
)
