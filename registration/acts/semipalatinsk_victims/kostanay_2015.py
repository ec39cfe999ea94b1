"""Victims of the Semipalatinsk test site, Kostanay region: act No. 564 of 30.12.2015, points 3-5, 7 and 8."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Runs, Span, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    CLERK,
    DOCUMENTS_PASSED,
    DRAFT_RETURNED,
    ONLY_INCOMPLETE,
    PROVIDERS_TERM,
    REFUSAL_BY_STANDARD,
    TRANSFER_REGISTER,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Since, Verb
from workflow.worktime.terms import calendar_days, hours, minutes, working_days

# fmt: off
A_DAY = {
    "kk": "Мәтінде «жұмыс күні» емес, «күн»: күнтізбелік күнмен есептеледі.",
    "ru": "В тексте «день», а не «рабочий день»: считается календарными днями.",
    "en": "The text says “day”, not “working day”: it is counted in calendar days.",
}
AFTER_REGISTRATION = {
    "kk": "Мерзім тіркеу туралы шешім қабылданған сәттен бастап есептеледі.",
    "ru": "Срок считается с момента принятия решения о регистрации.",
    "en": "The term runs from the decision on registration.",
}
PAID_BY_THE_CENTRE = {
    "kk": "Өтемақыны зейнетақы төлеу орталығы төлейді: дербес шотқа, ал бас бостандығынан айыру орындарында жазасын өтеп жүргендерге — мекеменің қолма-қол ақшаны бақылау шотына. Іс орталыққа төлем тапсырмасы берілуімен аяқталады; төлем мерзімі қаулыда жоқ.",
    "ru": "Компенсацию выплачивает центр по выплате пенсий: на лицевой счёт, а отбывающим наказание — на контрольный счёт наличности учреждения. Дело завершается передачей центру поручения на выплату; срок выплаты в постановлении не назван.",
    "en": "The pension payment centre pays the compensation: to a personal account or, for convicts, to the institution's cash control account. The case ends with a payment order handed to the centre; the term of the payment is not in the act.",
}
REGISTRATION_REFUSED = {
    "kk": "Осы мерзім тіркеуден бас тартуға да қолданылады; бас тарту негіздері стандартта.",
    "ru": "Этот срок действует и для отказа в регистрации; основания отказа — в стандарте.",
    "en": "The term holds for a refusal to register too; its grounds are in the standard.",
}

HANDED_IN = Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
                    quote="құжаттарды (бұдан әрі - құжаттар топтамасы) көрсетілетін қызметті берушінің қабылдауы болып табылады")
REGISTERED = Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(15),
                  moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=CLERK,
                  quote="көрсетілетін қызметті берушінің басшысына жауапты орындаушыны айқындау үшін береді, 15 (он бес) минут")
ASSIGNED = Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=hours(2),
                moves={Verb.ASSIGN: Desk.PROCESSING}, note=DOCUMENTS_PASSED,
                quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 2 (екі) сағат")
PROPOSED = {Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}
SIGNED = Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=hours(3), paper=Paper.RESULT,
              moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
              quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 3 (үш) сағат")
PAYMENT = Step(point="3", desk=Desk.PAYMENT_ORDER, role=Role.EXECUTOR, to=None, paper=Paper.PAYMENT_ORDER,
               moves={Verb.ORDER_PAYMENT: Desk.PAID}, note=PAID_BY_THE_CENTRE,
               quote="көрсетілетін қызметті алушының дербес шотына аудару арқылы өтемақы төлеу")


def given(to: Desk) -> Step:
    """Point 5.5: the result is given and the case ends, or goes on to the payment."""
    return Step(point="5.5", desk=Desk.GIVING, role=Role.EXECUTOR, to=Role.APPLICANT, term=minutes(15), paper=Paper.RESULT,
                moves={Verb.GIVE: to, Verb.GIVE_REFUSAL: Desk.REFUSED},
                quote="көрсетілетін қызметті берушінің жауапты орындаушысы мемлекеттік қызмет көрсету нәтижесін береді, 15 (он бес) минут")


REGISTRATION = Chain(variant="registration", channel=Channel.OFFICE, rows=(
    HANDED_IN, REGISTERED, ASSIGNED,
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=working_days(18), moves=PROPOSED, note=REGISTRATION_REFUSED,
         quote="азаматтарды тіркеу немесе тіркеуден бас тарту кезінде, 18 (он сегіз) жұмыс күні"),
    SIGNED, given(Desk.PAYMENT_ORDER), PAYMENT,
))
DUPLICATE = Chain(variant="duplicate", channel=Channel.OFFICE, rows=(
    HANDED_IN, REGISTERED, ASSIGNED,
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=working_days(3), moves=PROPOSED, note=REFUSAL_BY_STANDARD,
         quote="куәліктің телнұсқасын берген жағдайда, 3 (үш) жұмыс күні"),
    SIGNED, given(Desk.ISSUED),
))
FIRST_CERTIFICATE = Chain(variant="first-certificate", channel=Channel.OFFICE, rows=(
    HANDED_IN, REGISTERED, ASSIGNED,
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=working_days(3), since=Since.DECISION, moves=PROPOSED,
         note=together(AFTER_REGISTRATION, REFUSAL_BY_STANDARD),
         quote="азаматтарды тіркеу туралы шешім қабылданғаннан кейін 3 (үш) жұмыс күні"),
    SIGNED, given(Desk.ISSUED),
))


def tson(office: Chain, span: Span, to: Desk, *after: Step) -> Chain:
    """Point 8: the centre's own steps, and the office's behind them under one term."""
    return Chain(variant=office.variant, channel=Channel.TSON, rows=(
        Opening(point="8.1", role=Role.APPLICANT, to=Role.TSON_OPERATOR, leads_to=Desk.CHECK, recorded_by=Role.TSON_OPERATOR,
                quote="көрсетілетін қызметті алушы мемлекеттік көрсетілетін қызметті алу үшін ХҚКО-ға жүгінеді"),
        Step(point="8.2", desk=Desk.CHECK, role=Role.TSON_OPERATOR, to=None, term=minutes(5),
             moves={Verb.ACCEPT: Desk.ENTRY, Verb.REFUSE_ACCEPTANCE: Desk.REFUSAL_RECEIPT}, note=ONLY_INCOMPLETE,
             quote="өтініштің толтырылуының дұрыстығын және құжаттар топтамасының толықтығын тексереді, 5 (бес) минут"),
        Step(point="8.2", desk=Desk.REFUSAL_RECEIPT, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), conditional=True,
             moves={Verb.GIVE_RECEIPT: Desk.NOT_ACCEPTED},
             quote="құжаттарды қабылдаудан бас тарту туралы қолхат береді, 5 (бес) минут"),
        Step(point="8.3", desk=Desk.ENTRY, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(10),
             moves={Verb.ENTER: Desk.COURIER},
             quote="көрсетілетін қызметті алушының жазбаша келісімін алады, 10 (он) минут"),
        Step(point="8.4", desk=Desk.COURIER, role=Role.TSON_OPERATOR, to=Role.PROVIDER, term=calendar_days(1),
             moves={Verb.DISPATCH: Desk.INTAKE}, note=together(A_DAY, TRANSFER_REGISTER),
             quote="курьерлік немесе осыған уәкілетті өзге де байланыс арқылы жібереді, 1 (бір) күн"),
        Runs(point="8.5", role=Role.PROVIDER, to=None, chain=office, points=("5.1", "5.2", "5.3", "5.4"), exits={Desk.GIVING: Desk.RETURN},
             quote="көрсетілетін қызметті беруші құжаттар топтамасын қарайды"),
        Step(point="8.5", desk=Desk.RETURN, role=Role.EXECUTOR, to=Role.TSON_OPERATOR, paper=Paper.RESULT,
             moves={Verb.RETURN_RESULT: Desk.GIVING},
             quote="мемлекеттік қызмет көрсету нәтижесін жібереді"),
        span,
        Step(point="8.6", desk=Desk.GIVING, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
             moves={Verb.GIVE: to, Verb.GIVE_REFUSAL: Desk.REFUSED},
             quote="ХҚКО қызметкері көрсетілетін қызметті алушыға мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
        *after,
    ))


PROVIDERS_DESKS = (Desk.INTAKE, Desk.ASSIGNMENT, Desk.PROCESSING, Desk.SIGNATURE, Desk.RETURN)
TO_REGISTER = Span(point="8.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=working_days(19), over=PROVIDERS_DESKS, note=PROVIDERS_TERM,
                   quote="азаматтарды тіркеу немесе тіркеуден бас тарту кезінде, 19 (он тоғыз) жұмыс күні")
TO_DUPLICATE = Span(point="8.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=working_days(4), over=PROVIDERS_DESKS, note=PROVIDERS_TERM,
                    quote="куәліктің телнұсқасын берген жағдайда, 4 (төрт) жұмыс күні")
TO_CERTIFY = Span(point="8.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=working_days(4), since=Since.DECISION, over=PROVIDERS_DESKS,
                  note=together(AFTER_REGISTRATION, PROVIDERS_TERM),
                  quote="азаматтарды тіркеу туралы шешім қабылданғаннан кейін 4 (төрт) жұмыс күні")

REGULATION = Regulation(
    act=ACT, service="semipalatinsk-victims", app="registration",
    name={
        "kk": "Семей ядролық сынақ полигонында ядролық сынақтардың салдарынан зардап шеккен азаматтарды тіркеу, біржолғы мемлекеттік ақшалай өтемақы төлеу, куәлік беру",
        "ru": "Регистрация граждан, пострадавших вследствие ядерных испытаний на Семипалатинском испытательном ядерном полигоне, выплата единовременной государственной денежной компенсации, выдача удостоверений",
        "en": "Registration of citizens who suffered from the nuclear tests at the Semipalatinsk test site, payment of the one-off state compensation, issue of certificates",
    },
    variants={
        "registration": {"kk": "Азаматтарды тіркеу және өтемақы төлеу", "ru": "Регистрация граждан и выплата компенсации", "en": "Registration and compensation"},
        "duplicate": {"kk": "Куәліктің телнұсқасын беру", "ru": "Выдача дубликата удостоверения", "en": "Duplicate of the certificate"},
        "first-certificate": {"kk": "Куәлікті алғаш рет беру", "ru": "Выдача удостоверения впервые", "en": "First certificate"},
    },
    channels=(Channel.OFFICE, Channel.TSON),
    excluded_channels={Channel.PORTAL: "10"},
    chains=(
        REGISTRATION, DUPLICATE, FIRST_CERTIFICATE,
        tson(REGISTRATION, TO_REGISTER, Desk.PAYMENT_ORDER, PAYMENT),
        tson(DUPLICATE, TO_DUPLICATE, Desk.ISSUED),
        tson(FIRST_CERTIFICATE, TO_CERTIFY, Desk.ISSUED),
    ),
)
