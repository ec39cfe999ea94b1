"""Certificate to the unemployed, Kostanay region: act No. 564 of 30.12.2015, points 4-5, 7, 8 and 9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Runs, Span, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    AFTER_THE_RESULT,
    BEFORE_THE_REQUEST,
    CLERK,
    DRAFT_RETURNED,
    ONLY_INCOMPLETE,
    REFUSAL_BY_STANDARD,
    RESOLUTION,
    SIGNED_PASSED,
    TRANSFER_REGISTER,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Source, Verb
from workflow.worktime.terms import minutes

# fmt: off
NINE_MINUTES = {
    "kk": "Кеңсе тізбегінің осы қадамдарының өз мерзімдері қосылғанда 14 минут, ал ортақ мерзім — 9 минут: екеуі де мәтіндегідей сақталады.",
    "ru": "Собственные сроки этих шагов канцелярии в сумме дают 14 минут, а общий срок — 9 минут: оба сохранены, как в тексте.",
    "en": "The steps' own terms in the office chain add up to 14 minutes while the common term is 9: both are kept as printed.",
}
AUTOMATED = {
    "kk": "Портал арқылы қызмет толық автоматтандырылған: қолтаңба дұрыс болып, тіркелім жауап берсе, анықтама көрсетілетін қызметті берушінің мөрімен бірден жасалады. Бес қадамды адамдар тек кеңседе орындайды.",
    "ru": "На портале услуга полностью автоматизирована: если подпись верна и регистр ответил, справка сразу создаётся за печатью услугодателя. Пять шагов люди выполняют только в канцелярии.",
    "en": "On the portal the service is fully automated: when the signature is good and the register answers, the certificate is made at once under the office's seal. The five human steps are the office channel.",
}
SEALED = {
    "kk": "Анықтамаға көрсетілетін қызметті берушінің ЭЦҚ-сы (электрондық мөрі) қойылады; адам қол қоймайды.",
    "ru": "На справку ставится ЭЦП услугодателя (электронная печать); человек её не подписывает.",
    "en": "The certificate bears the provider's digital signature (the electronic seal); no person signs it.",
}
TURNED_AWAY = {
    "kk": "Регламент бас тартуды сипаттамайды: қолтаңба дұрыс болмаса немесе тіркелімде жазба табылмаса, жеке кабинетке хабарлама жолданады.",
    "ru": "Регламент отказа не описывает: если подпись неверна или в регистре нет записи, в личный кабинет направляется сообщение.",
    "en": "The act does not describe a refusal: when the signature is not good or the register has no entry, a message goes to the cabinet.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="құжаттар топтамасы) қабылдау"),
    Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(5),
         moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=CLERK,
         quote="көрсетілетін қызметті берушінің басшысына жауапты орындаушыны айқындау үшін береді, 5 (бес минут)"),
    Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(2),
         moves={Verb.ASSIGN: Desk.PROCESSING}, note=RESOLUTION,
         quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 2 (екі) минут"),
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(5),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=REFUSAL_BY_STANDARD,
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды, 5 (бес) минут"),
    Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(2), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=together(SIGNED_PASSED, DRAFT_RETURNED),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 2 (екі) минут"),
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
         quote="ХҚКО қызметкері құжаттарды қабылдаудан бас тарту туралы қолхат береді, 5 (бес) минут"),
    Step(point="8.3", desk=Desk.ENTRY, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5),
         moves={Verb.ENTER: Desk.COURIER},
         quote="көрсетілетін қызметті алушының жазбаша келісімін алады, 5 (бес) минут"),
    Step(point="8.4", desk=Desk.COURIER, role=Role.TSON_OPERATOR, to=Role.PROVIDER, term=minutes(3),
         moves={Verb.DISPATCH: Desk.INTAKE}, note=TRANSFER_REGISTER,
         quote="курьерлік немесе осыған уәкілетті өзге де байланыс арқылы жібереді, 3 (үш) минут"),
    Runs(point="8.5", role=Role.PROVIDER, to=None, chain=OFFICE, points=("5.1", "5.2", "5.3", "5.4"), exits={Desk.GIVING: Desk.RETURN},
         quote="көрсетілетін қызметті беруші құжаттар топтамасын қарайды"),
    Span(point="8.5", role=Role.PROVIDER, to=Role.TSON_OPERATOR, term=minutes(9), note=NINE_MINUTES,
         over=(Desk.INTAKE, Desk.ASSIGNMENT, Desk.PROCESSING, Desk.SIGNATURE, Desk.RETURN),
         quote="мемлекеттік қызмет көрсету нәтижесін жібереді, 9 (тоғыз) минут"),
    Step(point="8.5", desk=Desk.RETURN, role=Role.EXECUTOR, to=Role.TSON_OPERATOR, paper=Paper.RESULT,
         moves={Verb.RETURN_RESULT: Desk.GIVING},
         quote="мемлекеттік қызмет көрсету нәтижесін жібереді"),
    Step(point="8.6", desk=Desk.GIVING, role=Role.TSON_OPERATOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="ХҚКО қызметкері мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
))

PORTAL = Chain(variant="any", channel=Channel.PORTAL, rows=(
    *BEFORE_THE_REQUEST,
    Opening(point="9.3", role=Role.APPLICANT, to=Role.PROVIDER, leads_to=Desk.CHECK, recorded_by=Role.SYSTEM,
            quote="электрондық сұрау салуды көрсетілетін қызметті алушының ЭЦҚ-сы арқылы куәландыру"),
    Step(point="9.4", desk=Desk.CHECK, role=Role.SYSTEM, to=None,
         moves={Verb.ACCEPT: Desk.MESSAGE, Verb.TURN_AWAY: Desk.REQUEST_REFUSAL}, note=AUTOMATED,
         quote="көрсетілетін қызметті берушінің электрондық сұрау салуды өңдеуі (тексеруі, тіркеуі)"),
    Step(point="9.4", desk=Desk.REQUEST_REFUSAL, role=Role.SYSTEM, to=Role.APPLICANT, source=Source.PRODUCT, conditional=True,
         moves={Verb.TELL_REFUSAL: Desk.REJECTED}, note=TURNED_AWAY, quote=""),
    Step(point="9.5", desk=Desk.MESSAGE, role=Role.SYSTEM, to=Role.APPLICANT,
         moves={Verb.TELL: Desk.SIGNATURE},
         quote="электрондық сұрау салу мәртебесі мен мемлекеттік қызмет көрсету мерзімі туралы хабарламаны көрсетілетін қызметті алушының алуы"),
    Step(point="9.6", desk=Desk.SIGNATURE, role=Role.SYSTEM, to=Role.APPLICANT, paper=Paper.RESULT,
         moves={Verb.APPROVE: Desk.CABINET}, note=SEALED,
         quote="көрсетілетін қызметті берушінің ЭЦҚ-сы қойылған электрондық құжат нысанындағы мемлекеттік қызмет көрсету нәтижесін"),
    Step(point="9.6", desk=Desk.CABINET, role=Role.SYSTEM, to=Role.APPLICANT, paper=Paper.RESULT,
         moves={Verb.DELIVER: Desk.ISSUED},
         quote='көрсетілетін қызметті алушының "жеке кабинетіне" жіберуі'),
    AFTER_THE_RESULT,
))

REGULATION = Regulation(
    act=ACT, service="unemployed-certificate", app="registration",
    name={
        "kk": "Жұмыссыз азаматтарға анықтама беру",
        "ru": "Выдача справок безработным гражданам",
        "en": "Issue of certificates to unemployed citizens",
    },
    variants={"any": {"kk": "Жұмыссыз ретінде тіркеу туралы анықтама", "ru": "Справка о регистрации в качестве безработного", "en": "Certificate of registration as unemployed"}},
    channels=(Channel.OFFICE, Channel.TSON, Channel.PORTAL),
    chains=(OFFICE, TSON, PORTAL),
)
