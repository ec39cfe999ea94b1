"""Registration of people who look for work, Kyzylorda region: act No. 1057 of 27.02.2018, points 6 and 9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Step
from workflow.acts.published.kyzylorda_1057 import ACT, DRAFT_RETURNED
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes

# fmt: off
REFUSAL_OF_ACCEPTANCE = {
    "kk": "Топтамасы толық емес немесе құжатының мерзімі өтіп кеткен өтінішті қабылдаудан бас тартуға жеке мерзім берілмеген: ол осы жиырма минутта жасалады.",
    "ru": "Для отказа в приёме неполного пакета или пакета с истёкшими документами отдельного срока нет: он укладывается в те же двадцать минут.",
    "en": "Refusing an incomplete or expired package has no term of its own: it takes place within the same twenty minutes.",
}
DATA_ENTERED = {
    "kk": "Орындаушы көрсетілетін қызметті алушының мәліметтерін «Еңбек нарығы» автоматтандырылған ақпараттық жүйесіне енгізеді.",
    "ru": "Исполнитель вносит сведения об услугополучателе в автоматизированную информационную систему «Рынок труда».",
    "en": "The executor enters the applicant's particulars in the “Labour Market” information system.",
}
TO_THE_CABINET = {
    "kk": "Басшы қол қойғаннан кейін нәтиже бірден жеке кабинетке түседі: кеңсе қызметкерінің қадамы жоқ, жолдауға жеке мерзім берілмеген. Басшы жобаны себебін көрсетіп қайтара алады.",
    "ru": "После подписи руководителя результат сразу поступает в личный кабинет: шага канцелярии нет, отдельного срока на отправку тоже. Руководитель может вернуть проект с указанием причины.",
    "en": "The head's signature sends the result straight to the cabinet: there is no step of the clerk and no separate term for the sending. The head may return the draft with a reason.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың 9-тармағына сәйкес құжаттарды ұсынады"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.ASSIGNMENT, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды тіркейді және көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(20),
         moves={Verb.ASSIGN: Desk.PROCESSING},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (жиырма минуттан аспайды)"),
    Step(point="6.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(30), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=DATA_ENTERED,
         quote="дайындайды және қол қою үшін көрсетілетін қызметті берушінің басшысына ұсынады (отыз минуттан аспайды)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=minutes(20), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.SIGN: Desk.HAND_OUT}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (жиырма минуттан аспайды)"),
    Step(point="6.6", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=minutes(30), paper=Paper.RESULT,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED},
         quote="нәтижесін тіркейді және көрсетілетін қызметті алушыға береді (отыз минуттан аспайды)"),
))

PORTAL = Chain(variant="any", channel=Channel.PORTAL, rows=(
    Opening(point="9.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.SYSTEM,
            quote="электрондық құжат нысанындағы сұранысты (бұдан әрі - электрондық сұраныс) жолдайды"),
    Step(point="9.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.ASSIGNMENT},
         quote="электрондық сұранысты тіркейді және көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="9.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(20),
         moves={Verb.ASSIGN: Desk.PROCESSING},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (жиырма минуттан аспайды)"),
    Step(point="9.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(30), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=DATA_ENTERED,
         quote="дайындайды және қол қою үшін көрсетілетін қызметті берушінің басшысына ұсынады (отыз минуттан аспайды)"),
    Step(point="9.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.APPLICANT, term=minutes(20), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.SIGN: Desk.CABINET}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=TO_THE_CABINET,
         quote='"жеке кабинетіне" мемлекеттік қызмет көрсету нәтижесін жолдайды (жиырма минуттан аспайды)'),
    Step(point="9.5", desk=Desk.CABINET, role=Role.SYSTEM, to=Role.APPLICANT, paper=Paper.RESULT,
         moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED},
         quote='көрсетілетін қызметті алушының "жеке кабинетіне" жолдау'),
))

REGULATION = Regulation(
    act=ACT, service="jobseeker-registration", app="registration",
    name={
        "kk": "Жұмыс іздеп жүрген адамдарды тіркеу",
        "ru": "Регистрация лиц, ищущих работу",
        "en": "Registration of people who look for work",
    },
    variants={
        "any": {
            "kk": "Жұмыс іздеп жүрген адам ретінде тіркеу",
            "ru": "Регистрация в качестве лица, ищущего работу",
            "en": "Registration as a job seeker",
        },
    },
    channels=(Channel.OFFICE, Channel.PORTAL),
    chains=(OFFICE, PORTAL),
)
