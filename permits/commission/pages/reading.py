"""Which items of an agenda a person has opened, so that reading goes on where it stopped, on any device."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from permits.commission.models import Reading, Session
from permits.commission.pages import doors
from workflow.desk.seating import person
from workflow.office import clock
from workflow.office.models import Account


@require_POST
def read(request: HttpRequest, pk: int) -> HttpResponse:
    """The item is on the person's screen."""
    item = doors.item_for(request, pk)
    Reading.objects.get_or_create(item=item, account=person(request), defaults={"at": clock.now()})
    return HttpResponse(status=204)


def read_items(account: Account, session: Session) -> set[int]:
    return set(Reading.objects.filter(item__session=session, account=account).values_list("item", flat=True))
