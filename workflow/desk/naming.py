"""What acts, services and variants are called in the language of the page."""

from datetime import date

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from workflow.acts.act import Act, Words
from workflow.cases.models import Case
from workflow.office.models import Assignment


def language() -> str:
    """The active language as the acts' phrases know it."""
    return (get_language() or "kk")[:2]


def said(words: Words) -> str:
    """A text of an act in the active language, in Kazakh when it has no other."""
    return words.get(language()) or words["kk"]


def service_name(case: Case) -> str:
    return said(case.regulation.name)


def variant_name(case: Case) -> str:
    return said(case.regulation.variants[case.variant])


def act_name(act: Act) -> str:
    """Body, date and number of an act, with the edition that was read: numbers alone repeat."""
    known = {"body": said(act.body), "date": _short(act.adopted), "number": act.number}
    if not act.edition_number:
        return _("%(body)s, %(date)s No. %(number)s") % known
    known |= {"edition": _short(act.edition), "edition_number": act.edition_number}
    return _("%(body)s, %(date)s No. %(number)s (text of %(edition)s No. %(edition_number)s)") % known


def act_page(applied: Case | Assignment, variant: str, channel: str) -> str:
    """Where the text that is applied is read back."""
    address = reverse("act", args=[applied.act, applied.service, variant, channel])
    return f"{address}?edition={applied.edition.isoformat()}"


def order_name(case: Case) -> str:
    """The order by which an act is applied outside its own time in force; "" when none is needed."""
    return case.order_kk if language() == "kk" else case.order_ru


def _short(day: date) -> str:
    return date_format(day, "SHORT_DATE_FORMAT")
