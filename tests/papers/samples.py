"""Facts as an office would state them: names with every Kazakh letter, sums, numbers."""

# ruff: noqa: E501 -- sentences stay whole

from datetime import date, datetime
from zoneinfo import ZoneInfo

from permits.letters import Permit, WorkerLine, WorkerPermit
from registration.jobseekers.letters import JobseekerNotice
from workflow.papers.letters import (
    AcceptanceRefusal,
    ActNamed,
    Both,
    Coupon,
    DocumentFault,
    DocumentLine,
    Ground,
    Letterhead,
    Notice,
    Officer,
    Payment,
    Receipt,
    Recipient,
    Refusal,
)

ZONE = ZoneInfo("Asia/Qyzylorda")
HEAD = Letterhead(
    body=Both(kk="Қызылорда облысының әкімдігі", ru="Акимат Кызылординской области"),
    office=Both(
        kk="«Қызылорда облысының жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы» мемлекеттік мекемесі",
        ru="Государственное учреждение «Управление координации занятости и социальных программ Кызылординской области»",
    ),
    address=Both(kk="120003, Қызылорда қ., Бейбарыс Сұлтан к-сі, 1", ru="120003, г. Кызылорда, ул. Бейбарыс Султан, 1"),
    phone="8 (7242) 60-53-57",
)
ACT = ActNamed(
    title=Both(
        kk="Қызылорда облысы әкімдігінің 2015 жылғы 20 тамыздағы № 125 қаулысы (2018 жылғы 23 ақпандағы № 1054 редакциясында)",
        ru="Постановление акимата Кызылординской области от 20 августа 2015 года № 125 (в редакции от 23 февраля 2018 года № 1054)",
    ),
    order=Both(
        kk="басқарма басшысының 05.01.2026 № 3-Ө бұйрығы", ru="приказ руководителя управления от 05.01.2026 № 3-Ө"
    ),
)
SERVICE = Both(
    kk="Тиісті әкімшілік-аумақтық бірліктің аумағында немесе корпоративішілік ауыстыру шеңберінде еңбек қызметін жүзеге асыру"
    " үшін жұмыс берушілерге шетелдік жұмыс күшін тартуға рұқсат беру және ұзарту",
    ru="Выдача и продление разрешения работодателям на привлечение иностранной рабочей силы для осуществления трудовой деятельности"
    " на территории соответствующей административно-территориальной единицы или в рамках внутрикорпоративного перевода",
)
NUMBER = "2026-ШЖК-004791"
EMPLOYER = Recipient(
    name="«Сырдария Құрылыс-Жөндеу» жауапкершілігі шектеулі серіктестігі",
    identity="БСН / БИН 120340005673",
    address="120014, Қызылорда қ., Әйтеке би к-сі, 27, 4-үй",
    contacts="+7 701 555 04 12, kense@syrdaria.example",
    representative="Һасенов Үмітжан Ғалымұлы",
)
CLERK = Officer(name="Нұрпейісова Іңкәр Өмірқызы", post=Both(kk="Кеңсе қызметкері", ru="Сотрудник канцелярии"))
HEAD_OFFICER = Officer(
    name="Әбдіғаппаров Қуаныш Һәкімұлы", post=Both(kk="Басқарма басшысы", ru="Руководитель управления")
)
EXECUTOR = Officer(name="Бөкейханова Гүлнұр Жеңісқызы", post=Both(kk="Бас маман", ru="Главный специалист"))
REGISTERED = datetime(2026, 11, 3, 10, 42, tzinfo=ZONE)

COUPON = Coupon(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, recipient=EMPLOYER,
    registered=REGISTERED, due=date(2026, 11, 12), accepted_by=CLERK,
)  # fmt: skip
RECEIPT = Receipt(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, recipient=EMPLOYER, registered=REGISTERED,
    due=date(2026, 11, 12), place=HEAD.address or Both(kk="", ru=""),
    documents=(
        DocumentLine(name=Both(kk="Рұқсат беру туралы өтініш", ru="Заявление о выдаче разрешения"), pages=2),
        DocumentLine(name=Both(kk="Шетелдік қызметкерлер туралы мәліметтер", ru="Сведения об иностранных работниках"), pages=3),
        DocumentLine(name=Both(kk="Білімі туралы құжаттың нотариат куәландырған аудармасы", ru="Нотариально заверенный перевод документа об образовании"), pages=8),
        DocumentLine(name=Both(kk="Еңбек қызметін растайтын құжат", ru="Документ, подтверждающий трудовую деятельность"), pages=4),
        DocumentLine(name=Both(kk="Кадрлардағы жергілікті қамту туралы ақпарат", ru="Информация о местном содержании в кадрах"), pages=1),
        DocumentLine(name=Both(kk="Паспорттың көшірмесі", ru="Копия паспорта"), pages=2),
    ),
    accepted_by=CLERK, secret="K7QM-4TXD", status_url="https://qyzmet.example/status/2026-4791/",
)  # fmt: skip
ACCEPTANCE_REFUSAL = AcceptanceRefusal(
    letterhead=HEAD, act=ACT, service=SERVICE, recipient=EMPLOYER, refused=REGISTERED,
    missing=(
        DocumentFault(name=Both(kk="Кадрлардағы жергілікті қамту туралы ақпарат", ru="Информация о местном содержании в кадрах")),
        DocumentFault(name=Both(kk="Өкілдің сенімхаты", ru="Доверенность представителя")),
    ),
    expired=(DocumentFault(name=Both(kk="Паспорттың көшірмесі (Yılmaz Mehmet)", ru="Копия паспорта (Yılmaz Mehmet)"), expired=date(2026, 10, 30)),),
    basis=Both(kk="регламенттің 6-тармағының 2) тармақшасы; стандарттың 9-тармағы", ru="подпункт 2) пункта 6 регламента; пункт 9 стандарта"),
    officer=CLERK,
)  # fmt: skip
NOTICE = Notice(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, registered=date(2026, 11, 3), recipient=EMPLOYER,
    decided=date(2026, 11, 12),
    decision=Both(
        kk="Шетелдік жұмыс күшін тартуға рұқсат беру туралы оң шешім қабылданды: 2 қызметкер.",
        ru="Принято положительное решение о выдаче разрешения на привлечение иностранной рабочей силы: 2 работника.",
    ),
    basis=Both(kk="комиссияның 11.11.2026 № 18 ұсынымы", ru="рекомендация комиссии от 11.11.2026 № 18"),
    signer=HEAD_OFFICER, executor=EXECUTOR,
    payment=Payment(
        sum="1 457 525 ₸", until=date(2026, 11, 26), working_days=10,
        reckoning=Both(kk="АЕК 4 325 ₸ × (158 + 179)", ru="МРП 4 325 ₸ × (158 + 179)"),
    ),
)  # fmt: skip
REFUSAL = Refusal(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, registered=date(2026, 11, 3), recipient=EMPLOYER,
    decided=date(2026, 11, 12),
    grounds=(
        Ground(
            text=Both(kk="Шетелдік қызметкердің білімі мен тәжірибесі біліктілік талаптарына сәйкес келмейді.", ru="Образование и опыт иностранного работника не соответствуют квалификационным требованиям."),
            reference=Both(kk="Стандарттың 10-тармағы, 2) тармақша", ru="Пункт 10 стандарта, подпункт 2)"),
            details="Yılmaz Mehmet: дәнекерлеуші мамандығы бойынша жұмыс өтілі расталмаған.",
        ),
        Ground(
            text=Both(kk="Кадрлардағы жергілікті қамту шарты орындалмаған.", ru="Не выполнено условие по местному содержанию в кадрах."),
            reference=Both(kk="Рұқсат беру қағидаларының 16-тармағы", ru="Пункт 16 Правил выдачи разрешений"),
        ),
    ),
    remedy=Both(kk="Көрсетілген кемшіліктер жойылғаннан кейін өтінішті жалпы тәртіппен қайта беруге болады.", ru="После устранения указанных причин заявление можно подать снова в общем порядке."),
    appeal=Both(
        kk="осы хабарламаны алған күннен бастап үш ай ішінде басқармаға немесе жоғары тұрған органға, одан кейін сотқа шағым беруге болады.",
        ru="в течение трёх месяцев со дня получения этого уведомления можно подать жалобу в управление или вышестоящий орган, затем обратиться в суд.",
    ),
    signer=HEAD_OFFICER, executor=EXECUTOR,
)  # fmt: skip
PERMIT = Permit(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, employer=EMPLOYER,
    sort=Both(kk="Берілген рұқсат", ru="Выданное разрешение"),
    activity=Both(kk="Тұрғын үй құрылысы", ru="Строительство жилых зданий"),
    territory=Both(kk="Қызылорда облысы", ru="Кызылординская область"),
    valid_from=date(2026, 11, 27), valid_until=date(2027, 11, 26), decided=date(2026, 11, 12), quota_year=2026,
    signer=HEAD_OFFICER,
    workers=(
        WorkerLine(name="YILMAZ MEHMET", born=date(1984, 3, 9), citizenship=Both(kk="Түркия", ru="Турция"), passport="U 12345678, 02.06.2031", profession=Both(kk="Учаске бастығы", ru="Начальник участка"), category="2"),
        WorkerLine(name="Ҳамидов Шуҳрат Ўткирович", born=date(1990, 7, 21), citizenship=Both(kk="Өзбекстан", ru="Узбекистан"), passport="FA 7654321, 14.01.2029", profession=Both(kk="Құрылыс инженері", ru="Инженер-строитель"), category="3"),
    ),
)  # fmt: skip
WORKER_PERMIT = WorkerPermit(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, recipient=EMPLOYER,
    sort=Both(kk="Ұзартылды", ru="Продлено"), extends="2025-ЖОР-000007", workplace="Қостанай қ., Өнеркәсіп к-сі, 41",
    territory=Both(kk="Қостанай облысы", ru="Костанайская область"), on_paper=True,
    valid_from=date(2026, 11, 27), valid_until=date(2027, 11, 26), decided=date(2026, 11, 12), signer=HEAD_OFFICER,
    worker=WorkerLine(name=EMPLOYER.name, born=date(1984, 3, 9), citizenship=Both(kk="Түркия", ru="Турция"), passport="U 12345678, 02.06.2031", profession=Both(kk="Учаске бастығы", ru="Начальник участка"), category=""),
    conditions=Both(kk="Рұқсат көрсетілген аумақта ғана қолданылады.", ru="Разрешение действует только на указанной территории."),
)  # fmt: skip
JOBSEEKER_NOTICE = JobseekerNotice(
    letterhead=HEAD, act=ACT, service=SERVICE, case_number=NUMBER, registered=date(2026, 11, 3),
    recipient=Recipient(name="Әбдіқалықова Ұлжан Һасенқызы", identity="ЖСН/ИИН 920315499006", address="Қызылорда қ., Абай к-сі, 5"),
    decided=date(2026, 11, 3), profession="Газ-электр дәнекерлеушісі", wished_work="дәнекерлеуші, құбыр төсеуші",
    signer=HEAD_OFFICER, executor=EXECUTOR, entry="2026-0000417", entered=date(2026, 11, 3),
)  # fmt: skip
EVERY = (COUPON, RECEIPT, ACCEPTANCE_REFUSAL, NOTICE, REFUSAL, PERMIT, WORKER_PERMIT, JOBSEEKER_NOTICE)
