"""Desks and endings: Kazakh, Russian, English. A desk is a noun, an ending says what became of the case."""

from workflow.acts.words import Desk

DESKS: dict[Desk, tuple[str, str, str]] = {
    Desk.INTAKE: ("Құжаттарды қабылдау және тіркеу", "Приём и регистрация документов", "Intake and registration"),
    Desk.ASSIGNMENT: (
        "Жауапты орындаушыны анықтау",
        "Определение ответственного исполнителя",
        "Naming the executor",
    ),
    Desk.EXAMINATION: ("Құжаттарды қарау", "Рассмотрение документов", "Examination of the documents"),
    Desk.COMMISSION: ("Комиссияның қарауы", "Рассмотрение комиссией", "Consideration by the commission"),
    Desk.DECISION: ("Шешім қабылдау", "Принятие решения", "Decision"),
    Desk.DRAFTING: ("Нәтиженің жобасын дайындау", "Подготовка проекта результата", "Drafting the result"),
    Desk.SIGNATURE: ("Қол қою", "Подписание", "Signature"),
    Desk.NOTICE: (
        "Хабарламаны тіркеу және жолдау",
        "Регистрация и направление уведомления",
        "Registering and sending the notice",
    ),
    Desk.PAYMENT: ("Алымның төленгенін растау", "Подтверждение уплаты сбора", "Proof that the fee is paid"),
    Desk.PREPARATION: ("Рұқсатты әзірлеу", "Подготовка разрешения", "Preparing the permit"),
    Desk.RELEASE: ("Рұқсатты табыстауға шығару", "Передача разрешения на выдачу", "Releasing the permit"),
    Desk.COLLECTION: ("Рұқсатты алу", "Получение разрешения", "Collecting the permit"),
    Desk.HANDOVER: ("Рұқсатты кеңсеге беру", "Передача разрешения в канцелярию", "Handing the permit to the registry"),
    Desk.POSTING: ("Рұқсатты поштамен жіберу", "Отправка разрешения по почте", "Posting the permit"),
    Desk.REGISTRATION: ("Нәтижені тіркеу", "Регистрация результата", "Registering the result"),
    Desk.HAND_OUT: (
        "Нәтижені тіркеу және беру",
        "Регистрация и выдача результата",
        "Registering and handing out the result",
    ),
    Desk.NOT_ACCEPTED: ("Өтінішті қабылдаудан бас тартылды", "В приёме заявления отказано", "Not accepted"),
    Desk.REFUSED: ("Қызмет көрсетуден бас тартылды", "В оказании услуги отказано", "Refused"),
    Desk.LAPSED: ("Талап етілмей аяқталды", "Завершено как невостребованное", "Lapsed"),
    Desk.ISSUED: ("Нәтиже берілді", "Результат выдан", "Result handed out"),
    Desk.POSTED: ("Поштамен жіберілді", "Отправлено по почте", "Posted"),
    Desk.AUTHENTICATION: (
        "Алушының деректерін тексеру",
        "Проверка данных услугополучателя",
        "Checking the applicant's account",
    ),
    Desk.LOGIN_REFUSAL: (
        "Авторландырудан бас тарту туралы хабарлама",
        "Сообщение об отказе в авторизации",
        "Message that sign-in is refused",
    ),
    Desk.FILLING: (
        "Сұрау салуды толтыру және қол қою",
        "Заполнение и подписание запроса",
        "Filling in and signing the request",
    ),
    Desk.SIGNATURE_CHECK: (
        "Электрондық цифрлық қолтаңбаны тексеру",
        "Проверка электронной цифровой подписи",
        "Checking the digital signature",
    ),
    Desk.SIGNATURE_REFUSAL: (
        "ЭЦҚ расталмағаны туралы хабарлама",
        "Сообщение о неподтверждённой ЭЦП",
        "Message that the signature is not confirmed",
    ),
    Desk.FORWARDING: (
        "Сұрау салуды ақпараттық жүйеге жолдау",
        "Направление запроса в информационную систему",
        "Forwarding the request to the information system",
    ),
    Desk.ACCEPTANCE: ("Электрондық сұрау салуды қабылдау", "Приём электронного запроса", "Accepting the e-request"),
    Desk.CHECK: ("Құжаттар топтамасын тексеру", "Проверка пакета документов", "Checking the package of documents"),
    Desk.REFUSAL_RECEIPT: (
        "Қабылдаудан бас тарту туралы қолхат беру",
        "Выдача расписки об отказе в приёме",
        "Giving the receipt of refusal",
    ),
    Desk.REQUEST_REFUSAL: (
        "Қызметтен бас тарту туралы хабарлама",
        "Сообщение об отказе в услуге",
        "Message that the service is refused",
    ),
    Desk.ENTRY: (
        "ХҚКО жүйесінде тіркеу және қолхат беру",
        "Регистрация в системе ЦОН и выдача расписки",
        "Registering in the centre's system",
    ),
    Desk.COURIER: ("Топтаманы курьермен жіберу", "Отправка пакета курьером", "Sending the package by courier"),
    Desk.MESSAGE: (
        "Кабинетке мәртебе мен мерзім туралы хабарлама",
        "Сообщение в кабинет о статусе и сроке",
        "Message of status and term to the cabinet",
    ),
    Desk.PROCESSING: (
        "Құжаттарды қарау және нәтиже жобасын дайындау",
        "Рассмотрение документов и подготовка проекта результата",
        "Examining and drafting the result",
    ),
    Desk.RETURN: ("Нәтижені ХҚКО-ға жіберу", "Отправка результата в ЦОН", "Sending the result to the centre"),
    Desk.GIVING: ("Нәтижені беру", "Выдача результата", "Giving the result"),
    Desk.CABINET: (
        "Нәтижені жеке кабинетке жолдау",
        "Направление результата в личный кабинет",
        "Sending the result to the cabinet",
    ),
    Desk.PAYMENT_ORDER: (
        "Өтемақы төлеуге тапсырма беру",
        "Передача поручения на выплату компенсации",
        "Handing over the payment order",
    ),
    Desk.REJECTED: ("Хабарламамен бас тартылды", "Отказано с сообщением в кабинете", "Turned away with a message"),
    Desk.PAID: ("Өтемақы төлеуге берілді", "Передано на выплату компенсации", "Handed over for payment"),
}
