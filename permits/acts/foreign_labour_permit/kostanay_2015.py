"""Permits of foreign labour, Kostanay region: act No. 564 of 30.12.2015, points 4-5, 7 and 9."""

from workflow.acts.act import Regulation, Words
from workflow.acts.chain import Chain, Opening, Span, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    CLERK,
    DELIVERED,
    DRAFT_RETURNED,
    REFUSAL_BY_STANDARD,
    RESOLUTION,
    portal,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Since, Verb
from workflow.worktime.terms import Term, hours, minutes, working_days

# fmt: off
NOBODY_NAMED = {
    "kk": "Құжаттардың кімге берілетіні аталмаған: 5.2-тармақ бойынша іс басшыға өтеді.",
    "ru": "Кому передаются документы, не названо: по пункту 5.2 дело переходит к руководителю.",
    "en": "To whom the documents go is not named: by point 5.2 the case passes to the head.",
}
TERM_FROM_SUBMISSION = {
    "kk": "Осы тармақтың мерзімі құжаттар топтамасы тапсырылған сәттен бастап есептеледі.",
    "ru": "Срок этого пункта считается с момента сдачи пакета документов.",
    "en": "The term of this point runs from the submission of the package.",
}
OWN_TERMS = {
    "kk": "7.3-тармақ осы мерзімді қайталайды. 5.4 және 5.5-тармақтардың мерзімдері бөлек.",
    "ru": "Пункт 7.3 повторяет этот срок. У пунктов 5.4 и 5.5 свои сроки.",
    "en": "Point 7.3 repeats the term. Points 5.4 and 5.5 have their own.",
}
LONGER_THAN_EXTENSION = together(OWN_TERMS, {
    "kk": "Рұқсатты қайта ресімдеу (30 жұмыс күні) ұзартудан (7 жұмыс күні) ұзақ: сандар мәтіндегідей сақталады.",
    "ru": "Переоформление (30 рабочих дней) дольше продления (7 рабочих дней): числа сохранены, как в тексте.",
    "en": "Re-issue (30 working days) is longer than extension (7 working days): the figures are kept as printed.",
})
TO_THE_CLERK = {
    "kk": "Қол қойылған нәтиженің кімге берілетіні аталмаған: 5.5-тармақ бойынша оны кеңсе қызметкері береді.",
    "ru": "Кому передаётся подписанный результат, не названо: по пункту 5.5 его выдаёт сотрудник канцелярии.",
    "en": "To whom the signed result goes is not named: by point 5.5 the clerk gives it.",
}
CLERK_GIVES = {
    "kk": "Нәтижені орындаушы емес, «қызметкер» — кеңсе қызметкері береді. 7.5-тармақ осы мерзімді қайталайды.",
    "ru": "Результат выдаёт не исполнитель, а «сотрудник» — сотрудник канцелярии. Пункт 7.5 повторяет этот срок.",
    "en": "The “employee”, the clerk, gives the result, not the executor. Point 7.5 repeats the term.",
}
ON_PAPER = {
    "kk": "3-тармақ бойынша шетелдік қызметкерге нәтиже қағаз түрінде беріледі; 9.6-тармақ электрондық құжат туралы айтады.",
    "ru": "По пункту 3 иностранному работнику результат выдаётся на бумаге; пункт 9.6 говорит об электронном документе.",
    "en": "By point 3 a foreign worker gets the result on paper; point 9.6 speaks of an electronic document.",
}


def within(days: Term, note: Words, quote: str) -> Span:
    """The term of point 5.3 for one kind of permit, counted from submission."""
    return Span(point="5.3", role=Role.EXECUTOR, to=Role.HEAD, term=days, since=Since.SUBMISSION, note=note, quote=quote,
                over=(Desk.INTAKE, Desk.ASSIGNMENT, Desk.PROCESSING))


def office(variant: str, span: Span) -> Chain:
    """Points 4 and 5, one for all kinds of permits but the term of point 5.3."""
    return Chain(variant=variant, channel=Channel.OFFICE, rows=(
        Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
                quote="көрсетілетін қызметті берушінің қабылдауы болып табылады"),
        Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(15),
             moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=together(CLERK, NOBODY_NAMED),
             quote="құжаттар топтамасын қабылдауды және тіркеуді жүзеге асырады, 15 (он бес) минут"),
        Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=hours(1),
             moves={Verb.ASSIGN: Desk.PROCESSING}, note=RESOLUTION,
             quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 1 (бір) сағат"),
        Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD,
             moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=together(TERM_FROM_SUBMISSION, REFUSAL_BY_STANDARD),
             quote="құжаттар топтамасын қарайды, мынадай мерзімде мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды"),
        span,
        Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=hours(1), paper=Paper.RESULT,
             moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=together(TO_THE_CLERK, DRAFT_RETURNED),
             quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 1 (бір) сағат"),
        Step(point="5.5", desk=Desk.GIVING, role=Role.CLERK, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
             moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED}, note=CLERK_GIVES,
             quote="көрсетілетін қызметті берушінің қызметкері көрсетілетін қызметті алушыға мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
    ))


TO_EMPLOYERS = (
    office("employer-issue", within(working_days(40), OWN_TERMS, "рұқсат беру, 40 (қырық) жұмыс күні")),
    office("employer-reissue", within(working_days(30), LONGER_THAN_EXTENSION, "рұқсатты қайта ресімдеу, 30 (отыз) жұмыс күні")),
    office("employer-extend", within(working_days(7), LONGER_THAN_EXTENSION, "рұқсатты ұзарту, 7 (жеті) жұмыс күні")),
)
TO_WORKERS = (
    office("worker-issue", within(working_days(30), OWN_TERMS, "жұмысқа орналасуға рұқсат беру және ұзарту, 30 (отыз) жұмыс күні")),
    office("worker-reissue", within(working_days(2), OWN_TERMS, "жұмысқа орналасуға рұқсатты қайта ресімдеу, 2 (екі) жұмыс күні")),
)

REGULATION = Regulation(
    act=ACT, service="foreign-labour-permit", app="permits",
    name={
        "kk": "Шетелдік қызметкерге жұмысқа орналасуға және жұмыс берушілерге тиісті әкімшілік-аумақтық бірлік аумағында еңбек қызметін жүзеге асыру үшін шетелдік жұмыс күшін тартуға рұқсат беру және ұзарту",
        "ru": "Выдача и продление разрешения иностранному работнику на трудоустройство и работодателям на привлечение иностранной рабочей силы для осуществления трудовой деятельности на территории соответствующей административно-территориальной единицы",
        "en": "Issue and extension of permits to foreign workers to take up employment and to employers to employ foreign labour in an administrative-territorial unit",
    },
    variants={
        "employer-issue": {"kk": "Жұмыс берушіге рұқсат беру", "ru": "Выдача разрешения работодателю", "en": "Permit to an employer"},
        "employer-reissue": {"kk": "Жұмыс берушінің рұқсатын қайта ресімдеу", "ru": "Переоформление разрешения работодателя", "en": "Re-issue of an employer's permit"},
        "employer-extend": {"kk": "Жұмыс берушінің рұқсатын ұзарту", "ru": "Продление разрешения работодателя", "en": "Extension of an employer's permit"},
        "worker-issue": {"kk": "Шетелдік қызметкерге жұмысқа орналасуға рұқсат беру және ұзарту", "ru": "Выдача и продление разрешения иностранному работнику на трудоустройство", "en": "Issue and extension of a foreign worker's permit"},
        "worker-reissue": {"kk": "Шетелдік қызметкердің жұмысқа орналасуға рұқсатын қайта ресімдеу", "ru": "Переоформление разрешения иностранному работнику на трудоустройство", "en": "Re-issue of a foreign worker's permit"},
    },
    channels=(Channel.OFFICE, Channel.PORTAL),
    excluded_channels={Channel.TSON: "8"},
    chains=(
        *TO_EMPLOYERS, *TO_WORKERS,
        *(portal(chain, giver=Role.CLERK) for chain in TO_EMPLOYERS),
        *(portal(chain, giver=Role.CLERK, delivered=together(DELIVERED, ON_PAPER)) for chain in TO_WORKERS),
    ),
)
