"""Referral to active measures of employment, Kostanay region: act No. 564 of 30.12.2015, points 4-5, 7 and 9."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Step
from workflow.acts.published.kostanay_564 import (
    ACT,
    CLERK,
    DOCUMENTS_PASSED,
    DRAFT_RETURNED,
    DRAFT_SENT,
    REFUSAL_BY_STANDARD,
    SIGNED_PASSED,
    portal,
    together,
)
from workflow.acts.words import Channel, Desk, Paper, Role, Verb
from workflow.worktime.terms import minutes

# fmt: off
SIX_KINDS = {
    "kk": "3-тармақтағы алты түр — жұмысқа орналасуға, қоғамдық жұмыстарға, кәсіби даярлауға, қайта даярлауға және біліктілікті арттыруға, әлеуметтік жұмыс орындарына, жастар практикасына жолдама және кәсіби бағдарлану қызметтері — өтініште таңдалады; тізбек біреу.",
    "ru": "Шесть видов пункта 3 — направление на трудоустройство, на общественные работы, на профессиональную подготовку, переподготовку и повышение квалификации, на социальные рабочие места, на молодёжную практику и услуги профориентации — выбираются в заявлении; цепочка одна.",
    "en": "The six kinds of point 3 (referral to a job, to public works, to training, retraining and further training, to social jobs, to youth practice, and vocational guidance) are chosen in the request; the chain is one.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="4", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK, note=SIX_KINDS,
            quote="көрсетілетін қызметті берушінің қабылдауы болып табылады"),
    Step(point="5.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(15),
         moves={Verb.REGISTER: Desk.ASSIGNMENT}, note=CLERK,
         quote="көрсетілетін қызметті берушінің басшысына жауапты орындаушыны айқындау үшін береді, 15 (он бес) минут"),
    Step(point="5.2", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(5),
         moves={Verb.ASSIGN: Desk.PROCESSING}, note=DOCUMENTS_PASSED,
         quote="көрсетілетін қызметті берушінің басшысы жауапты орындаушыны айқындайды, 5 (бес) минут"),
    Step(point="5.3", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term=minutes(15),
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=together(DRAFT_SENT, REFUSAL_BY_STANDARD),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасын дайындайды, 15 (он бес) минут"),
    Step(point="5.4", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=together(SIGNED_PASSED, DRAFT_RETURNED),
         quote="мемлекеттік қызмет көрсету нәтижесінің жобасына қол қояды, 5 (бес) минут"),
    Step(point="5.5", desk=Desk.GIVING, role=Role.EXECUTOR, to=Role.APPLICANT, term=minutes(5), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED},
         quote="көрсетілетін қызметті берушінің жауапты орындаушысы мемлекеттік қызмет көрсету нәтижесін береді, 5 (бес) минут"),
))

REGULATION = Regulation(
    act=ACT, service="active-measures-referral", app="referrals",
    name={
        "kk": "Адамдарға жұмыспен қамтуға жәрдемдесудің белсенді нысандарына қатысуға жолдамалар беру",
        "ru": "Выдача направлений лицам на участие в активных формах содействия занятости",
        "en": "Issue of referrals to active forms of assistance to employment",
    },
    variants={"any": {"kk": "Белсенді нысандарға қатысуға жолдама", "ru": "Направление на участие в активных формах", "en": "Referral to active forms"}},
    channels=(Channel.OFFICE, Channel.PORTAL),
    excluded_channels={Channel.TSON: "8"},
    chains=(OFFICE, portal(OFFICE)),
)
