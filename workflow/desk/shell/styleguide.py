"""The living page of parts: each one in its states, for those who build and check pages."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from workflow.desk.shell import exhibits, specimens
from workflow.office.clock import now


def show(request: HttpRequest) -> HttpResponse:
    """Every part; only while developing or for those who may open the administration."""
    if not (settings.DEBUG or (request.user.is_authenticated and request.user.is_staff)):
        raise Http404
    return render(request, "styleguide.html", specimens.everything(now()) | exhibits.everything())
