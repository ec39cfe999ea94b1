"""The public pages: no sign-in, no cookie, no script; the language is in the address."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflow.office import throttle
from workflow.office.slowing import too_many
from workflow.papers import codes
from workflow.papers.verification.finding import find

Page = Callable[..., HttpResponse]
TIMES, SECONDS = 30, 300
"""How often one address may look a code up."""


def public(page: Page) -> Page:
    """Speaks the language of `?lang=`; is kept by no cache and no search engine."""

    @wraps(page)
    def shown(request: HttpRequest, **named: Any) -> HttpResponse:
        language = request.GET.get("lang", "")
        known = language in dict(settings.LANGUAGES)
        with translation.override(language if known else translation.get_language()):
            response = page(request, **named)
        response["Cache-Control"] = "no-store"
        response["X-Robots-Tag"] = "noindex, nofollow"
        if known:
            response["Content-Language"] = language
        return response

    return require_safe(shown)


@public
def ask(request: HttpRequest) -> HttpResponse:
    """The form; a code typed into it leads to its answer."""
    typed = request.GET.get("code", "").strip()
    if not typed:
        return _page(request, "papers/verify.html")
    code = codes.read(typed)
    if code is None:
        mistake = _("A code has 16 letters and digits, as printed beside the QR code. Check it and type it again.")
        return _page(request, "papers/verify.html", typed=typed[:40], mistake=mistake)
    language = request.GET.get("lang", "")
    response = redirect("verify-code", typed=code)
    if language in dict(settings.LANGUAGES):
        response["Location"] += f"?lang={language}"
    return response


@public
def answer(request: HttpRequest, typed: str) -> HttpResponse:
    """Genuine, expired, revoked or unknown."""
    wait = throttle.look("verify", request.META.get("REMOTE_ADDR", ""), times=TIMES, seconds=SECONDS)
    if wait:
        return too_many(request, wait, frame="papers/verify_frame.html", **_languages())
    code = codes.read(typed)
    finding = find(code) if code else None
    status = 200 if finding else 404
    return _page(request, "papers/verify_answer.html", status=status, finding=finding, typed=code or typed[:40])


def _page(request: HttpRequest, template: str, status: int = 200, **context: Any) -> HttpResponse:
    return render(request, template, context | _languages(), status=status)


def _languages() -> dict[str, Any]:
    language = translation.get_language()
    languages = [{"code": code, "name": name, "current": code == language} for code, name in settings.LANGUAGES]
    return {"languages": languages, "language": language}
