"""Sending a stored file so that a browser saves it and runs nothing of it."""

import logging

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from workflow.papers import store
from workflow.papers.models import Paper, Upload

log = logging.getLogger(__name__)


def of_upload(request: HttpRequest, upload: Upload) -> HttpResponse:
    """The file as it was kept; whoever calls has asked whether the person may see it."""
    return _sent(request, upload, upload.name, upload.content_type)


def of_paper(request: HttpRequest, paper: Paper) -> HttpResponse:
    """The paper as it was made; whoever calls has asked whether the person may see it."""
    return _sent(request, paper, paper.file_name, "application/pdf")


def _sent(request: HttpRequest, row: Upload | Paper, name: str, content_type: str) -> HttpResponse:
    try:
        content = store.get(row.stored, row.sha256)
    except store.Damaged:
        log.exception("%s %s cannot be sent", row._meta.label, row.pk)
        return render(request, "papers/damaged.html", {"name": name}, status=409)
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"  # noqa: FBT003
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, no-store"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
