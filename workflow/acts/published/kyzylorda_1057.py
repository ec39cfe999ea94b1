"""Act No. 1057 of 27.02.2018, Kyzylorda region: three services of the employment centres, and the readings they share."""

from datetime import date

from workflow.acts.act import Act

# fmt: off
ACT = Act(
    id="kyzylorda-1057",
    body={"kk": "Қызылорда облысының әкімдігі", "ru": "Акимат Кызылординской области", "en": "Kyzylorda region akimat"},
    title={
        "kk": "Мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
        "ru": "Об утверждении регламентов государственных услуг",
        "en": "On approval of the regulations of public services",
    },
    adopted=date(2018, 2, 27), number="1057",
    registered=date(2018, 3, 13), registration_number="6196",
    edition=date(2018, 2, 27),
    repealed=date(2020, 2, 6), repealed_by="163",
    notes=(
        {
            "kk": "Қаулының күші әкімдіктің 06.02.2020 № 163 қаулысымен жойылған. Осы регламент бойынша іс тек бұйрық негізінде жүргізіледі.",
            "ru": "Постановление утратило силу постановлением акимата от 06.02.2020 № 163. Дела по этому регламенту ведутся только на основании приказа.",
            "en": "Repealed by the akimat's decree No. 163 of 06.02.2020. Cases follow this regulation only where an order says so.",
        },
        {
            "kk": "Бір қызметтің кеңсе мен портал тізбектерінің мерзімдері әртүрлі; екеуі де басылғандай қалдырылған (жолдама беруде портал тізбегі ұзағырақ).",
            "ru": "Сроки цепочек канцелярии и портала одной услуги различаются; обе оставлены как напечатаны (у выдачи направлений цепочка портала длиннее).",
            "en": "Office and portal chains of one service have different terms; both are kept as printed (the portal chain of the referrals is the slower one).",
        },
    ),
)

REFUSAL_BY_THE_STANDARD = {
    "kk": "Өтінішті қабылдаудан бас тарту бұл регламентте аталмаған: ол стандарттан алынған және осы қадамның мерзімінде жасалады.",
    "ru": "Отказ в приёме заявления в этом регламенте не назван: он взят из стандарта и укладывается в срок этого шага.",
    "en": "Refusal of acceptance is not named in this regulation: it comes from the standard and takes place within this step's term.",
}
DRAFT_RETURNED = {
    "kk": "Басшы жобаны себебін көрсетіп қайтара алады; орындаушыға жаңа мерзім берілмейді, қалған уақыты жалғасады.",
    "ru": "Руководитель может вернуть проект с указанием причины; исполнителю даётся не новый срок, а остаток прежнего.",
    "en": "The head may return the draft with a reason; the executor gets what is left of his term, never a fresh one.",
}
