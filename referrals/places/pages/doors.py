"""Who enters: officers of an office look at its places and answers; clerks and executors record answers."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from workflow.cases.refusals import NotYours
from workflow.desk.seating import seating
from workflow.office.models.people import Duty

LOOK = (Duty.CLERK, Duty.EXECUTOR, Duty.HEAD, Duty.AUDITOR)
RECORD = (Duty.CLERK, Duty.EXECUTOR)


def offices(request: HttpRequest) -> set[int]:
    """The offices whose places the person may see."""
    found = {post.office for post in seating(request).held if post.duty in LOOK}
    if not found:
        raise NotYours(_("Places are looked at by the officers of an office."))
    return found


def recording(request: HttpRequest) -> set[int]:
    """The offices where the person records what employers answer."""
    return {post.office for post in seating(request).held if post.duty in RECORD}
