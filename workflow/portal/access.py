"""Who may look at a case without an account: whoever knows its number and the secret code of the receipt."""

import hmac

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from workflow.cases.models import Case
from workflow.papers import codes

COOKIE = "status"
SALT = "portal.status"
MINUTES = 20
WARNING = 5
"""So many minutes before the door shuts the page asks."""
NOBODYS = "2222-2222-2222-2222"
"""Compared with when there is no such number, so that the answer takes as long."""


def find(number: str, typed: str) -> Case | None:
    """The case of a number and its code. One answer for an unknown number and a wrong code."""
    code = codes.read(typed) or ""
    known = list(Case.objects.filter(number=number.upper())[:5])
    found = [case for case in known if same(case.code, code)]
    if not known:
        same(NOBODYS, code)
    return found[0] if found else None


def same(kept: str, typed: str) -> bool:
    return hmac.compare_digest(kept.encode(), typed.encode()) and bool(kept)


def open_door(response: HttpResponse, case: Case) -> None:
    """Lets this browser look at the case for twenty minutes more; neither number nor code is kept in it."""
    response.set_cookie(
        COOKIE, signing.dumps(case.pk, salt=SALT), max_age=MINUTES * 60, path="/status/", httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip


def shut_door(response: HttpResponse) -> None:
    response.delete_cookie(COOKIE, path="/status/", samesite="Lax")


def looked_at(request: HttpRequest) -> Case | None:
    """The case this browser was let in to, if that was within the twenty minutes."""
    try:
        pk = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=MINUTES * 60)
    except signing.BadSignature:
        return None
    return Case.objects.select_related("office", "applicant").filter(pk=pk).first()
