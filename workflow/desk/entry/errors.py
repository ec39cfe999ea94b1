"""When something cannot be done: a page in the person's language that says why and shows a way on."""

import logging
import secrets
import sys
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import PermissionDenied, RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django_fsm import ConcurrentTransition, TransitionNotAllowed
from django_htmx.http import reswap, retarget

from workflow.cases.refusals import NotYours, Refusal
from workflow.desk.entry.doorkeeper import is_fragment
from workflow.desk.entry.language import chosen, this_page

logger = logging.getLogger(__name__)

DOWN = (OperationalError, InterfaceError)
"""The database is away or too busy; nothing of the request was recorded."""


class Conflicts:
    """Turns what views raise into pages: 403 with the reason, 409 with the sentence, 503 without the database."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if isinstance(exception, DOWN):
            return unavailable(request, exception)
        if isinstance(exception, Refusal):
            return refused(request, exception)
        if isinstance(exception, ConcurrentTransition):
            return conflict(
                request, _("Somebody has just done this before you. Open the case again to see what changed.")
            )
        if isinstance(exception, TransitionNotAllowed):
            return conflict(request, _("The case has already moved on, so this can no longer be done."))
        return None


def conflict(request: HttpRequest, sentence: str) -> HttpResponse:
    """409 with one sentence; what was typed is shown, so that it can be copied."""
    return refused(request, Refusal(sentence))


def refused(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """A lawful "no" as a page: the sentence, what is lacking, the point of the act, what to do instead.

    A fragment gets it into the banner of its page, where everything typed still stands.
    """
    if is_fragment(request):
        response = render(request, "desk/refusal.html", {"refusal": refusal}, status=refusal.status)
        return retarget(reswap(response, "innerHTML"), "#banner")
    facts = {"refusal": refusal, "typed": typed(request), "back": this_page(request)}
    return render(request, "409.html", facts, status=refusal.status)


def typed(request: HttpRequest) -> list[str]:
    """What the person wrote by hand: texts of several words, never secrets."""
    if request.method != "POST":
        return []
    return [
        value
        for name, values in request.POST.lists()
        if "password" not in name and name != "csrfmiddlewaretoken"
        for value in values
        if " " in value.strip()
    ]


def unavailable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """503 that needs no database."""
    with translation.override(spoken(request)):
        page = render_to_string("503.html", {"incident": report(exception)})
    return HttpResponse(page, status=503, headers={"Retry-After": "30", "Cache-Control": "no-store"})


def spoken(request: HttpRequest) -> str:
    """The language chosen in this browser, also where no middleware has come to set it."""
    return chosen(request) or settings.LANGUAGE_CODE


def report(exception: BaseException | None) -> str:
    """Writes the exception to the log under a number the person can quote."""
    incident = f"{secrets.token_hex(2)}-{secrets.token_hex(2)}".upper()
    logger.error("incident %s", incident, exc_info=exception)
    return incident


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """handler400: also the answer to a request larger than is allowed."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return too_large(request)
    return render(request, "400.html", status=400)


def too_large(request: HttpRequest) -> HttpResponse:
    """413, with the size that is allowed in MB."""
    return render(request, "413.html", {"limit": settings.UPLOAD_MAX_BYTES // 1024**2}, status=413)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """handler403, with the reason when the gate gave one."""
    reason = str(exception) if isinstance(exception, PermissionDenied) else ""
    if is_fragment(request):
        return refused(request, NotYours(reason or _("You do not have access to this page")))
    return render(request, "403.html", {"reason": reason}, status=403)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """CSRF_FAILURE_VIEW: the form is older than the session, or was sent from elsewhere."""
    logger.warning("form refused: %s", reason)
    if is_fragment(request):
        again = _("It was opened before you signed in, or in another window. Go back, open the page again and repeat.")
        return refused(request, NotYours(_("The form is out of date"), way_on=again))
    return render(request, "403.html", {"stale": True, "typed": typed(request)}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """handler404."""
    return render(request, "404.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    """handler500: a page that asks nothing of database, session or context processors."""
    exception = sys.exc_info()[1]
    if isinstance(exception, DOWN):
        return unavailable(request, exception)
    with translation.override(spoken(request)):
        page = render_to_string("500.html", {"incident": report(exception)})
    return HttpResponse(page, status=500, headers={"Cache-Control": "no-store"})
