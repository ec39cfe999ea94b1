"""Where the office is and when it is open, for those who have to come."""

from datetime import date, timedelta

from django.db.models import Q
from django.utils.formats import date_format, time_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from workflow.office import clock
from workflow.office.models import Hours, Office

SOME_MONDAY = date(2024, 1, 1)


def address(office: Office) -> str:
    """The address in the active language."""
    return office.address_kk if (get_language() or "kk").startswith("kk") else office.address_ru or office.address_kk


def hours(office: Office) -> list[tuple[str, str]]:
    """Weekdays and the hours that hold on them today."""
    today = clock.today(office)
    rows = Hours.objects.filter(Q(valid_to=None) | Q(valid_to__gte=today), office=office, valid_from__lte=today)
    return [(_weekdays(row), _times(row)) for row in rows.order_by("first_weekday")]


def _weekdays(row: Hours) -> str:
    first, last = (
        date_format(SOME_MONDAY + timedelta(days=number - 1), "l") for number in (row.first_weekday, row.last_weekday)
    )
    return first if row.first_weekday == row.last_weekday else f"{first} – {last}"


def _times(row: Hours) -> str:
    opens, closes = time_format(row.opens, "H:i"), time_format(row.closes, "H:i")
    if not (row.lunch_from and row.lunch_to):
        return f"{opens}–{closes}"
    lunch = f"{time_format(row.lunch_from, 'H:i')}–{time_format(row.lunch_to, 'H:i')}"
    return _("%(hours)s, lunch %(lunch)s") % {"hours": f"{opens}–{closes}", "lunch": lunch}
