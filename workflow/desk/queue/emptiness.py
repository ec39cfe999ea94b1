"""An empty list says why it is empty and what comes next."""

from typing import TYPE_CHECKING

from django.db.models import F
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.cases.models import Clock
from workflow.desk.queue import bands
from workflow.desk.queue.sections import WAITING
from workflow.office import clock as wall

if TYPE_CHECKING:
    from workflow.desk.queue.page import Queue


def words(queue: "Queue") -> dict[str, str]:
    """What parts/empty.html takes."""
    if queue.section is None:
        return {
            "words": _("Nothing comes to your posts by itself"),
            "next": _("Your posts have no step of an act. Look a case up by its number or by the applicant."),
            "link": _("Search"),
            "href": reverse("search"),
        }
    if queue.filters.any:
        return _nothing_fits(queue)
    if queue.section.key == WAITING:
        return {
            "words": _("No case waits for its applicant"),
            "next": _("Cases appear here while the applicant has to prove payment or to collect the result."),
        }
    return {
        "words": _("Nothing waits for you"),
        "next": _("New cases appear here by themselves, the nearest term first."),
        "link": _("Search"),
        "href": reverse("search"),
    }


def _nothing_fits(queue: "Queue") -> dict[str, str]:
    """The nearest term of the same list without the band; else the way back to the whole list."""
    everything = {"link": _("Clear the filters"), "href": f"?view={queue.view}"}
    if queue.filters.due not in (bands.OVERDUE, bands.TODAY, bands.SOON):
        return {"words": _("No case fits these filters"), "next": _("Remove one of them."), **everything}
    wide = queue.filters.without("due")
    rest = Clock.objects.open().filter(queue.section.which, wide.rule(queue.mine.offices, queue.now))
    following = rest.filter(due_at__gte=queue.now).order_by(F("due_at").asc()).first()
    nothing = {
        bands.OVERDUE: _("Nothing is overdue"),
        bands.TODAY: _("Nothing is due today"),
        bands.SOON: _("Nothing is due within two working days"),
    }[queue.filters.due]
    if following is None or following.due_at is None:
        return {"words": nothing, "next": _("No other term runs in this list."), **everything}
    office = queue.mine.offices[following.office_id]
    due = following.due_at.astimezone(wall.zone(office))
    same_day = rest.filter(due_at__gte=queue.now, due_at__lt=bands.midnight(office, due)).count()
    return {
        "words": nothing,
        "next": _("Next due: %(date)s. Cases: %(n)s.")
        % {"date": date_format(due, "SHORT_DATETIME_FORMAT"), "n": same_day},
        "link": _("Show"),
        "href": f"?{wide.address(view=queue.view)}",
    }
