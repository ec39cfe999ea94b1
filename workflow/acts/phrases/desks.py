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
}
