"""Registration of the unemployed, Kostanay region: act No. 564 of 30.12.2015, points 4-5, 7, 8 and 9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Runs, Span, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    CLERK,
    DOCUMENTS_PASSED,
    DRAFT_RETURNED,
    DRAFT_SENT,
    ONLY_INCOMPLETE,
    PROVIDERS_TERM,
    REFUSAL_BY_STANDARD,
    TRANSFER_REGISTER,
    portal,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import hours, minutes, working_days

# fmt: off
HEAD_DECIDES = {
    "kk": "7.4-тармақ толықтырады: басшы шешім қабылдайды және қол қойылған нәтижені жауапты орындаушыға береді.",
    "ru": "Пункт 7.4 дополняет: руководитель принимает решение и передаёт подписанный результат ответственному исполнителю.",
    "en": "Point 7.4 completes it: the head decides and passes the signed result to the executor.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті берушінің қабылдауы болып табылады"),
    Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(5),
         moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=CLERK,
         quote="көрсетілетін қызметті берушінің басшысына жауапты орындаушыны айқындау үшін береді, 5 (бес) минут"),
    Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=hours(3),
         moves={Verb.ASSIGN: Desk.PROCESSING}, note=DOCUMENTS_PASSED,
         quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 3 (үш) сағат"),
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=working_days(3),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=together(DRAFT_SENT, REFUSAL_BY_STANDARD),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды, 3 (үш) жұмыс күні"),
    Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=hours(3), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=together(HEAD_DECIDES, DRAFT_RETURNED),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 3 (үш) сағат"),
    Step(point="5.5", desk=Desk.GIVING, role=Role.EXECUTOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="көрсетілетін қызметті берушінің жауапты орындаушысы мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
))

TSON = Chain(variant="any", channel=Channel.TSON, rows=(
    Opening(point="8.1", role=Role.APPLICANT, to=Role.TSON_OPERATOR, leads_to=Desk.CHECK, recorded_by=Role.TSON_OPERATOR,
            quote="көрсетілетін қызметті алушы мемлекеттік көрсетілетін қызметті алу үшін ХҚКО-ға жүгінеді"),
    Step(point="8.2", desk=Desk.CHECK, role=Role.TSON_OPERATOR, to=None, term=minutes(5),
         moves={Verb.ACCEPT: Desk.ENTRY, Verb.REFUSE_ACCEPTANCE: Desk.REFUSAL_RECEIPT}, note=ONLY_INCOMPLETE,
         quote="өтініштің толтырылуының дұрыстығын және ұсынылған құжаттардың толықтығын тексереді, 5 (бес) минут"),
    Step(point="8.2", desk=Desk.REFUSAL_RECEIPT, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), conditional=True,
         moves={Verb.GIVE_RECEIPT: Desk.NOT_ACCEPTED},
         quote="ХҚКО қызметкері құжаттар топтамасын қабылдаудан бас тарту туралы қолхат береді, 5 (бес) минут"),
    Step(point="8.3", desk=Desk.ENTRY, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5),
         moves={Verb.ENTER: Desk.COURIER},
         quote="көрсетілетін қызметті алушыға қолхат береді, 5 (бес) минут"),
    Step(point="8.4", desk=Desk.COURIER, role=Role.TSON_OPERATOR, to=Role.PROVIDER, term=working_days(1),
         moves={Verb.DISPATCH: Desk.INTAKE}, note=TRANSFER_REGISTER,
         quote="курьерлік немесе осыған уәкілетті өзге де байланыс арқылы жібереді, 1 (бір) жұмыс күні"),
    Runs(point="8.5", role=Role.PROVIDER, to=None, chain=OFFICE, points=("5.1", "5.2", "5.3", "5.4"), exits={Desk.GIVING: Desk.RETURN},
         quote="көрсетілетін қызметті беруші мемлекеттік қызмет көрсету нәтижесін дайындайды"),
    Span(point="8.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=working_days(4), note=PROVIDERS_TERM,
         over=(Desk.INTAKE, Desk.ASSIGNMENT, Desk.PROCESSING, Desk.SIGNATURE, Desk.RETURN),
         quote="ХҚКО-ға жібереді, 4 (төрт) жұмыс күні"),
    Step(point="8.5", desk=Desk.RETURN, role=Role.EXECUTOR, to=Role.TSON_OPERATOR, paper=Paper.RESULT,
         moves={Verb.RETURN_RESULT: Desk.GIVING},
         quote="ХҚКО-ға жібереді"),
    Step(point="8.6", desk=Desk.GIVING, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="көрсетілетін қызметті алушыға мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
))

REGULATION = Regulation(
    act=ACT, service="unemployed-registration", app="registration",
    name={
        "kk": "Жұмыссыз азаматтарды тіркеу және есепке қою",
        "ru": "Регистрация и постановка на учёт безработных граждан",
        "en": "Registration and recording of unemployed citizens",
    },
    variants={"any": {"kk": "Жұмыссыз ретінде тіркеу және есепке қою", "ru": "Регистрация и постановка на учёт в качестве безработного", "en": "Registration as unemployed"}},
    channels=(Channel.OFFICE, Channel.TSON, Channel.PORTAL),
    chains=(OFFICE, TSON, portal(OFFICE)),
)
