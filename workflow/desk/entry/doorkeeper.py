"""The doorkeeper: every page wants somebody signed in, unless it is on the list of public ones."""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django_htmx.http import HttpResponseClientRedirect

from workflow.desk.entry.language import this_page

PRIVATE = "private, no-store"


class Doorkeeper:
    """Sends strangers to the sign-in page and keeps what the signed-in see out of every cache."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        user = getattr(request, "user", None)
        if user is not None and user.is_authenticated:
            response.headers.setdefault("Cache-Control", PRIVATE)
        return response

    def process_view(self, request: HttpRequest, *_view: object) -> HttpResponse | None:
        place = request.resolver_match
        if request.user.is_authenticated or is_public(place.view_name) or place.app_name == "admin":
            return None
        if is_fragment(request):  # the page itself goes to the door and comes back; no sign-in form inside a table
            back = request.htmx.current_url_abs_path or "/"  # type: ignore[attr-defined]
            return HttpResponseClientRedirect(redirect_to_login(back).url)
        return redirect_to_login(this_page(request))


def is_fragment(request: HttpRequest) -> bool:
    """Whether a script of the page asks, not the browser."""
    return bool(getattr(request, "htmx", False))


def is_public(view_name: str) -> bool:
    """Whether an address, by its name, needs nobody signed in. The administration has a door of its own."""
    return view_name in settings.PUBLIC_PAGES
