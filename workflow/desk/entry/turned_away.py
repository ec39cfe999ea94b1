"""Whoever is turned away from a page or a thing that is not theirs leaves a trace for the auditor."""

from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse

from workflow.desk.entry.errors import report
from workflow.desk.seating import person
from workflow.office import access, throttle

NO = (403, 404)
AN_HOUR = 3600
MOST = 60
"""Traces kept of one person in an hour: what a script tries after that says nothing new."""


class TurnedAway:
    """Writes down every 403, and every 404 of an address that names a thing, of whoever is signed in."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code in NO and turned_away(request, response):
            try:
                write_down(request, response.status_code)
            except DatabaseError as away:  # the answer stands without its trace; the log has both
                report(away)
        return response


def turned_away(request: HttpRequest, response: HttpResponse) -> bool:
    place, user = request.resolver_match, getattr(request, "user", None)
    if place is None or user is None or not user.is_authenticated:
        return False
    return response.status_code == 403 or bool(place.kwargs)


def write_down(request: HttpRequest, status: int) -> None:
    user, place = person(request), request.resolver_match
    if throttle.look("turned-away", str(user.pk), times=MOST, seconds=AN_HOUR):
        return
    wanted = {name: str(value)[:40] for name, value in place.kwargs.items()}
    access.note("denied", user, page=place.view_name, wanted=wanted, method=request.method, status=status)
