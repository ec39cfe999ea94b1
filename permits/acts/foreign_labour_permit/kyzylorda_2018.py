"""Permit to employ foreign labour, Kyzylorda region: act No. 125 of 20.08.2015 in the text of 23.02.2018 No. 1054, points 6 and 9."""

from datetime import date

from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain, Opening, Runs, Step, Wait
from workflow.acts.words import Channel, Desk, Paper, Role, Since, Verb
from workflow.worktime.terms import hours, minutes, working_days

# fmt: off
ACT = Act(
    id="kyzylorda-125",
    body={"kk": "Қызылорда облысының әкімдігі", "ru": "Акимат Кызылординской области", "en": "Kyzylorda region akimat"},
    title={
        "kk": "Мемлекеттік көрсетілетін қызмет регламентін бекіту туралы",
        "ru": "Об утверждении регламента государственной услуги",
        "en": "On approval of the regulation of a public service",
    },
    adopted=date(2015, 8, 20), number="125",
    registered=date(2015, 9, 8), registration_number="5125",
    edition=date(2018, 2, 23), edition_number="1054",
    repealed=date(2020, 2, 6), repealed_by="163",
    notes=(
        {
            "kk": "Қаулының күші әкімдіктің 06.02.2020 № 163 қаулысымен жойылған. Осы регламент бойынша іс тек бұйрық негізінде жүргізіледі.",
            "ru": "Постановление утратило силу постановлением акимата от 06.02.2020 № 163. Дела по этому регламенту ведутся только на основании приказа.",
            "en": "Repealed by the akimat's decree No. 163 of 06.02.2020. Cases follow this regulation only where an order says so.",
        },
        {
            "kk": "Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім барлық бес тізбекте алынады және жеке жазба ретінде сақталады (мәтін нұсқасы, уақыты, кім алды).",
            "ru": "Согласие на использование сведений, составляющих охраняемую законом тайну, берётся во всех пяти цепочках и хранится отдельной записью (версия текста, время, кто взял).",
            "en": "Consent to the use of protected data is asked in all five chains and kept as a record of its own (text version, time, who took it).",
        },
    ),
)

REFUSAL_OF_ACCEPTANCE = {
    "kk": "Құжаттар топтамасы толық емес немесе мерзімі өткен болса, өтінішті қабылдаудан бас тарту да осы жиырма минутта жасалады.",
    "ru": "Отказ в приёме неполного пакета или пакета с истёкшими документами укладывается в те же двадцать минут.",
    "en": "Refusing an incomplete or expired package takes place within the same twenty minutes.",
}
RETURN_OF_DRAFT = {
    "kk": "Комиссия ұсынымы мәтін бойынша ешкімді міндеттемейді: басшы жобаны себебін көрсетіп қайтара алады; орындаушыға жаңа мерзім берілмейді, қалған уақыты жалғасады.",
    "ru": "Рекомендация по тексту никого не связывает: руководитель может вернуть проект с указанием причины; исполнителю даётся не новый срок, а остаток прежнего.",
    "en": "The recommendation binds nobody by the text: the head may return the draft with a reason; the executor gets what is left of his term, never a fresh one.",
}
DRAFT_RETURNED = {
    "kk": "Басшы жобаны себебін көрсетіп қайтара алады; орындаушыға жаңа мерзім берілмейді, қалған уақыты жалғасады.",
    "ru": "Руководитель может вернуть проект с указанием причины; исполнителю даётся не новый срок, а остаток прежнего.",
    "en": "The head may return the draft with a reason; the executor gets what is left of his term, never a fresh one.",
}
WINDOW_TO_PAY = {
    "kk": "Он жұмыс күні — хабарлама жолданған сәттен бастап көрсетілетін қызметті алушының төлем құжатын әкелу мерзімі. Уақытында әкелінбесе, іс талап етілмеген болып аяқталады, бұл бас тарту емес.",
    "ru": "Десять рабочих дней — срок услугополучателя для подтверждения оплаты с момента отправки уведомления. Не принесено в срок: дело завершается как невостребованное, это не отказ.",
    "en": "The ten working days are the applicant's window to bring proof of payment, from the moment the notice is sent. Not brought in time: the case lapses, which is not a refusal.",
}
NO_TERM_TO_PREPARE = {
    "kk": "Төлемнен кейін рұқсатты әзірлеуге қаулыда мерзім белгіленбеген. Рұқсатқа ешкім қол қоймайды: басшы хабарламаға қол қояды, рұқсатта шешімге қол қойған басшының аты көрсетіледі.",
    "ru": "Срок подготовки разрешения после оплаты в постановлении не установлен. Само разрешение никто не подписывает: руководитель подписывает уведомление, в разрешении назван руководитель, подписавший решение.",
    "en": "The act sets no term for preparing the permit after payment. Nobody signs the permit itself: the head signs the notice, and the permit names the head who signed the decision.",
}
WINDOW_TO_COLLECT = {
    "kk": "Екі жұмыс күні — рұқсат дайын болған сәттен бастап көрсетілетін қызметті алушының оны алу мерзімі. Келмесе, орындаушы рұқсатты кеңсеге береді.",
    "ru": "Два рабочих дня — срок услугополучателя для получения с момента готовности разрешения. Если он не пришёл, исполнитель передаёт разрешение в канцелярию.",
    "en": "The two working days are the applicant's window to collect, from the moment the permit is ready. If nobody comes, the executor hands the permit to the clerk.",
}
ONLY_IF_NOT_COLLECTED = {
    "kk": "Шартты қадам: алынған рұқсат үшін орындалмайды.",
    "ru": "Условный шаг: для полученного разрешения не выполняется.",
    "en": "A conditional step: never run for a collected permit.",
}
PAPER_TO_THE_CLERK = {
    "kk": "Қайта ресімдеуде қол қойылған құжат кеңсе қызметкеріне беріледі (басқа тізбектерде — орындаушыға).",
    "ru": "При переоформлении подписанный документ передаётся сотруднику канцелярии (в других цепочках — исполнителю).",
    "en": "In re-issue the signed paper goes to the clerk (in the other chains to the executor).",
}
VERB_MISSING = {
    "kk": "Мәтінде етістік түсіп қалған («рұқсатты көрсетілетін қызметті алушыға»); беру тізбегіндегідей оқылады: төлемнен кейін рұқсат алуға шығарылады. Мерзімі белгіленбеген.",
    "ru": "В тексте пропущен глагол («разрешение услугополучателю»); читается как при выдаче: после оплаты разрешение выдаётся. Срок не установлен.",
    "en": "The text lacks a verb (“the permit to the applicant”); read as in the issue chain: after payment the permit is made available. No term is set.",
}
REGISTERED_TWICE = {
    "kk": "Корпоративішілік ауыстыруда құжат екі рет тіркеледі: алдымен орындаушы, кейін кеңсе қызметкері. Екеуі де қадам.",
    "ru": "При внутрикорпоративном переводе документ регистрируется дважды: исполнителем и канцелярией. Оба — шаги.",
    "en": "In intra-corporate transfer the paper is registered twice, by the executor and by the clerk. Both are steps.",
}

ISSUE = Chain(variant="issue", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20), paper=Paper.COUPON_AND_RECEIPT,
         moves={Verb.REGISTER: Desk.ASSIGNMENT, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.ASSIGNMENT, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30),
         moves={Verb.ASSIGN: Desk.EXAMINATION},
         quote="құжаттарды қарайды және жауапты орындаушыны анықтайды (отыз минуттан аспайды)"),
    Step(point="6.4", desk=Desk.EXAMINATION, role=Role.EXECUTOR, to=Role.COMMISSION, term=working_days(6),
         moves={Verb.EXAMINE: Desk.COMMISSION},
         quote="комиссиясының (бұдан әрі – комиссия) қарауына ұсынады (алты жұмыс күні ішінде)"),
    Step(point="6.5", desk=Desk.COMMISSION, role=Role.COMMISSION, to=Role.EXECUTOR, term=working_days(1),
         moves={Verb.RECOMMEND: Desk.DRAFTING, Verb.ADVISE_AGAINST: Desk.DRAFTING},
         quote="ұсынымын (бұдан әрі – ұсыным) жолдайды (бір жұмыс күні ішінде)"),
    Step(point="6.6", desk=Desk.DRAFTING, role=Role.EXECUTOR, to=Role.HEAD, term=hours(2), paper=Paper.NOTICE,
         moves={Verb.DRAFT: Desk.SIGNATURE},
         quote="дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (екі сағат ішінде)"),
    Step(point="6.7", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30), paper=Paper.NOTICE,
         moves={Verb.SIGN: Desk.NOTICE}, reworks={Verb.SEND_BACK: Desk.DRAFTING}, note=RETURN_OF_DRAFT,
         quote="хабарламаға қол қояды және көрсетілетін қызметті берушінің орындаушысына жолдайды (отыз минуттан аспайды)"),
    Step(point="6.8", desk=Desk.NOTICE, role=Role.EXECUTOR, to=Role.APPLICANT, term=working_days(1), paper=Paper.NOTICE,
         moves={Verb.NOTIFY: Desk.PAYMENT, Verb.NOTIFY_REFUSAL: Desk.REFUSED},
         quote="хабарламаны тіркейді және көрсетілетін қызметті алушыға жолдайды (бір жұмыс күні ішінде)"),
    Wait(point="6.8", desk=Desk.PAYMENT, role=Role.APPLICANT, to=Role.EXECUTOR, term=working_days(10), since=Since.NOTICE,
         moves={Verb.PAY: Desk.PREPARATION}, recorded_by=Role.EXECUTOR, lapses_to=Desk.LAPSED, note=WINDOW_TO_PAY,
         quote="(бұдан әрі – қажетті құжаттар көшірмелері) ұсынғаннан кейін (он жұмыс күні ішінде)"),
    Step(point="6.8", desk=Desk.PREPARATION, role=Role.EXECUTOR, to=Role.APPLICANT, paper=Paper.PERMIT,
         moves={Verb.PREPARE: Desk.COLLECTION}, note=NO_TERM_TO_PREPARE,
         quote="рұқсатты әзірлейді және көрсетілетін қызметті алушыға жолдайды"),
    Wait(point="6.8", desk=Desk.COLLECTION, role=Role.APPLICANT, to=Role.EXECUTOR, term=working_days(2), since=Since.READINESS, paper=Paper.PERMIT,
         moves={Verb.COLLECT: Desk.ISSUED}, recorded_by=Role.EXECUTOR, lapses_to=Desk.HANDOVER, note=WINDOW_TO_COLLECT,
         quote="көрсетілетін қызметті алушы екі жұмыс күнi өткен соң рұқсатты алуға келмеген жағдайда"),
    Step(point="6.8", desk=Desk.HANDOVER, role=Role.EXECUTOR, to=Role.CLERK, term=minutes(30), conditional=True, paper=Paper.PERMIT,
         moves={Verb.HAND_OVER: Desk.POSTING}, note=ONLY_IF_NOT_COLLECTED,
         quote="рұқсатты көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.9", desk=Desk.POSTING, role=Role.CLERK, to=Role.APPLICANT, term=working_days(1), conditional=True, paper=Paper.PERMIT,
         moves={Verb.POST: Desk.POSTED}, note=ONLY_IF_NOT_COLLECTED,
         quote="рұқсатты пошта байланысы арқылы жібереді (бір жұмыс күні ішінде)"),
))

REISSUE = Chain(variant="reissue", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20), paper=Paper.RECEIPT,
         moves={Verb.REGISTER: Desk.DECISION, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.DECISION, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(5),
         moves={Verb.GRANT: Desk.DRAFTING, Verb.REFUSE: Desk.DRAFTING},
         quote="құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды (бес жұмыс күні ішінде)"),
    Step(point="6.4", desk=Desk.DRAFTING, role=Role.EXECUTOR, to=Role.HEAD, term=hours(2), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.DRAFT: Desk.SIGNATURE},
         quote="дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (екі сағат ішінде)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.CLERK, term=minutes(30), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.SIGN: Desk.HAND_OUT}, reworks={Verb.SEND_BACK: Desk.DRAFTING}, note=PAPER_TO_THE_CLERK,
         quote="қол қояды және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.6", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=working_days(1), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED},
         quote="хабарламаны немесе рұқсатты тіркейді және көрсетілетін қызметті алушыға береді (бір жұмыс күні ішінде)"),
))

EXTEND = Chain(variant="extend", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың 9-тармағына сәйкес құжаттарды ұсынады"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20), paper=Paper.RECEIPT,
         moves={Verb.REGISTER: Desk.DECISION, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.DECISION, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(3),
         moves={Verb.GRANT: Desk.DRAFTING, Verb.REFUSE: Desk.DRAFTING},
         quote="шешім қабылдайды және көрсетілетін қызметті берушінің орындаушысына жолдайды (үш жұмыс күні ішінде)"),
    Step(point="6.4", desk=Desk.DRAFTING, role=Role.EXECUTOR, to=Role.HEAD, term=hours(2), paper=Paper.PERMIT_AND_NOTICE,
         moves={Verb.DRAFT: Desk.SIGNATURE},
         quote="дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (екі сағат ішінде)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30), paper=Paper.PERMIT_AND_NOTICE,
         moves={Verb.SIGN: Desk.NOTICE}, reworks={Verb.SEND_BACK: Desk.DRAFTING}, note=DRAFT_RETURNED,
         quote="хабарламаға және рұқсатқа қол қояды және көрсетілетін қызметті берушінің орындаушысына жолдайды (отыз минуттан аспайды)"),
    Step(point="6.6", desk=Desk.NOTICE, role=Role.EXECUTOR, to=Role.APPLICANT, term=working_days(1), paper=Paper.NOTICE,
         moves={Verb.NOTIFY: Desk.PAYMENT, Verb.NOTIFY_REFUSAL: Desk.REFUSED},
         quote="хабарламаны тіркейді және көрсетілетін қызметті алушыға жолдайды (бір жұмыс күні ішінде)"),
    Wait(point="6.6", desk=Desk.PAYMENT, role=Role.APPLICANT, to=Role.EXECUTOR, term=working_days(10), since=Since.NOTICE,
         moves={Verb.PAY: Desk.RELEASE}, recorded_by=Role.EXECUTOR, lapses_to=Desk.LAPSED, note=WINDOW_TO_PAY,
         quote="көрсетілетін қызметті алушы құжаттардың көшірмелерін тапсырғаннан кейін (он жұмыс күні ішінде)"),
    Step(point="6.6", desk=Desk.RELEASE, role=Role.EXECUTOR, to=Role.APPLICANT, paper=Paper.PERMIT,
         moves={Verb.RELEASE: Desk.COLLECTION}, note=VERB_MISSING,
         quote="рұқсатты көрсетілетін қызметті алушыға, ал көрсетілетін қызметті алушы"),
    Wait(point="6.6", desk=Desk.COLLECTION, role=Role.APPLICANT, to=Role.EXECUTOR, term=working_days(2), since=Since.READINESS, paper=Paper.PERMIT,
         moves={Verb.COLLECT: Desk.ISSUED}, recorded_by=Role.EXECUTOR, lapses_to=Desk.HANDOVER, note=WINDOW_TO_COLLECT,
         quote="көрсетілетін қызметті алушы екі жұмыс күнi өткен соң рұқсатты алуға келмеген жағдайда"),
    Step(point="6.6", desk=Desk.HANDOVER, role=Role.EXECUTOR, to=Role.CLERK, term=minutes(30), conditional=True, paper=Paper.PERMIT,
         moves={Verb.HAND_OVER: Desk.POSTING}, note=ONLY_IF_NOT_COLLECTED,
         quote="рұқсатты көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.7", desk=Desk.POSTING, role=Role.CLERK, to=Role.APPLICANT, term=working_days(1), conditional=True, paper=Paper.PERMIT,
         moves={Verb.POST: Desk.POSTED}, note=ONLY_IF_NOT_COLLECTED,
         quote="рұқсатты пошта байланысы арқылы жібереді (бір жұмыс күні ішінде)"),
))

ICT_ISSUE = Chain(variant="ict-issue", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20), paper=Paper.RECEIPT,
         moves={Verb.REGISTER: Desk.DECISION, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.DECISION, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(7),
         moves={Verb.GRANT: Desk.DRAFTING, Verb.REFUSE: Desk.DRAFTING},
         quote="шешім қабылдайды және көрсетілетін қызметті берушінің орындаушысына жолдайды (жеті жұмыс күні ішінде)"),
    Step(point="6.4", desk=Desk.DRAFTING, role=Role.EXECUTOR, to=Role.HEAD, term=hours(2), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.DRAFT: Desk.SIGNATURE},
         quote="дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (екі сағаттың ішінде)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.SIGN: Desk.REGISTRATION}, reworks={Verb.SEND_BACK: Desk.DRAFTING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің орындаушысына жолдайды (отыз минуттан аспайды)"),
    Step(point="6.6", desk=Desk.REGISTRATION, role=Role.EXECUTOR, to=Role.CLERK, term=minutes(30), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.REGISTER_RESULT: Desk.HAND_OUT}, note=REGISTERED_TWICE,
         quote="тіркейді және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.7", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=working_days(1), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED}, note=REGISTERED_TWICE,
         quote="тіркейді және көрсетілетін қызметті алушыға береді (бір жұмыс күні ішінде)"),
))

ICT_RENEW = Chain(variant="ict-renew", channel=Channel.OFFICE, rows=(
    Opening(point="6.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK,
            quote="көрсетілетін қызметті алушы көрсетілетін қызметті берушіге стандарттың"),
    Step(point="6.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.HEAD, term=minutes(20), paper=Paper.RECEIPT,
         moves={Verb.REGISTER: Desk.DECISION, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED}, note=REFUSAL_OF_ACCEPTANCE,
         quote="құжаттарды көрсетілетін қызметті берушінің басшысына ұсынады (жиырма минуттан аспайды)"),
    Step(point="6.3", desk=Desk.DECISION, role=Role.HEAD, to=Role.EXECUTOR, term=working_days(5),
         moves={Verb.GRANT: Desk.DRAFTING, Verb.REFUSE: Desk.DRAFTING},
         quote="құжаттарды көрсетілетін қызметті берушінің орындаушысына жолдайды (бес жұмыс күні ішінде)"),
    Step(point="6.4", desk=Desk.DRAFTING, role=Role.EXECUTOR, to=Role.HEAD, term=hours(2), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.DRAFT: Desk.SIGNATURE},
         quote="дайындайды және көрсетілетін қызметті берушінің басшысына ұсынады (екі сағаттың ішінде)"),
    Step(point="6.5", desk=Desk.SIGNATURE, role=Role.HEAD, to=Role.EXECUTOR, term=minutes(30), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.SIGN: Desk.REGISTRATION}, reworks={Verb.SEND_BACK: Desk.DRAFTING}, note=DRAFT_RETURNED,
         quote="қол қояды және көрсетілетін қызметті берушінің орындаушысына жолдайды (отыз минуттан аспайды)"),
    Step(point="6.6", desk=Desk.REGISTRATION, role=Role.EXECUTOR, to=Role.CLERK, term=minutes(30), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.REGISTER_RESULT: Desk.HAND_OUT}, note=REGISTERED_TWICE,
         quote="тіркейді және көрсетілетін қызметті берушінің кеңсе қызметкеріне жолдайды (отыз минуттан аспайды)"),
    Step(point="6.7", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, term=working_days(1), paper=Paper.PERMIT_OR_NOTICE,
         moves={Verb.HAND_OUT: Desk.ISSUED, Verb.HAND_OUT_REFUSAL: Desk.REFUSED}, note=REGISTERED_TWICE,
         quote="тіркейді және көрсетілетін қызметті алушыға береді (бір жұмыс күні ішінде)"),
))

ON_THE_PORTAL = {
    "kk": "Қағаз түріндегі нәтиже бұл арнада берілмейді, сондықтан рұқсатты алу мен поштамен жіберу орындалмайды. Кеңсе қызметкерінің тіркеуі де қадам.",
    "ru": "Бумажный результат в этом канале не выдаётся, поэтому получение разрешения и отправка почтой не выполняются. Регистрация сотрудником канцелярии — тоже шаг.",
    "en": "A result on paper is not handed out in this channel, so collection and post do not arise. The clerk's registration inside the run is a step too.",
}
REGISTERED_BEFORE_SENDING = {
    "kk": "Орындаушы нәтижені жолдамас бұрын тіркейді.",
    "ru": "Перед отправкой исполнитель регистрирует результат.",
    "en": "The executor registers the result before sending it.",
}


def portal(office: Chain, *points: str, until: tuple[Desk, ...]) -> Chain:
    """Point 9: the executor accepts the e-request, the office's points are run, the executor sends the result to the cabinet."""
    return Chain(variant=office.variant, channel=Channel.PORTAL, rows=(
        Opening(point="9.1", role=Role.APPLICANT, to=Role.EXECUTOR, leads_to=Desk.ACCEPTANCE, recorded_by=Role.SYSTEM,
                quote="стандарттың 9-тармағына сәйкес құжаттарды жолдайды"),
        Step(point="9.2", desk=Desk.ACCEPTANCE, role=Role.EXECUTOR, to=Role.CLERK, term=minutes(20),
             moves={Verb.ACCEPT: Desk.INTAKE},
             quote="электрондық сұраныстың қабылданғаны туралы мәртебе көрінеді (жиырма минуттан аспайды)"),
        Runs(point="9.3", role=Role.PROVIDER, to=None, chain=office, points=points, exits=dict.fromkeys(until, Desk.CABINET),
             note=ON_THE_PORTAL,
             quote="көрсетілетін қызметті берушінің құрылымдық бөлімшелерінің (қызметкерлерінің) іс-қимылдары осы регламенттің 6-"),
        Step(point="9.4", desk=Desk.CABINET, role=Role.EXECUTOR, to=Role.APPLICANT, term=minutes(20), paper=Paper.RESULT,
             moves={Verb.DELIVER: Desk.ISSUED, Verb.DELIVER_REFUSAL: Desk.REFUSED}, note=REGISTERED_BEFORE_SENDING,
             quote='"жеке кабинетіне" жолдайды (жиырма минуттан аспайды)'),
    ))


IN_THE_CABINET = (
    portal(ISSUE, "6.2", "6.3", "6.4", "6.5", "6.6", "6.7", "6.8", until=(Desk.COLLECTION, Desk.REFUSED)),
    portal(REISSUE, "6.2", "6.3", "6.4", "6.5", "6.6", until=(Desk.ISSUED, Desk.REFUSED)),
    portal(EXTEND, "6.2", "6.3", "6.4", "6.5", "6.6", until=(Desk.COLLECTION, Desk.REFUSED)),
    portal(ICT_ISSUE, "6.2", "6.3", "6.4", "6.5", "6.6", until=(Desk.HAND_OUT,)),
    portal(ICT_RENEW, "6.2", "6.3", "6.4", "6.5", "6.6", until=(Desk.HAND_OUT,)),
)

REGULATION = Regulation(
    act=ACT, service="foreign-labour-permit", app="permits",
    name={
        "kk": "Тиісті әкімшілік-аумақтық бірліктің аумағында немесе корпоративішілік ауыстыру шеңберінде еңбек қызметін жүзеге асыру үшін жұмыс берушілерге шетелдік жұмыс күшін тартуға рұқсат беру және ұзарту",
        "ru": "Выдача и продление разрешения работодателям на привлечение иностранной рабочей силы для осуществления трудовой деятельности на территории соответствующей административно-территориальной единицы или в рамках внутрикорпоративного перевода",
        "en": "Issue and extension of permits to employers to employ foreign labour in an administrative-territorial unit or within an intra-corporate transfer",
    },
    variants={
        "issue": {"kk": "Шетелдік жұмыс күшін тартуға рұқсат алу", "ru": "Получение разрешения на привлечение иностранной рабочей силы", "en": "Permit to employ foreign labour"},
        "reissue": {"kk": "Шетелдік жұмыс күшін тартуға рұқсатты қайта ресімдеу", "ru": "Переоформление разрешения на привлечение иностранной рабочей силы", "en": "Re-issue of the permit"},
        "extend": {"kk": "Шетелдік жұмыс күшін тартуға рұқсатты ұзарту", "ru": "Продление разрешения на привлечение иностранной рабочей силы", "en": "Extension of the permit"},
        "ict-issue": {"kk": "Корпоративішілік ауыстыру шеңберінде рұқсат алу", "ru": "Получение разрешения в рамках внутрикорпоративного перевода", "en": "Permit within an intra-corporate transfer"},
        "ict-renew": {"kk": "Корпоративішілік ауыстыру шеңберінде рұқсатты қайта ресімдеу және ұзарту", "ru": "Переоформление и продление разрешения в рамках внутрикорпоративного перевода", "en": "Re-issue and extension within an intra-corporate transfer"},
    },
    channels=(Channel.OFFICE, Channel.PORTAL),
    chains=(ISSUE, REISSUE, EXTEND, ICT_ISSUE, ICT_RENEW, *IN_THE_CABINET),
)
