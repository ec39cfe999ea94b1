"""What every page stands in: the person, the posts held, the ways to other pages, the languages."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise, cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.desk.language import this_page
from workflow.desk.seating import seating
from workflow.office.duties import Capacity
from workflow.office.models import Account
from workflow.office.models.people import Duty
from workflow.outbox.models import Notification


@dataclass(frozen=True, slots=True)
class Way:
    """A link of the header: to which page, and for whom. No duties: for everybody who signs in."""

    page: str
    label: str | Promise
    duties: frozenset[str] = frozenset()
    icon: str = "list"


OFFICERS = (
    Way("queue", _("Queue"), icon="list"),
    Way("intake", _("New application"), frozenset({Duty.CLERK, Duty.TSON_OPERATOR}), icon="plus"),
    Way("search", _("Search"), icon="search"),
    Way("notifications", _("Notifications"), icon="inbox"),
    Way("acts", _("Acts"), icon="book"),
    Way("admin:index", _("Journal and calendar"), frozenset({Duty.AUDITOR, Duty.ADMINISTRATOR}), icon="gear"),
)
VISITORS = (
    Way("status", _("Where is my application"), icon="search"),
    Way("verify", _("Check a document"), icon="shield"),
    Way("acts", _("Acts"), icon="book"),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """A post as the header names it."""

    duty: str
    office: str
    order: str


class Shell:
    """Furniture of one page. Nothing is asked of the database before a template asks for it."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.site = settings.SITE_NAME
        self.version = settings.VERSION
        self.demo = settings.DEMO

    @cached_property
    def languages(self) -> list[dict[str, object]]:
        query = urlencode({"next": this_page(self.request)})
        return [
            {
                "code": code,
                "name": name,
                "current": code == get_language(),
                "href": f"{reverse('language', args=[code])}?{query}",
            }
            for code, name in settings.LANGUAGES
        ]

    @cached_property
    def person(self) -> Account | None:
        """The account signed in, if any."""
        user = getattr(self.request, "user", None)
        return user if user is not None and user.is_authenticated else None

    @cached_property
    def held(self) -> tuple[Capacity, ...]:
        """Posts held and stood in for today, own ones first."""
        return seating(self.request).held if self.person else ()

    @cached_property
    def seats(self) -> list[Seat]:
        """The posts held, in words."""
        offices = seating(self.request).offices if self.held else {}
        return [Seat(str(Duty(one.duty).label), offices[one.office].name(), one.order) for one in self.held]

    @cached_property
    def unread(self) -> int:
        """Notifications the person has not read."""
        return Notification.objects.filter(account=self.person, read_at=None).count() if self.person else 0

    @cached_property
    def ways(self) -> list[dict[str, object]]:
        """Links of the header which this person may follow."""
        return [found for way in (OFFICERS if self.person else VISITORS) if (found := self._open(way))]

    def _open(self, way: Way) -> dict[str, object] | None:
        if way.duties and not any(one.duty in way.duties for one in self.held):
            return None
        try:
            href = reverse(way.page)
        except NoReverseMatch:  # the room is not open in this installation
            return None
        count = self.unread if way.page == "notifications" else 0
        return {
            "label": way.label,
            "icon": way.icon,
            "href": href,
            "current": self.request.path == href,
            "count": count,
        }


def furniture(request: HttpRequest) -> dict[str, object]:
    """For every template: `shell`."""
    return {"shell": Shell(request)}
