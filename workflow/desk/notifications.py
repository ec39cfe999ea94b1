"""What a person was told, the newest first; read when they say so."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from workflow.cases.notices import sentence
from workflow.desk.seating import person
from workflow.office import clock
from workflow.outbox.models import Notification

SHOWN = 100


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The last hundred; POST marks one, or all, as read."""
    mine = Notification.objects.filter(account=person(request))
    if request.method == "POST":
        one = request.POST.get("one", "")
        unread = mine.filter(read_at=None)
        chosen = unread.filter(pk=one) if one.isascii() and one.isdigit() and len(one) < 19 else unread
        chosen.update(read_at=clock.now())
        return redirect("notifications")
    told = [(one, sentence(one)) for one in mine.order_by("-at", "-pk")[:SHOWN]]
    return render(
        request, "desk/notifications.html", {"told": told, "unread": any(not one.read_at for one, _words in told)}
    )
