"""How letters print dates, moments and QR codes. Papers speak both languages at once, so no active language decides."""

from datetime import date, datetime

from django import template

from workflow.papers.press import qr

register = template.Library()

MONTHS_KK = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
MONTHS_RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"


@register.filter
def day(value: str) -> str:
    """ "2026-11-21" or an ISO moment as "21.11.2026"."""
    return f"{date.fromisoformat(value[:10]):%d.%m.%Y}" if value else ""


@register.filter
def day_kk(value: str) -> str:
    """The day in Kazakh words: "2026 жылғы 21 қараша"."""
    on = date.fromisoformat(value[:10])
    return f"{on.year} жылғы {on.day} {MONTHS_KK.split()[on.month - 1]}"


@register.filter
def day_ru(value: str) -> str:
    """The day in Russian words: "21 ноября 2026 года"."""
    on = date.fromisoformat(value[:10])
    return f"{on.day} {MONTHS_RU.split()[on.month - 1]} {on.year} года"


@register.filter
def time(value: str) -> str:
    """The wall time of an ISO moment: "15:04"."""
    return f"{datetime.fromisoformat(value):%H:%M}"


@register.filter
def qr_code(address: str) -> str:
    """An address as a QR picture, for the `src` of an image."""
    return qr.as_data_uri(address)


@register.filter
def pages(documents: list[dict]) -> int:
    """How many sheets all documents have together."""
    return sum(document["pages"] for document in documents)
