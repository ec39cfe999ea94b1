"""Who enters: holders of a post at the commission; sessions of other offices do not exist for them."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from permits.commission.models import Item, Session
from workflow.desk.seating import seating
from workflow.office.models import Office
from workflow.office.models.people import Duty


def offices(request: HttpRequest) -> dict[int, Office]:
    """The offices at whose commission the person holds a post, or stands in for who does."""
    mine = seating(request)
    held = {post.office: mine.offices[post.office] for post in mine.held if post.duty == Duty.COMMISSION}
    if not held:
        raise PermissionDenied(_("This page is the commission's."))
    return held


def session_for(request: HttpRequest, pk: int) -> Session:
    return get_object_or_404(Session.objects.known(), pk=pk, office__in=offices(request))


def item_for(request: HttpRequest, pk: int) -> Item:
    return get_object_or_404(Item.objects.known(), pk=pk, session__office__in=offices(request))
