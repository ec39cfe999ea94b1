"""The status of oralman, Kostanay region: act No. 564 of 30.12.2015, points 4-5, 7 and 8-9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Runs, Span, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    CLERK,
    DRAFT_RETURNED,
    DRAFT_SENT,
    ONLY_INCOMPLETE,
    PROVIDERS_TERM,
    REFUSAL_BY_STANDARD,
    SIGNED_PASSED,
    TRANSFER_REGISTER,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes, working_days

# fmt: off
RESOLUTION_PUT = {
    "kk": "7.2-тармақ толықтырады: басшы тиісті бұрыштама қояды.",
    "ru": "Пункт 7.2 дополняет: руководитель ставит соответствующую резолюцию.",
    "en": "Point 7.2 completes it: the head puts down his resolution.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="құжаттарды (бұдан әрі - құжаттар топтамасы) көрсетілетін қызметті берушінің қабылдауы болып табылады"),
    Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(15),
         moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=CLERK,
         quote="көрсетілетін қызметті берушінің басшысына жауапты орындаушыны айқындау үшін береді, 15 (он бес) минут"),
    Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(1),
         moves={Verb.ASSIGN: Desk.PROCESSING}, note=RESOLUTION_PUT,
         quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 1 (бір) жұмыс күні"),
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=working_days(2),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=together(DRAFT_SENT, REFUSAL_BY_STANDARD),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды, 2 (екі) жұмыс күні"),
    Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(1), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=together(SIGNED_PASSED, DRAFT_RETURNED),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 1 (бір) жұмыс күні"),
    Step(point="5.5", desk=Desk.GIVING, role=Role.EXECUTOR, to=Role.APPLICANT, term=minutes(15), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="көрсетілетін қызметті алушыға мемлекеттік қызмет көрсету нәтижесін береді, 15 (он бес) минут"),
))

TSON = Chain(variant="any", channel=Channel.TSON, rows=(
    Opening(point="9.1", role=Role.APPLICANT, to=Role.TSON_OPERATOR, leads_to=Desk.CHECK, recorded_by=Role.TSON_OPERATOR,
            quote="көрсетілетін қызметті алушы мемлекеттік қызметті алу үшін ХҚКО-ға жүгінеді"),
    Step(point="9.2", desk=Desk.CHECK, role=Role.TSON_OPERATOR, to=None, term=minutes(5),
         moves={Verb.ACCEPT: Desk.ENTRY, Verb.REFUSE_ACCEPTANCE: Desk.REFUSAL_RECEIPT}, note=ONLY_INCOMPLETE,
         quote="өтініштің дұрыс толтырылуын және ұсынылған құжаттар топтамасының толықтығын тексереді, (5 минут)"),
    Step(point="9.2", desk=Desk.REFUSAL_RECEIPT, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), conditional=True,
         moves={Verb.GIVE_RECEIPT: Desk.NOT_ACCEPTED},
         quote="құжаттарды қабылдаудан бас тарту туралы қолхат береді, 5 (бес) минут"),
    Step(point="9.3", desk=Desk.ENTRY, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(10),
         moves={Verb.ENTER: Desk.COURIER},
         quote="көрсетілетін қызметті алушының жазбаша келісімін алады, 10 (он) минут"),
    Step(point="9.4", desk=Desk.COURIER, role=Role.TSON_OPERATOR, to=Role.PROVIDER, term=working_days(1),
         moves={Verb.DISPATCH: Desk.INTAKE}, note=TRANSFER_REGISTER,
         quote="курьерлік немесе осыған уәкілетті өзге де байланыс арқылы жібереді, 1 (бір) жұмыс күні"),
    Runs(point="9.5", role=Role.PROVIDER, to=None, chain=OFFICE, points=("5.1", "5.2", "5.3", "5.4"), exits={Desk.GIVING: Desk.RETURN},
         quote="көрсетілетін қызметті беруші құжаттар топтамасын қарайды"),
    Span(point="9.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=working_days(4), note=PROVIDERS_TERM,
         over=(Desk.INTAKE, Desk.ASSIGNMENT, Desk.PROCESSING, Desk.SIGNATURE, Desk.RETURN),
         quote="мемлекеттік қызмет көрсету нәтижесін жібереді, 4 (төрт) жұмыс күні"),
    Step(point="9.5", desk=Desk.RETURN, role=Role.EXECUTOR, to=Role.TSON_OPERATOR, paper=Paper.RESULT,
         moves={Verb.RETURN_RESULT: Desk.GIVING},
         quote="мемлекеттік қызмет көрсету нәтижесін жібереді"),
    Step(point="9.6", desk=Desk.GIVING, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="қолхатта көрсетілген мерзімде мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
))

REGULATION = Regulation(
    act=ACT, service="oralman-status", app="registration",
    name={
        "kk": "Оралман мәртебесін беру",
        "ru": "Присвоение статуса оралмана",
        "en": "Conferral of the status of oralman",
    },
    variants={"any": {"kk": "Оралман мәртебесін беру", "ru": "Присвоение статуса оралмана", "en": "Status of oralman"}},
    channels=(Channel.OFFICE, Channel.TSON),
    excluded_channels={Channel.PORTAL: "11"},
    chains=(OFFICE, TSON),
)
