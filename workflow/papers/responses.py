"""Sending a stored file so that a browser saves it, or shows its pages as pictures, and runs nothing of it."""

import logging
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header

from workflow.papers import store
from workflow.papers.models import Paper, Upload
from workflow.papers.press import pictures
from workflow.papers.uploads.kinds import PDF

log = logging.getLogger(__name__)


def of_upload(request: HttpRequest, upload: Upload) -> HttpResponse:
    """The file as it was kept; whoever calls has asked whether the person may see it."""
    return _sent(request, upload, upload.name, upload.content_type)


def of_paper(request: HttpRequest, paper: Paper) -> HttpResponse:
    """The paper as it was made; whoever calls has asked whether the person may see it."""
    return _sent(request, paper, paper.file_name, "application/pdf")


def of_result(request: HttpRequest, row: Any, name: str, content_type: str) -> HttpResponse:
    """The file of any other row that keeps one as `stored` and `sha256`."""
    return _sent(request, row, name, content_type)


def picture_of(request: HttpRequest, row: Upload | Paper, page: int) -> HttpResponse:
    """A page of a stored file as a picture, in the width of `?w=`; whoever calls has asked whether the person may see.

    Content never changes under its hash, so a browser that has it needs no second copy; but it asks every time, and
    who has signed out gets nothing.
    """
    width = pictures.fitting(_number(request.GET.get("w", "")))
    tag = f'"{row.sha256[:32]}-{page}-{width}"'
    response = get_conditional_response(request, etag=tag) or _drawn(request, row, page, width)
    if response.status_code in (200, 304):
        response["ETag"] = tag
        response["Cache-Control"] = "private, no-cache"
    return response


def _drawn(request: HttpRequest, row: Upload | Paper, page: int, width: int) -> HttpResponse:
    try:
        content = store.get(row.stored, row.sha256)
        if isinstance(row, Paper) or row.content_type == PDF.content_type:
            return _guarded(HttpResponse(pictures.picture(content, page, width), content_type="image/png"))
        if page == 1:
            return _guarded(HttpResponse(pictures.of_image(content, width), content_type="image/png"))
    except (store.Damaged, pictures.Unreadable) as fault:
        return _withheld(request, row, str(row), fault)
    except pictures.NoSuchPage:
        pass
    raise Http404


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else pictures.WIDTHS[1]


def _sent(request: HttpRequest, row: Upload | Paper, name: str, content_type: str) -> HttpResponse:
    try:
        content = store.get(row.stored, row.sha256)
    except store.Damaged as fault:
        return _withheld(request, row, name, fault)
    response = _guarded(HttpResponse(content, content_type=content_type))
    response["Content-Disposition"] = content_disposition_header(True, name) or "attachment"  # noqa: FBT003
    response["Cache-Control"] = "private, no-store"
    return response


def _guarded(response: HttpResponse) -> HttpResponse:
    """Runs nothing, is read by no other site."""
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def _withheld(request: HttpRequest, row: Upload | Paper, name: str, fault: Exception) -> HttpResponse:
    log.error("%s %s cannot be sent", row._meta.label, row.pk, exc_info=fault)
    return render(request, "papers/damaged.html", {"name": name}, status=409)
