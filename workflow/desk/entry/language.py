"""Which language a page speaks: Kazakh, until the person chooses another."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

SPOKEN = tuple(code for code, _name in settings.LANGUAGES)


class KazakhByDefault:
    """Speaks the language of the cookie, else Kazakh, whatever languages the browser asks for."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        code = chosen(request) or settings.LANGUAGE_CODE
        with translation.override(code):
            request.LANGUAGE_CODE = code
            response = self.get_response(request)
        patch_vary_headers(response, ["Cookie"])
        response.headers.setdefault("Content-Language", code)
        return response


def chosen(request: HttpRequest) -> str | None:
    """The language chosen in this browser, if it is one we speak."""
    code = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
    return code if code in SPOKEN else None


def remember(response: HttpResponse, code: str) -> None:
    """Keeps the choice in this browser for a year."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=365 * 24 * 3600,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def forget(response: HttpResponse) -> None:
    """Drops the choice kept in this browser."""
    response.delete_cookie(settings.LANGUAGE_COOKIE_NAME, samesite="Lax")


def this_page(request: HttpRequest) -> str:
    """The address to come back to: this one, or, after a form was sent, the page the form stood on."""
    if request.method in ("GET", "HEAD"):
        return request.get_full_path()
    came_from = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(came_from, {request.get_host()}, require_https=request.is_secure()):
        return "/"
    parts = urlsplit(came_from)
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


@require_POST
@never_cache
def switch(request: HttpRequest) -> HttpResponse:
    """Speaks another language from now on, here and for the account, and returns to the page the person was on."""
    code = request.POST.get("language", "")
    if code not in SPOKEN:
        raise BadRequest
    back = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(back, {request.get_host()}, require_https=request.is_secure()):
        back = "/"
    response = HttpResponseRedirect(back)
    remember(response, code)
    account = request.user
    if account.is_authenticated and account.language != code:
        account.language = code
        account.save(update_fields=["language"])
    return response
