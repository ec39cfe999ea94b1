"""Roles and the small words around them: Kazakh, Russian, English."""

from workflow.acts.words import Channel, Decision, Role, Since, Source

Table = tuple[str, str, str]

ROLES: dict[Role, Table] = {
    Role.APPLICANT: ("Көрсетілетін қызметті алушы", "Услугополучатель", "Applicant"),
    Role.CLERK: ("Кеңсе қызметкері", "Сотрудник канцелярии", "Clerk"),
    Role.HEAD: ("Басшы", "Руководитель", "Head"),
    Role.EXECUTOR: ("Жауапты орындаушы", "Ответственный исполнитель", "Executor"),
    Role.COMMISSION: ("Комиссия", "Комиссия", "Commission"),
    Role.TSON_OPERATOR: ("ХҚКО операторы", "Оператор ЦОН", "Service centre operator"),
    Role.PROVIDER: ("Көрсетілетін қызметті беруші", "Услугодатель", "Service provider"),
    Role.SYSTEM: ("Жүйе", "Система", "System"),
}

CHANNELS: dict[Channel, Table] = {
    Channel.OFFICE: ("Кеңсе", "Канцелярия", "Office counter"),
    Channel.PORTAL: (
        "«Электрондық үкімет» веб-порталы",
        "Веб-портал «электронного правительства»",
        "E-government portal",
    ),
    Channel.TSON: ("Халыққа қызмет көрсету орталығы", "Центр обслуживания населения", "Citizen service centre"),
}

SOURCES: dict[Source, Table] = {
    Source.ACT: ("Регламент", "Регламент", "The act"),
    Source.STANDARD: (
        "Мемлекеттік көрсетілетін қызмет стандарты",
        "Стандарт государственной услуги",
        "The standard of the service",
    ),
    Source.PRODUCT: ("Жүйенің қосымшасы", "Дополнение системы", "The product's own"),
}

SINCE: dict[Since, Table] = {
    Since.ARRIVAL: ("Іс келіп түскен сәттен бастап", "С момента поступления дела", "From the arrival of the case"),
    Since.SUBMISSION: (
        "Құжаттар тапсырылған сәттен бастап",
        "С момента сдачи документов",
        "From the submission of the documents",
    ),
    Since.NOTICE: (
        "Хабарлама жолданған сәттен бастап",
        "С момента направления уведомления",
        "From the sending of the notice",
    ),
    Since.READINESS: (
        "Рұқсат дайын болған сәттен бастап",
        "С момента готовности разрешения",
        "From the moment the permit is ready",
    ),
    Since.DECISION: ("Шешім қабылданған сәттен бастап", "С момента принятия решения", "From the decision"),
}

DECISIONS: dict[Decision, Table] = {
    Decision.GRANTED: ("Оң шешім", "Положительное решение", "Granted"),
    Decision.REFUSED: ("Бас тарту", "Отказ", "Refused"),
}
