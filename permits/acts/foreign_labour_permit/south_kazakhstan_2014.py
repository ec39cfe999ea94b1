"""Permit to work and to employ foreign labour, South Kazakhstan region: act No. 183 of 13.06.2014, points 5 and 8."""

from datetime import date

from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Aside, Chain, Opening, Runs, Span, Step
from workflow.acts.words import Channel, Desk, Happening, Paper, Role, Verb
from workflow.worktime.terms import minutes, working_days

# fmt: off
ACT = Act(
    id="south-kazakhstan-183",
    body={"kk": "Оңтүстік Қазақстан облысының әкімдігі", "ru": "Акимат Южно-Казахстанской области", "en": "South Kazakhstan region akimat"},
    title={
        "kk": "Мемлекеттік көрсетілетін қызмет регламентін бекіту туралы",
        "ru": "Об утверждении регламента государственной услуги",
        "en": "On approval of the regulation of a public service",
    },
    adopted=date(2014, 6, 13), number="183",
    registered=date(2014, 7, 22), registration_number="2735",
    edition=date(2014, 6, 13),
    repealed=date(2015, 8, 14), repealed_by="246",
    language="ru",
    notes=(
        {
            "kk": "Қаулының күші әкімдіктің 14.08.2015 № 246 қаулысымен жойылған. Осы регламент бойынша іс тек бұйрық негізінде жүргізіледі.",
            "ru": "Постановление утратило силу постановлением акимата от 14.08.2015 № 246. Дела по этому регламенту ведутся только на основании приказа.",
            "en": "Repealed by the akimat's decree No. 246 of 14.08.2015. Cases follow this regulation only where an order says so.",
        },
        {
            "kk": "Жұмыс беруші мен шетелдік қызметкерге тізбек біреу; рұқсат беру, қайта ресімдеу немесе ұзарту өтініште көрсетіледі.",
            "ru": "Цепочка для работодателя и иностранного работника одна; выдача, переоформление или продление указывается в заявлении.",
            "en": "Employer and foreign worker share one chain; issue, re-issue or extension is a field of the request.",
        },
    ),
)

POINT_4 = {
    "kk": "Қазақстан Республикасы Үкіметінің 2014 жылғы 11 наурыздағы № 217 қаулысымен бекітілген стандарттың 4-тармағы",
    "ru": "пункт 4 стандарта, утверждённого постановлением Правительства Республики Казахстан от 11 марта 2014 года № 217",
    "en": "point 4 of the standard approved by the Government's decree No. 217 of 11 March 2014",
}
AKIM_AS_HEAD = {
    "kk": "3-қосымшада құжаттар «басшылыққа немесе ауылдық округтің әкіміне» беріледі: басқарма мұндай лауазымды басшы ретінде белгілей алады. Отыз минут құжаттар басшыға түскен сәттен бастап есептеледі: қарауға жеке мерзім берілмеген.",
    "ru": "В приложении 3 документы передаются «руководству или акиму сельского округа»: управление может назвать такую должность руководителем. Тридцать минут считаются с поступления документов руководителю: на рассмотрение отдельного срока нет.",
    "en": "In annex 3 the documents go to the head “or the akim of the rural district”: an office may name such a post as head. The thirty minutes run from the moment the documents reach the head, as their consideration has no term of its own.",
}
REFUSAL_OF_THE_STANDARD = {
    "kk": "Қаулыда бас тарту сипатталмаған. Дәлелді бас тарту стандартта көзделген негіздер бойынша мүмкін: ол осы қаулыдан емес, стандарттан алынған.",
    "ru": "Отказ постановлением не описан. Мотивированный отказ возможен по основаниям стандарта: он взят из стандарта, а не из этого постановления.",
    "en": "The act describes no refusal. A motivated refusal is possible on the standard's grounds: it comes from the standard, not from this act.",
}
DRAFT_RETURNED = {
    "kk": "3-қосымшаға сәйкес нәтижеге ауылдық округтің әкімі де қол қоя алады. Басшы жобаны себебін көрсетіп қайтара алады; орындаушыға жаңа мерзім берілмейді, қалған уақыты жалғасады.",
    "ru": "По приложению 3 результат может подписать и аким сельского округа. Руководитель может вернуть проект с указанием причины; исполнителю даётся не новый срок, а остаток прежнего.",
    "en": "By annex 3 the akim of the rural district may sign as well. The head may return the draft with a reason; the executor gets what is left of his term, never a fresh one.",
}
IN_PERSON = {
    "kk": "Нәтиже көрсетілетін қызметті алушының өзіне не сенімхат бойынша уәкілетті адамға беріледі. Дәлелді бас тарту да осы мерзімде беріледі.",
    "ru": "Результат выдаётся лично услугополучателю либо уполномоченному лицу по доверенности. Мотивированный отказ выдаётся в тот же срок.",
    "en": "The result is given to the applicant in person or to whoever holds a power of attorney. A motivated refusal is given within the same term.",
}
STATUS_CHANGES = {
    "kk": "Кабинетте өтініштің мәртебесі автоматты түрде өзгереді; мерзім туралы бөлек хабарламаны қаулы атамайды.",
    "ru": "Статус заявления в кабинете меняется автоматически; отдельного сообщения о сроке постановление не называет.",
    "en": "The status of the application in the cabinet changes by itself; the act names no separate message of the term.",
}
SATISFACTORY = {
    "kk": "Оң нәтижеден кейін кабинеттегі мәртебе — «Удовлетворительно» («Қанағаттанарлық»).",
    "ru": "После положительного результата статус в кабинете — «Удовлетворительно».",
    "en": "After a positive result the status in the cabinet reads «Удовлетворительно» (“satisfactory”).",
}

OFFICE = Chain(variant="any", channel=Channel.OFFICE, rows=(
    Opening(point="5.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="услугополучатель представляет услугодателю документы, указанные в"),
    Step(point="5.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(10),
         moves={Verb.REGISTER: Desk.ASSIGNMENT},
         quote="проводит регистрацию полученных документов и в течение 10 минут передает их на рассмотрение руководство услугодателя"),
    Step(point="5.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30),
         moves={Verb.ASSIGN: Desk.PROCESSING}, note=AKIM_AS_HEAD,
         quote="в течение 30 минут после рассмотрения документов руководство услугодателя определяет ответственного исполнителя"),
    Step(point="5.4", desk=Desk.PROCESSING, role=Role.EXECUTOR, to=Role.HEAD, term_by_reference=POINT_4, paper=Paper.RESULT,
         moves={Verb.PROPOSE: Desk.SIGNATURE, Verb.PROPOSE_REFUSAL: Desk.SIGNATURE}, note=REFUSAL_OF_THE_STANDARD,
         quote="ответственный исполнитель услугодателя проверяет все необходимые документы, оформляет результат государственной услуги"),
    Step(point="5.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=working_days(1), paper=Paper.RESULT,
         moves={Verb.SIGN: Desk.GIVING}, reworks={Verb.SEND_BACK: Desk.PROCESSING}, note=DRAFT_RETURNED,
         quote="в течение рабочего дня подписывает результат государственной услуги и направляет в канцелярию"),
    Step(point="5.6", desk=Desk.GIVING, role=Role.CLERK, to=Role.APPLICANT, term=minutes(10), paper=Paper.RESULT,
         moves={Verb.GIVE: Desk.ISSUED, Verb.GIVE_REFUSAL: Desk.REFUSED}, note=IN_PERSON,
         quote="в течение 10-минут выдает результат государственной услуги лично услугополучателю либо по доверенности уполномоченному лицу"),
))

PORTAL = Chain(variant="any", channel=Channel.PORTAL, rows=(
    Aside(point="8.1", role=Role.APPLICANT, to=None, what=Happening.ENTER_PORTAL, quote="войти на Портал"),
    Aside(point="8.2", role=Role.APPLICANT, to=None, what=Happening.CHOOSE, quote="выбрать государственную услугу"),
    Aside(point="8.3", role=Role.APPLICANT, to=None, what=Happening.SIGN_IN,
          quote="зарегистрироваться, авторизоваться посредством индивидуального идентификационного номера"),
    Aside(point="8.4", role=Role.APPLICANT, to=None, what=Happening.ORDER, quote="заказать государственную услугу онлайн"),
    Aside(point="8.5", role=Role.APPLICANT, to=None, what=Happening.FILL_IN,
          quote="заполнить поля электронного запроса и прикрепить пакет документов в электронном виде"),
    Opening(point="8.6", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.SYSTEM,
            quote="поставить ЭЦП. После подписи заявление автоматически поступает услугодателю"),
    Runs(point="8.7", role=Role.PROVIDER, to=None, chain=OFFICE, points=("5.2",), exits={Desk.ASSIGNMENT: Desk.MESSAGE},
         quote="после регистрации поступившего заявления услугодателем"),
    Step(point="8.7", desk=Desk.MESSAGE, role=Role.SYSTEM, to=Role.APPLICANT, moves={Verb.TELL: Desk.ASSIGNMENT}, note=STATUS_CHANGES,
         quote="в личном кабинете услугополучателя статус заявления автоматически меняется"),
    Span(point="8.7", role=Role.PROVIDER, to=Role.APPLICANT, term_by_reference=POINT_4,
         over=(Desk.MESSAGE, Desk.ASSIGNMENT, Desk.PROCESSING, Desk.SIGNATURE, Desk.CABINET),
         quote="С момента регистрации заявления в установленные"),
    Runs(point="8.7", role=Role.PROVIDER, to=None, chain=OFFICE, points=("5.3", "5.4", "5.5"), exits={Desk.GIVING: Desk.CABINET},
         quote="услугодатель должен выдать результат"),
    Step(point="8.8", desk=Desk.CABINET, role=Role.SYSTEM, to=Role.APPLICANT, paper=Paper.RESULT,
         moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED}, note=SATISFACTORY,
         quote="статус заявления меняется на «Удовлетворительно»"),
    Aside(point="8.8", role=Role.APPLICANT, to=None, what=Happening.RECEIVE, quote="услугополучатель может скачать результат"),
))

REGULATION = Regulation(
    act=ACT, service="foreign-labour-permit", app="permits",
    name={
        "kk": "Шетелдік қызметкерге жұмысқа орналасуға және жұмыс берушілерге тиісті әкімшілік-аумақтық бірлік аумағында еңбек қызметін жүзеге асыру үшін шетелдік жұмыс күшін тартуға рұқсат беру, қайта ресімдеу және ұзарту",
        "ru": "Выдача, переоформление и продление разрешения иностранному работнику на трудоустройство и работодателям на привлечение иностранной рабочей силы для осуществления трудовой деятельности на территории соответствующей административно-территориальной единицы",
        "en": "Issue, re-issue and extension of permits to foreign workers to take up work and to employers to employ foreign labour in an administrative-territorial unit",
    },
    variants={
        "any": {
            "kk": "Рұқсат беру, қайта ресімдеу және ұзарту",
            "ru": "Выдача, переоформление и продление разрешения",
            "en": "Issue, re-issue and extension of the permit",
        },
    },
    channels=(Channel.OFFICE, Channel.PORTAL),
    chains=(OFFICE, PORTAL),
)
