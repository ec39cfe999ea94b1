"""An explanation of a due moment in sentences: Kazakh, Russian, English."""

from datetime import datetime, timedelta
from itertools import groupby

from workflow.acts import phrases
from workflow.worktime.calendar import Phrase
from workflow.worktime.explain import Explanation, Item, Why

# Label and value only: no ending of a word hangs on a date or a name.
SAYINGS = {
    Why.EVENT_DAY: Phrase(
        "{day}: оқиға болған күн, есепке кірмейді",
        "{day}: день события, в срок не входит",
        "{day}: day of the event, not counted",
    ),
    Why.STARTS_LATER: Phrase(
        "{start}: жұмыс уақытынан тыс; мерзімнің басталуы: {stop}",
        "{start}: вне рабочего времени; начало срока: {stop}",
        "{start}: outside working time; the term starts: {stop}",
    ),
    Why.LUNCH: Phrase(
        "{date} {from}–{to}: түскі үзіліс, есепке кірмейді",
        "{date} {from}–{to}: обеденный перерыв, в срок не входит",
        "{date} {from}–{to}: lunch, not counted",
    ),
    Why.CLOSED: Phrase(
        "{start} – {stop}: жұмыс уақытынан тыс, есепке кірмейді",
        "{start} – {stop}: вне рабочего времени, в срок не входит",
        "{start} – {stop}: closed, not counted",
    ),
    Why.WEEKLY_DAY_OFF: Phrase(
        "{day}: апталық демалыс күні",
        "{day}: еженедельный выходной",
        "{day}: weekly day off",
    ),
    Why.SPECIAL_DAY_OFF: Phrase(
        "{day}: {name} — демалыс күні [{reference}]",
        "{day}: {name} — выходной [{reference}]",
        "{day}: {name} — day off [{reference}]",
    ),
    Why.NO_HOURS: Phrase(
        "{day}: жұмыс уақыты енгізілмеген",
        "{day}: рабочее время не внесено",
        "{day}: no working hours are entered",
    ),
    Why.WORKED_DAY: Phrase(
        "{day}: {name} — есепке кіреді [{reference}]",
        "{day}: {name} — входит в срок [{reference}]",
        "{day}: {name} — counted [{reference}]",
    ),
    Why.ZONE_CHANGE: Phrase(
        "{start}: сағат тілі ауыстырылды, жаңа уақыт: {stop} (UTC{old} → UTC{new})",
        "{start}: перевод часов, новое время: {stop} (UTC{old} → UTC{new})",
        "{start}: the clocks change, new time: {stop} (UTC{old} → UTC{new})",
    ),
    Why.ENDS_AT_CLOSING: Phrase(
        "{day}: мерзім жұмыс күнінің соңында аяқталады: {from}",
        "{day}: срок истекает в конце рабочего дня: {from}",
        "{day}: the term ends at closing time: {from}",
    ),
    Why.YEAR_NOT_ENTERED: Phrase(
        "{year}: бұл жылдың мереке күндері енгізілмеген, уақыт өзгеруі мүмкін",
        "{year}: праздники этого года не внесены, срок может измениться",
        "{year}: the holidays of this year are not entered, the moment may change",
    ),
}
QUESTION = Phrase("Оқиға: {since}; мерзім: {term}", "Событие: {since}; срок: {term}", "Event: {since}; term: {term}")
WEEKDAYS = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def sentences(explanation: Explanation, language: str) -> list[str]:
    """The question, then what lay on the way, each day off on a line of its own and weekends together."""
    since, term = explanation.since, phrases.term(explanation.term, language)
    question = QUESTION.said_in(language).format(since=f"{_moment(since)} (UTC{_offset(since)})", term=term)
    return [question, *(_say(list(run), language) for _, run in groupby(explanation.items, _WeekendRun()))]


class _WeekendRun:
    """A key that stays the same over weekly days off that follow each other."""

    def __init__(self) -> None:
        self.number = 0
        self.last: Item | None = None

    def __call__(self, item: Item) -> int:
        joins = self.last and self.last.why is item.why is Why.WEEKLY_DAY_OFF
        if not (joins and self.last and self.last.day + timedelta(days=1) == item.day):
            self.number += 1
        self.last = item
        return self.number


def _say(run: list[Item], language: str) -> str:
    first, last = run[0], run[-1]
    day = _day(first.start, language)
    if first.day != last.day:
        day = f"{day} – {_day(last.start, language)}"
    special = first.special
    return (
        SAYINGS[first.why]
        .said_in(language)
        .format_map(
            {
                "day": day,
                "date": f"{first.start:%d.%m.%Y}",
                "year": first.start.year,
                "start": _moment(first.start),
                "stop": _moment(first.stop),
                "from": f"{first.start:%H:%M}",
                "to": f"{first.stop:%H:%M}",
                "old": _offset(first.start),
                "new": _offset(first.stop),
                "name": special.name.said_in(language) if special else "",
                "reference": special.reference.said_in(language) if special else "",
            }
        )
    )


def _day(moment: datetime, language: str) -> str:
    return f"{moment:%d.%m.%Y} ({WEEKDAYS[language][moment.weekday()]})"


def _moment(moment: datetime) -> str:
    return f"{moment:%d.%m.%Y %H:%M}" + (f":{moment:%S}" if moment.second else "")


def _offset(moment: datetime) -> str:
    written = f"{moment:%z}"
    return f"{written[:3]}:{written[3:5]}"
