"""The page for whoever tried too often: when they may try again, by the clock and in seconds."""

from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from workflow.office.clock import now

TOO_MANY = 429


def too_many(request: HttpRequest, seconds: int, **known: object) -> HttpResponse:
    """429 in the language of the page; `frame` names another frame than that of most pages."""
    facts = {"seconds": seconds, "until": now() + timedelta(seconds=seconds), "back": request.get_full_path()}
    response = render(request, "429.html", facts | known, status=TOO_MANY)
    response["Retry-After"] = str(seconds)
    return response
