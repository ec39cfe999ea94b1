"""Kostanay region: act No. 564 of 30.12.2015, its readings, and the portal chain its services share."""

from datetime import date

from workflow.acts.act import Act, Words
from workflow.acts.chain import Aside, Chain, Opening, Runs, Step
from workflow.acts.words import Channel, Desk, Happening, Paper, Role, Verb

# fmt: off
ACT = Act(
    id="kostanay-564",
    body={"kk": "Қостанай облысының әкімдігі", "ru": "Акимат Костанайской области", "en": "Kostanay region akimat"},
    title={
        "kk": "Мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
        "ru": "Об утверждении регламентов государственных услуг",
        "en": "On approval of the regulations of public services",
    },
    adopted=date(2015, 12, 30), number="564",
    registered=date(2016, 1, 26), registration_number="6188",
    edition=date(2015, 12, 30),
    repealed=date(2016, 6, 10), repealed_by="266",
    notes=(
        {
            "kk": "Қаулының күші әкімдіктің 10.06.2016 № 266 қаулысымен жойылған. Осы регламенттер бойынша іс тек бұйрық негізінде жүргізіледі.",
            "ru": "Постановление утратило силу постановлением акимата от 10.06.2016 № 266. Дела по этим регламентам ведутся только на основании приказа.",
            "en": "Repealed by the akimat's decree No. 266 of 10.06.2016. Cases follow these regulations only where an order says so.",
        },
        {
            "kk": "2 және 3-бөлімдердің мерзімдері бірдей; 3-бөлім құжаттардың кімнен кімге өтетінін толықтырады, сондықтан екі тармақ та көрсетіледі.",
            "ru": "Сроки разделов 2 и 3 совпадают; раздел 3 дополняет, кто кому передаёт документы, поэтому названы оба пункта.",
            "en": "Sections 2 and 3 give the same figures; section 3 completes who hands over to whom, so both points are cited.",
        },
        {
            "kk": "ХҚКО тізбегі: тексеру, тіркеу және қолхат, курьер, көрсетілетін қызметті беруші (өз қадамдарының ортақ мерзімі), беру. Қабылдаудан бас тартылғанда қолхат беріледі.",
            "ru": "Цепочка ЦОН: проверка, регистрация и расписка, курьер, услугодатель (общий срок его шагов), выдача. При отказе в приёме выдаётся расписка.",
            "en": "The service centre's chain: check, registration and receipt, courier, the provider (one term over his own steps), giving. A refusal of acceptance gets a receipt.",
        },
        {
            "kk": "Портал тізбектерінде мерзім жоқ: кеңсе тізбегінің мерзімдері қолданылады. Мәтіндегі «қызметкері» — кеңсе қызметкері.",
            "ru": "В цепочках портала сроков нет: действуют сроки цепочки канцелярии. Слово «қызметкері» («сотрудник») означает сотрудника канцелярии.",
            "en": "The portal chains give no terms: those of the office chain hold. A plain “employee” is the clerk.",
        },
    ),
)

CLERK = {
    "kk": "«Қызметкері» — кеңсе қызметкері. 7.1-тармақ осы мерзімді қайталайды.",
    "ru": "«Қызметкері» («сотрудник») — сотрудник канцелярии. Пункт 7.1 повторяет этот срок.",
    "en": "The “employee” is the clerk. Point 7.1 repeats the term.",
}
DOCUMENTS_PASSED = {
    "kk": "7.2-тармақ толықтырады: басшы құжаттарды жауапты орындаушыға береді. Нәтижесі — басшының бұрыштамасы.",
    "ru": "Пункт 7.2 дополняет: руководитель передаёт документы ответственному исполнителю. Результат — резолюция руководителя.",
    "en": "Point 7.2 completes it: the head passes the documents to the executor. The outcome is the head's resolution.",
}
RESOLUTION = {
    "kk": "Нәтижесі — басшының бұрыштамасы. 7.2-тармақ осы мерзімді қайталайды.",
    "ru": "Результат — резолюция руководителя. Пункт 7.2 повторяет этот срок.",
    "en": "The outcome is the head's resolution. Point 7.2 repeats the term.",
}
DRAFT_SENT = {
    "kk": "7.3-тармақ толықтырады: жоба басшыға жіберіледі.",
    "ru": "Пункт 7.3 дополняет: проект направляется руководителю.",
    "en": "Point 7.3 completes it: the draft is sent to the head.",
}
REFUSAL_BY_STANDARD = {
    "kk": "Дәлелді бас тарту регламентте сипатталмаған: оның негіздері стандартта.",
    "ru": "Мотивированный отказ в регламенте не описан: его основания — в стандарте.",
    "en": "The act does not describe a motivated refusal: its grounds are in the standard.",
}
SIGNED_PASSED = {
    "kk": "7.4-тармақ толықтырады: қол қойылған нәтиже жауапты орындаушыға беріледі.",
    "ru": "Пункт 7.4 дополняет: подписанный результат передаётся ответственному исполнителю.",
    "en": "Point 7.4 completes it: the signed result is passed to the executor.",
}
DRAFT_RETURNED = {
    "kk": "Басшы жобаны себебін көрсетіп қайтара алады; орындаушыға жаңа мерзім берілмейді, қалған уақыты жалғасады.",
    "ru": "Руководитель может вернуть проект с указанием причины; исполнителю даётся не новый срок, а остаток прежнего.",
    "en": "The head may return the draft with a reason; the executor gets what is left of his term, never a fresh one.",
}
ONLY_INCOMPLETE = {
    "kk": "Регламент бас тарту негізі ретінде топтаманың толық болмауын ғана атайды; мерзімі өткен құжат туралы онда айтылмаған.",
    "ru": "Основанием отказа регламент называет только неполный пакет; о документах с истёкшим сроком он не говорит.",
    "en": "As a ground of refusal the act names an incomplete package alone; it says nothing of expired documents.",
}
TRANSFER_REGISTER = {
    "kk": "Берілген топтамалардың тізілімі — жеке құжат, оған екі тарап та қол қояды.",
    "ru": "Реестр переданных пакетов — отдельный документ, его подписывают обе стороны.",
    "en": "The register of transferred packages is a document of its own, signed by both sides.",
}
PROVIDERS_TERM = {
    "kk": "Құжаттар қабылданған күн осы мерзімге кірмейді. Көрсетілетін қызметті берушінің қадамдары өз мерзімдерін де сақтайды.",
    "ru": "День приёма документов в этот срок не входит. Шаги услугодателя сохраняют и свои сроки.",
    "en": "The day of intake is not part of this term. The provider's steps keep their own terms too.",
}
OFFICE_TERMS = {
    "kk": "Портал тізбегінде мерзім көрсетілмеген: кеңсе тізбегінің мерзімдері қолданылады.",
    "ru": "Цепочка портала сроков не даёт: действуют сроки цепочки канцелярии.",
    "en": "The portal chain gives no terms: those of the office chain hold.",
}
DELIVERED = {
    "kk": "Нәтиже — көрсетілетін қызметті берушінің ЭЦҚ-сы қойылған электрондық құжат. Кім жіберетіні аталмаған: кеңсе тізбегінде нәтижені беретін адам жібереді.",
    "ru": "Результат — электронный документ с ЭЦП услугодателя. Кто его направляет, не названо: направляет тот, кто в цепочке канцелярии выдаёт результат.",
    "en": "The result is an electronic document with the provider's digital signature. Who sends it is not named: whoever gives the result in the office chain does.",
}


def together(*notes: Words) -> Words:
    """Several notes of one row as one."""
    return {language: " ".join(note[language] for note in notes) for language in ("kk", "ru", "en")}


BEFORE_THE_REQUEST = (
    Aside(point="9.1", role=Role.APPLICANT, to=None, what=Happening.SIGN_IN,
          quote="көрсетілетін қызметті алушы порталда жеке сәйкестендіру нөмірі"),
    Aside(point="9.2", role=Role.APPLICANT, to=None, what=Happening.CHOOSE_SERVICE,
          quote="жолдарын толтыруы және құжаттар топтамасын бекітуі"),
)
AFTER_THE_RESULT = Aside(point="9.7", role=Role.APPLICANT, to=None, what=Happening.RECEIVE,
                         quote='көрсетілетін қызметті алушының "жеке кабинетінде"')


def portal(office: Chain, *, giver: Role = Role.EXECUTOR, delivered: Words = DELIVERED) -> Chain:
    """Point 9, worded alike for its services: the office's points are run behind it, under its own terms."""
    return Chain(variant=office.variant, channel=Channel.PORTAL, rows=(
        *BEFORE_THE_REQUEST,
        Opening(point="9.3", role=Role.APPLICANT, to=Role.PROVIDER, leads_to=Desk.INTAKE, recorded_by=Role.SYSTEM,
                quote="электрондық сұрау салуды көрсетілетін қызметті алушының ЭЦҚ-сы арқылы куәландыру"),
        Runs(point="9.4", role=Role.PROVIDER, to=None, chain=office, points=("5.1",), exits={Desk.ASSIGNMENT: Desk.MESSAGE}, note=OFFICE_TERMS,
             quote="көрсетілетін қызметті берушінің электрондық сұрау салуды өңдеуі (тексеруі, тіркеуі)"),
        Step(point="9.5", desk=Desk.MESSAGE, role=Role.SYSTEM, to=Role.APPLICANT,
             moves={Verb.TELL: Desk.ASSIGNMENT},
             quote="электрондық сұрау салу мәртебесі мен мемлекеттік қызмет көрсету мерзімі туралы хабарламаны көрсетілетін қызметті алушының алуы"),
        Runs(point="9.6", role=Role.PROVIDER, to=None, chain=office, points=("5.2", "5.3", "5.4"), exits={Desk.GIVING: Desk.CABINET}, note=OFFICE_TERMS,
             quote="көрсетілетін қызметті берушінің ЭЦҚ-сы қойылған электрондық құжат нысанындағы мемлекеттік қызмет көрсету нәтижесін"),
        Step(point="9.6", desk=Desk.CABINET, role=giver, to=Role.APPLICANT, paper=Paper.RESULT,
             moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED}, note=delivered,
             quote='көрсетілетін қызметті алушының "жеке кабинетіне" жіберуі'),
        AFTER_THE_RESULT,
    ))
