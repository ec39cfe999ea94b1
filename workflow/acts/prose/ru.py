"""How a chain is told in Russian."""

from workflow.acts.prose.tongue import Tongue
from workflow.acts.words import Desk, Paper, Role, Verb

RUSSIAN = Tongue(
    who={
        Role.APPLICANT: "услугополучатель",
        Role.CLERK: "сотрудник канцелярии",
        Role.HEAD: "руководитель",
        Role.EXECUTOR: "ответственный исполнитель",
        Role.COMMISSION: "комиссия",
        Role.TSON_OPERATOR: "оператор ЦОН",
        Role.PROVIDER: "услугодатель",
        Role.SYSTEM: "система",
    },
    to={
        Role.APPLICANT: "услугополучателю",
        Role.CLERK: "сотруднику канцелярии",
        Role.HEAD: "руководителю",
        Role.EXECUTOR: "ответственному исполнителю",
        Role.COMMISSION: "комиссии",
        Role.TSON_OPERATOR: "оператору ЦОН",
        Role.PROVIDER: "услугодателю",
        Role.SYSTEM: "системе",
    },
    papers={
        Paper.RECEIPT: {"paper": "расписку"},
        Paper.COUPON_AND_RECEIPT: {"paper": "отрывной талон заявления и соответствующую расписку"},
        Paper.NOTICE: {"paper": "уведомление", "it": "его"},
        Paper.PERMIT: {"paper": "разрешение", "it": "его"},
        Paper.PERMIT_AND_NOTICE: {"paper": "разрешение и уведомление", "it": "их"},
        Paper.PERMIT_OR_NOTICE: {"paper": "разрешение либо уведомление об отказе", "it": "его"},
    },
    submits="{who} представляет {to} документы согласно пункту 9 стандарта",
    does={
        Desk.INTAKE: "{who} регистрирует документы, выдаёт услугополучателю {paper} и представляет документы {to}",
        Desk.ASSIGNMENT: (
            "{who} рассматривает документы, определяет ответственного исполнителя и направляет ему документы"
        ),
        Desk.EXAMINATION: "{who} рассматривает документы и представляет их {to} на рассмотрение",
        Desk.COMMISSION: (
            "{who} рассматривает документы и направляет {to} рекомендацию о выдаче разрешения либо об отказе в его выдаче"
        ),
        Desk.DECISION: (
            "{who} рассматривает документы, принимает положительное решение либо решение об отказе "
            "и направляет документы {to}"
        ),
        Desk.DRAFTING: "{who} по принятому решению готовит {paper} и представляет {it} {to}",
        Desk.SIGNATURE: "{who} подписывает {paper} и направляет {it} {to}",
        Desk.NOTICE: "{who} регистрирует {paper} и направляет {it} {to}",
        Desk.PAYMENT: "{who} представляет {to} копии документов, подтверждающих уплату сбора",
        Desk.PREPARATION: "{who} готовит {paper} и направляет {it} {to}",
        Desk.RELEASE: "{who} передаёт {paper} для выдачи {to}",
        Desk.COLLECTION: "{who} приходит получить {paper}",
        Desk.HANDOVER: "{who} передаёт {paper} {to}",
        Desk.POSTING: (
            "{who} направляет {to} {paper} почтой по зарегистрированному адресу "
            "с уведомлением о получении почтового отправления"
        ),
        Desk.REGISTRATION: "{who} регистрирует {paper} и направляет {it} {to}",
        Desk.HAND_OUT: "{who} регистрирует {paper} и выдаёт {it} {to}",
    },
    purpose={
        Desk.INTAKE: "для приёма и регистрации документов",
        Desk.ASSIGNMENT: "для определения ответственного исполнителя",
        Desk.EXAMINATION: "для рассмотрения документов",
        Desk.COMMISSION: "для получения рекомендации",
        Desk.DECISION: "для принятия решения",
        Desk.DRAFTING: "для подготовки проекта результата",
        Desk.SIGNATURE: "на подпись",
        Desk.NOTICE: "для регистрации и направления уведомления",
        Desk.PREPARATION: "для подготовки разрешения",
        Desk.RELEASE: "для передачи разрешения на выдачу",
        Desk.HANDOVER: "для передачи разрешения в канцелярию",
        Desk.POSTING: "для отправки разрешения по почте",
        Desk.REGISTRATION: "для регистрации результата",
        Desk.HAND_OUT: "для регистрации и выдачи результата",
    },
    awaits={
        Desk.PAYMENT: "от услугополучателя ожидаются документы об оплате",
        Desk.COLLECTION: "ожидается, что услугополучатель придёт за разрешением",
    },
    when={
        Verb.SUBMIT: "после сдачи документов",
        Verb.REGISTER: "после регистрации документов",
        Verb.REFUSE_ACCEPTANCE: "если пакет документов неполон или срок документа истёк,",
        Verb.ASSIGN: "когда ответственный исполнитель определён,",
        Verb.EXAMINE: "после рассмотрения документов",
        Verb.RECOMMEND: "если рекомендовано выдать разрешение,",
        Verb.ADVISE_AGAINST: "если рекомендовано отказать в выдаче,",
        Verb.GRANT: "если принято положительное решение,",
        Verb.REFUSE: "если принято решение об отказе,",
        Verb.DRAFT: "когда проект готов,",
        Verb.SIGN: "после подписания",
        Verb.SEND_BACK: "если проект возвращён на доработку,",
        Verb.NOTIFY: "если направлено уведомление о положительном решении,",
        Verb.NOTIFY_REFUSAL: "если направлено уведомление об отказе,",
        Verb.PAY: "после представления документов об оплате",
        Verb.PREPARE: "когда разрешение готово,",
        Verb.RELEASE: "когда разрешение передано на выдачу,",
        Verb.COLLECT: "если разрешение получено,",
        Verb.HAND_OVER: "после передачи разрешения в канцелярию",
        Verb.POST: "после отправки разрешения",
        Verb.REGISTER_RESULT: "после регистрации результата",
        Verb.HAND_OUT: "если решение положительное и разрешение выдано,",
        Verb.HAND_OUT_REFUSAL: "если выдано уведомление об отказе,",
    },
    lapses={
        Desk.PAYMENT: "если документы об оплате в этот срок не представлены,",
        Desk.COLLECTION: "если разрешение в этот срок не получено,",
    },
    ends={
        Desk.NOT_ACCEPTED: "дело завершается отказом в приёме заявления",
        Desk.REFUSED: "дело завершается мотивированным отказом в оказании услуги",
        Desk.LAPSED: "дело завершается как невостребованное",
        Desk.ISSUED: "дело завершается выдачей результата",
        Desk.POSTED: "дело завершается с отметкой «отправлено по почте»",
    },
    from_then="{within} {since}",
    passes="дело передаётся {to} {purpose}",
    returns="дело возвращается {to} {purpose}",
    either=" или ",
    both_ways={
        Desk.COMMISSION: "и при рекомендации выдать разрешение, и при рекомендации отказать",
        Desk.DECISION: "и при положительном решении, и при решении об отказе",
    },
    no_term="Срок этого действия постановлением не установлен.",
    term_elsewhere="Срок установлен в другом документе: {reference}.",
    span="Общий срок шагов — {term}: {steps}",
    conditional="Условный шаг.",
    from_standard="По стандарту.",
    added="Шаг добавлен системой.",
    note="Примечание",
    text_of="{body}, {adopted} № {number}; в редакции от {edition} № {edition_number}",
    first_text="{body}, {adopted} № {number}",
    repealed="утратило силу постановлением от {repealed} № {repealed_by}",
)
