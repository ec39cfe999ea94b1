"""Whether somebody is still there: a session ends by idleness, and is written at most once a minute."""

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from workflow.desk.entry.doorkeeper import is_fragment
from workflow.desk.entry.language import this_page

SEEN = "seen"


class Presence:
    """Renews the session of whoever does something. What a page fetches by itself is not somebody doing something."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "X-Unattended" not in request.headers and request.user.is_authenticated:
            note(request)
        return self.get_response(request)


def note(request: HttpRequest) -> None:
    """Writes the moment into the session, unless that was done within the minute."""
    now = int(time.time())
    if now - request.session.get(SEEN, 0) >= settings.SESSION_RENEWAL:
        request.session[SEEN] = now


@receiver(user_logged_in)
def begin(sender: object, request: HttpRequest, **_others: object) -> None:
    """Signing in is being there."""
    request.session[SEEN] = int(time.time())


@require_POST
def here(request: HttpRequest) -> HttpResponse:
    """The answer to "are you still here?": by being asked the session is renewed."""
    request.session[SEEN] = int(time.time())
    return HttpResponse(status=204) if is_fragment(request) else redirect(this_page(request))
