"""Terms in words: "6 жұмыс күні", "6 рабочих дней", "6 working days"."""

from workflow.worktime.terms import Term, Unit

_KAZAKH = {
    Unit.MINUTE: "минут",
    Unit.HOUR: "сағат",
    Unit.WORKING_DAY: "жұмыс күні",
    Unit.CALENDAR_DAY: "күнтізбелік күн",
}
_RUSSIAN = {
    Unit.MINUTE: ("минута", "минуты", "минут"),
    Unit.HOUR: ("час", "часа", "часов"),
    Unit.WORKING_DAY: ("рабочий день", "рабочих дня", "рабочих дней"),
    Unit.CALENDAR_DAY: ("календарный день", "календарных дня", "календарных дней"),
}
_RUSSIAN_GENITIVE = {
    Unit.MINUTE: ("минуты", "минут"),
    Unit.HOUR: ("часа", "часов"),
    Unit.WORKING_DAY: ("рабочего дня", "рабочих дней"),
    Unit.CALENDAR_DAY: ("календарного дня", "календарных дней"),
}
_ENGLISH = {
    Unit.MINUTE: ("minute", "minutes"),
    Unit.HOUR: ("hour", "hours"),
    Unit.WORKING_DAY: ("working day", "working days"),
    Unit.CALENDAR_DAY: ("calendar day", "calendar days"),
}


def _like_one(n: int) -> bool:
    return n % 10 == 1 and n % 100 != 11


def _russian(n: int, one: str, few: str, many: str) -> str:
    if _like_one(n):
        return one
    return few if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else many


def unit(term: Term, language: str) -> str:
    """The unit alone, as it stands after the number: "рабочих дня" after 2."""
    match language:
        case "kk":
            return _KAZAKH[term.unit]
        case "ru":
            return _russian(term.value, *_RUSSIAN[term.unit])
        case "en":
            return _ENGLISH[term.unit][term.value != 1]
    raise KeyError(f"no phrases in language {language!r}")


def term(term: Term, language: str) -> str:
    """Number and unit: "6 жұмыс күні"."""
    return f"{term.value} {unit(term, language)}"


def within(term: Term, language: str) -> str:
    """The term as part of a sentence: "6 жұмыс күні ішінде", "в течение 6 рабочих дней", "within 6 working days"."""
    match language:
        case "kk":
            return f"{term.value} {unit(term, 'kk')} ішінде"
        case "ru":
            return f"в течение {term.value} {_RUSSIAN_GENITIVE[term.unit][not _like_one(term.value)]}"
    return f"within {term.value} {unit(term, language)}"
