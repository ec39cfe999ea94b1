"""Referrals to active measures of employment, Kyzylorda region: act No. 1057 of 27.02.2018, points 6 and 9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Step
from workflow.acts.published.kyzylorda_1057 import ACT, DRAFT_RETURNED, REFUSAL_BY_THE_STANDARD
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes

# fmt: off
CARD_CHECKED = {
    "kk": "Орындаушы «Еңбек нарығы» жүйесінде жұмыс іздеушінің немесе жұмыссыздың жеке картасының бар-жоғын тексереді.",
    "ru": "Исполнитель проверяет в системе «Рынок труда» наличие личной карточки ищущего работу или безработного.",
    "en": "The executor checks in the “Labour Market” system that a card of the job seeker or the unemployed person exists.",
}
REGISTERED_BEFORE_SENDING = {
    "kk": "Кеңсе қызметкері нәтижені жолдамас бұрын тіркейді.",
    "ru": "Перед отправкой сотрудник канцелярии регистрирует результат.",
    "en": "The clerk registers the result before sending it.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың 9-тармағына сәйкес құжаттар топтамасын ұсынады"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(5),
         moves={Verb.REGISTER: Desk.ASSIGNMENT, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_BY_THE_STANDARD,
         quote="құжаттарды тіркейді және көрсетілетін қызметті берушінің басшысына ұсынады (бес минуттан аспайды)"),
    Step(point="6.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(5),
         moves={Verb.ASSIGN: Desk.PROCESSING},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (бес минуттан аспайды)"),
    Step(point="6.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(10),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=CARD_CHECKED,
         quote="нәтижесінің жобасын дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (он минуттан аспайды)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.HAND_OUT}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (бес минуттан аспайды)"),
    Step(point="6.6", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED},
         quote="нәтижесін тіркейді және көрсетілетін қызметті алушыға береді (бес минуттан аспайды)"),
))

PORTAL = Chain(variant="any", channel=Channel.PORTAL, rows=(
    Opening(point="9.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.SYSTEM,
            quote="электрондық құжат нысанындағы сұрау салуды (бұдан әрі - электрондық сұраныс) жолдайды"),
    Step(point="9.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.ASSIGNMENT},
         quote="электрондық сұранысты тіркейді және көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="9.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(20),
         moves={Verb.ASSIGN: Desk.PROCESSING},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (жиырма минуттан аспайды)"),
    Step(point="9.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(20),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=CARD_CHECKED,
         quote="нәтижесінің жобасын дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="9.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=minutes(20), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.CABINET}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (жиырма минуттан аспайды)"),
    Step(point="9.6", desk=Desk.CABINET, role=Role.CLERK, to=Role.APPLICANT, term=minutes(20), paper=Paper.RESULT,
         moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED}, note=REGISTERED_BEFORE_SENDING,
         quote='нәтижесін тіркейді және көрсетілетін қызметті алушының "жеке кабинетіне" жолдайды (жиырма минуттан аспайды)'),
))

REGULATION = Regulation(
    act=ACT, service="active-measures-referral", app="referrals",
    name={
        "kk": "Адамдарға жұмыспен қамтуға жәрдемдесудің белсенді шараларына қатысуға жолдамалар беру",
        "ru": "Выдача направлений лицам на участие в активных мерах содействия занятости",
        "en": "Referral of people to active measures of employment",
    },
    variants={
        "any": {
            "kk": "Жұмысқа орналасуға, жастар практикасына, әлеуметтік жұмыс орнына немесе қоғамдық жұмысқа жолдама",
            "ru": "Направление на трудоустройство, молодёжную практику, социальное рабочее место или общественные работы",
            "en": "Referral to a job, youth practice, a social workplace or public works",
        },
    },
    channels=(Channel.OFFICE, Channel.PORTAL),
    chains=(OFFICE, PORTAL),
)
