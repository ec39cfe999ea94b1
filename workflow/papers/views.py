"""Downloads and page pictures for staff: only of cases the person may see; the rest does not exist."""

from typing import cast

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from workflow.cases.access import visible_to
from workflow.cases.models.case import CaseQuerySet
from workflow.office.access import looked
from workflow.office.models import Account
from workflow.papers import responses
from workflow.papers.access import papers_for
from workflow.papers.models import Paper, Upload


def _upload(request: HttpRequest, pk: int) -> Upload:
    found = get_object_or_404(Upload.objects.select_related("case"), pk=pk, case__in=_visible(request))
    looked(cast(Account, request.user), found, found.case.office_id, f"{found.requirement} {found.case}")
    return found


def _paper(request: HttpRequest, pk: int) -> Paper:
    person = cast(Account, request.user)
    made = Paper.objects.made().select_related("case__office", "office")
    found = get_object_or_404(made.filter(papers_for(person)), pk=pk)
    looked(person, found, found.of_office.pk, str(found))
    return found


def _visible(request: HttpRequest) -> CaseQuerySet:
    return visible_to(cast(Account, request.user))


@require_safe
@login_required
def upload(request: HttpRequest, pk: int) -> HttpResponse:
    """A file handed in."""
    return responses.of_upload(request, _upload(request, pk))


@require_safe
@login_required
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """A paper made."""
    return responses.of_paper(request, _paper(request, pk))


@require_safe
@login_required
def upload_page(request: HttpRequest, pk: int, page: int) -> HttpResponse:
    """A page of a file handed in, as a picture."""
    return responses.picture_of(request, _upload(request, pk), page)


@require_safe
@login_required
def paper_page(request: HttpRequest, pk: int, page: int) -> HttpResponse:
    """A page of a paper made, as a picture."""
    return responses.picture_of(request, _paper(request, pk), page)
