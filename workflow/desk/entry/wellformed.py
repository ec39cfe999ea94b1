"""Forms and queries hold text that can be kept: UTF-8, without the character no text in the database may have."""

import codecs
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, QueryDict

NUL = "\0"


class WellFormed:
    """Takes NUL out of what was posted or asked; a form in another encoding than its page had is refused."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.encoding and codecs.lookup(request.encoding).name != "utf-8":
            raise BadRequest("not UTF-8")
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        if holds_nul(request.GET):
            request.GET = without_nul(request.GET)  # type: ignore[assignment]
        if request.method == "POST" and holds_nul(request.POST):
            request.POST = without_nul(request.POST)  # type: ignore[assignment]


def holds_nul(sent: QueryDict) -> bool:
    return any(NUL in name + "".join(several) for name, several in sent.lists())


def without_nul(sent: QueryDict) -> QueryDict:
    """The same fields without the character: no key types it, so nothing anybody typed is lost."""
    clean = QueryDict(mutable=True)
    for name, several in sent.lists():
        clean.setlist(name.replace(NUL, ""), [one.replace(NUL, "") for one in several])
    clean._mutable = False
    return clean
