"""Downloads for staff: only of cases the person may see; the rest does not exist."""

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from workflow.cases.access import visible_to
from workflow.cases.models.case import CaseQuerySet
from workflow.office.models import Account
from workflow.papers import responses
from workflow.papers.models import Paper, Upload


def _visible(request: HttpRequest) -> CaseQuerySet:
    return visible_to(cast(Account, request.user))


@require_safe
@login_required
def upload(request: HttpRequest, pk: int) -> HttpResponse:
    """A file handed in."""
    return responses.of_upload(request, get_object_or_404(Upload, pk=pk, case__in=_visible(request)))


@require_safe
@login_required
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """A paper made."""
    return responses.of_paper(request, get_object_or_404(Paper.objects.made(), pk=pk, case__in=_visible(request)))
