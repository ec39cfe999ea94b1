"""What a signed-in page and a queue cost in Django with nothing of ours: the measure beside which ours stand."""

from functools import cache
from typing import Any

from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import path

from workflow.cases.models import Clock
from workflow.office import clock

EMPTY = "<!DOCTYPE html><html><head><title>{{ user.username }}</title></head><body></body></html>"
QUEUE = """<!DOCTYPE html><html><head><title>{{ user.username }}</title></head><body><p>{{ overdue }}</p><table>
{% for one in found %}<tr><td>{{ one.due_at|date:"SHORT_DATETIME_FORMAT" }}</td><td>{{ one.case.number }}</td>
<td>{{ one.case.applicant.name }}</td><td>{{ one.case.executor.surname }}</td><td>{{ one.desk }}</td></tr>{% endfor %}
</table></body></html>"""
ROWS = 25


@cache
def page(words: str) -> Any:
    return engines["django"].from_string(words)


def empty(request: HttpRequest) -> HttpResponse:
    return HttpResponse(page(EMPTY).render({"user": request.user}))


def queue(request: HttpRequest) -> HttpResponse:
    """The steps of one executor by their terms, and how many are overdue."""
    mine = Clock.objects.open().filter(holder=request.user.pk)
    found = mine.select_related("office", "case__applicant", "case__executor")
    rows = found.order_by(F("due_at").asc(nulls_last=True), "pk")[:ROWS]
    overdue = mine.filter(due_at__lt=clock.now()).count()
    return HttpResponse(page(QUEUE).render({"user": request.user, "found": rows, "overdue": overdue}))


urlpatterns = [path("empty/", empty), path("queue/", queue)]
