"""The registry of outgoing post as a file."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from workflow.cases.access import visible_to
from workflow.delivery.models import Dispatch
from workflow.desk.delivery.page import day_asked, office_of, offices_of, posted_on, shown
from workflow.desk.exports.sheets import Column, Said, Sheet, offer
from workflow.office.models import Account


def asked(request: HttpRequest) -> QuerySet[Any]:
    """The letters of the day the registry shows."""
    office = office_of(request, offices_of(request)[0])
    return shown(posted_on(office, day_asked(request, office)))


def rows(account: Account) -> QuerySet[Any]:
    """Letters of every case the person may see."""
    return shown(Dispatch.objects.filter(case__in=visible_to(account)))


def said(request: HttpRequest) -> Said:
    office = office_of(request, offices_of(request)[0])
    return [
        (_now("Day"), date_format(day_asked(request, office), "SHORT_DATE_FORMAT")),
        (_now("Office"), office.name()),
    ]


REGISTRY = offer(
    Sheet(
        "post",
        _("Registry of outgoing post"),
        columns=(
            Column(_("Posted"), lambda one: one.posted_at),
            Column(_("Tracking number"), lambda one: one.tracking),
            Column(_("Addressee"), lambda one: one.case.applicant.name, 40),
            Column(_("Address"), lambda one: one.address, 40),
            Column(_("Postal category"), lambda one: one.get_category_display(), 30),
            Column(_("Case"), lambda one: str(one.case)),
            Column(_("Postage, tenge"), lambda one: one.cost),
            Column(_("Delivered on"), lambda one: one.delivered_on),
            Column(_("Came back on"), lambda one: one.returned_on),
        ),
        asked=asked,
        rows=rows,
        said=said,
        back="post-registry",
    )
)
