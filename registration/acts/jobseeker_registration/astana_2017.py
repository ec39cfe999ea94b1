"""Registration of people who look for work, Astana: act No. 158-2561 of 12.12.2017, annex 16, points 2.2 and 4.1."""

from workflow.acts.act import Regulation
from workflow.acts.chain import Aside, Chain, Opening, Runs, Step
from workflow.acts.published.astana_158_2561 import ACT, TO_THE_HEAD
from workflow.acts.words import Channel, Desk, Happening, Paper, Role, Verb
from workflow.worktime.terms import minutes, working_days

# fmt: off
NO_EXECUTOR = {
    "kk": "Орындаушы да, жобаны дайындау қадамы да жоқ: хабарламаны тіркелген деректер бойынша жүйе дайындайды, басшы құжаттармен танысып, қол қояды. 2.3.2-тармақ толықтырады: қол қойылған хабарлама кеңсеге жолданады.",
    "ru": "Исполнителя и шага подготовки проекта нет: уведомление по зарегистрированным данным готовит система, руководитель знакомится с документами и подписывает. Пункт 2.3.2 дополняет: подписанное уведомление направляется в канцелярию.",
    "en": "There is no executor and no drafting step: the system prepares the notice from the registered data, the head reads the documents and signs. Point 2.3.2 completes it: the signed notice goes to the registry.",
}
GIVEN = {
    "kk": "2.3.3-тармақ толықтырады: қадамның нәтижесі — хабарламаны көрсетілетін қызметті алушыға беру.",
    "ru": "Пункт 2.3.3 дополняет: результат шага — выдача уведомления услугополучателю.",
    "en": "Point 2.3.3 completes it: the outcome of the step is the notice given to the applicant.",
}
CONDITION_1 = {
    "kk": "1-шарт. Деректер дұрыс болмаса, 2-процесс орындалады.",
    "ru": "Условие 1. Если в данных нарушения, выполняется процесс 2.",
    "en": "Condition 1. If the account data are faulty, process 2 is run.",
}
CONDITION_2 = {
    "kk": "2-шарт: сұрау салудағы ЖСН мен куәліктегі ЖСН бірдей болуға тиіс. Расталмаса, 4-процесс орындалады.",
    "ru": "Условие 2: ИИН запроса и ИИН свидетельства должны совпадать. Если подпись не подтверждена, выполняется процесс 4.",
    "en": "Condition 2: the IIN of the request and of the certificate must be one. If the signature is not confirmed, process 4 is run.",
}
CONDITION_3 = {
    "kk": "3-шарт: көрсетілетін қызметті берушінің атынан кеңсе маманы тексереді. Стандарттың 9 және 10-тармақтары бойынша бұзушылық болса, 6-процесс орындалады.",
    "ru": "Условие 3: от имени услугодателя проверяет специалист канцелярии. При нарушениях по пунктам 9 и 10 стандарта выполняется процесс 6.",
    "en": "Condition 3: the clerk checks for the service provider. If the documents fail points 9 and 10 of the standard, process 6 is run.",
}
SIGNED_BY_THE_HEAD = {
    "kk": "Нәтижені көрсетілетін қызметті берушінің уәкілетті тұлғасы, яғни басшы, ЭЦҚ-мен куәландырады; мерзімі — кеңсе тізбегіндегі мерзім.",
    "ru": "Результат удостоверяет ЭЦП уполномоченное лицо услугодателя, то есть руководитель; срок — срок цепочки канцелярии.",
    "en": "The provider's authorised person, the head, certifies the result by digital signature; the term is that of the office chain.",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="2.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті берушіге өтініш берген кезде"),
    Step(point="2.2.1", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20),
         moves={Verb.REGISTER: Desk.SIGNATURE}, note=TO_THE_HEAD,
         quote="қабылдайды және олардың тіркелуін жүзеге асырады – 20 (жиырма) минут"),
    Step(point="2.2.2", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=working_days(1), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.APPROVE: Desk.HAND_OUT, Verb.DECLINE: Desk.HAND_OUT}, note=NO_EXECUTOR,
         quote="құжаттарымен танысады, хабарламаға қол қояды – 1 (бір) жұмыс күні"),
    Step(point="2.2.3", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=minutes(20), paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED}, note=GIVEN,
         quote="кеңсе маманы хабарламаны тіркейді – 20 (жиырма) минут"),
))

PORTAL = Chain(variant="any", channel=Channel.PORTAL, rows=(
    Aside(point="4.1.1", role=Role.APPLICANT, to=None, what=Happening.SIGN_UP, quote="көмегімен порталда тіркелуді жүзеге асырады"),
    Opening(point="4.1.2", role=Role.APPLICANT, to=Role.SYSTEM, leads_to=Desk.AUTHENTICATION, recorded_by=Role.SYSTEM,
            quote="порталда көрсетілетін қызметті алушының ЖСН және паролін (авторландыру процесі) енгізу процесі"),
    Step(point="4.1.3", desk=Desk.AUTHENTICATION, role=Role.SYSTEM, to=Role.APPLICANT,
         moves={Verb.AUTHENTICATE: Desk.FILLING, Verb.TURN_AWAY: Desk.LOGIN_REFUSAL}, note=CONDITION_1,
         quote="тіркелген көрсетілетін қызметті алушы туралы деректерінің түпнұсқалығын тексеру"),
    Step(point="4.1.4", desk=Desk.LOGIN_REFUSAL, role=Role.SYSTEM, to=Role.APPLICANT, moves={Verb.TELL_REFUSAL: Desk.REJECTED},
         quote="авторландырудан бас тарту туралы хабарлама қалыптастыру"),
    Step(point="4.1.5", desk=Desk.FILLING, role=Role.APPLICANT, to=Role.SYSTEM, recorded_by=Role.SYSTEM,
         moves={Verb.SIGN_REQUEST: Desk.SIGNATURE_CHECK},
         quote="сондай-ақ сауалды куәландыру (қол қою) үшін көрсетілетін қызметті алушының ЭЦҚ тіркеу куәлігін таңдап алуы"),
    Step(point="4.1.6", desk=Desk.SIGNATURE_CHECK, role=Role.SYSTEM, to=Role.SYSTEM,
         moves={Verb.CONFIRM: Desk.FORWARDING, Verb.TURN_AWAY: Desk.SIGNATURE_REFUSAL}, note=CONDITION_2,
         quote="порталда ЭЦҚ тіркеу куәлігінің қолданыс мерзімін"),
    Step(point="4.1.7", desk=Desk.SIGNATURE_REFUSAL, role=Role.SYSTEM, to=Role.APPLICANT, moves={Verb.TELL_REFUSAL: Desk.REJECTED},
         quote="ЭЦҚ түпнұсқалығының расталмағандығына байланысты"),
    Step(point="4.1.8", desk=Desk.FORWARDING, role=Role.SYSTEM, to=Role.CLERK, moves={Verb.FORWARD: Desk.CHECK},
         quote='"Еңбек нарығы" автоматтандырылған ақпараттық жүйесіне "электрондық үкімет" шлюзі арқылы жолдау'),
    Step(point="4.1.9", desk=Desk.CHECK, role=Role.CLERK, to=Role.HEAD,
         moves={Verb.ACCEPT: Desk.SIGNATURE, Verb.TURN_AWAY: Desk.REQUEST_REFUSAL}, note=CONDITION_3,
         quote="қоса берген құжаттарды Стандарттың 9-тармағында көрсетілген талаптарға сәйкестігіне тексеруі"),
    Step(point="4.1.10", desk=Desk.REQUEST_REFUSAL, role=Role.SYSTEM, to=Role.APPLICANT, moves={Verb.TELL_REFUSAL: Desk.REJECTED},
         quote="бұзушылықтар болуына байланысты сұратып отырған мемлекеттік қызметтен бас тарту туралы хабарламаны қалыптастыру"),
    Runs(point="4.1.11", role=Role.PROVIDER, to=None, chain=OFFICE, points=("2.2.2",), exits={Desk.HAND_OUT: Desk.CABINET},
         note=SIGNED_BY_THE_HEAD,
         quote="көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ куәландырылған"),
    Step(point="4.1.11", desk=Desk.CABINET, role=Role.SYSTEM, to=Role.APPLICANT, paper=Paper.NOTICE_OR_REFUSAL,
         moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED},
         quote='электрондық құжат нысанында көрсетілетін қызметті алушының "жеке кабинетіне" жолданады'),
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
