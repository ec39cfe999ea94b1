"""What every page stands in: the person, the posts held, the ways to other pages, the languages."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise, cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.desk.entry.language import this_page
from workflow.desk.seating import seating
from workflow.office import clock
from workflow.office.duties import Capacity
from workflow.office.models import Account
from workflow.office.models.people import Duty


@dataclass(frozen=True, slots=True)
class Way:
    """A link of the header: to which page, and for whom. No duties: for everybody who signs in."""

    page: str
    label: str | Promise
    duties: frozenset[str] = frozenset()
    icon: str = "list"
    key: str = ""


OFFICERS = (
    Way("head", _("Home"), frozenset({Duty.HEAD}), icon="person", key="KeyG KeyH"),
    Way("queue", _("Queue"), icon="list", key="KeyG KeyQ"),
    Way("intake", _("New application"), frozenset({Duty.CLERK, Duty.TSON_OPERATOR}), icon="plus", key="KeyN"),
    Way("commission", _("Commission"), frozenset({Duty.COMMISSION}), icon="calendar", key="KeyG KeyC"),
    Way("places", _("Places"), frozenset({Duty.EXECUTOR}), icon="inbox", key="KeyG KeyV"),
    Way("post", _("Post"), frozenset({Duty.CLERK}), icon="inbox", key="KeyG KeyP"),
    Way("search", _("Search"), icon="search", key="Slash"),
    Way("notifications", _("Notifications"), icon="bell"),
    Way("oversight-terms", _("Terms"), frozenset({Duty.AUDITOR, Duty.HEAD}), icon="clock"),
    Way("acts", _("Acts"), icon="book"),
    Way("admin:index", _("Journal and calendar"), frozenset({Duty.AUDITOR, Duty.ADMINISTRATOR}), icon="gear"),
)
VISITORS = (
    Way("status", _("Where is my application"), icon="search"),
    Way("verify", _("Check a document"), icon="shield"),
    Way("acts", _("Acts"), icon="book"),
)
PAGES = frozenset(way.page for way in OFFICERS)


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
        self.idle, self.warn = settings.SESSION_IDLE, settings.SESSION_WARNING

    @property
    def now(self) -> datetime:
        """The moment a printed page names."""
        return clock.now()

    @property
    def back(self) -> str:
        """The page to come back to in another language."""
        return this_page(self.request)

    @property
    def languages(self) -> list[dict[str, object]]:
        """Languages to choose from, each with whether the page speaks it."""
        return [{"code": code, "name": name, "current": code == get_language()} for code, name in settings.LANGUAGES]

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
        return [Seat(str(Duty(one.duty).label), seating(self.request).office_name(one), one.order) for one in self.held]

    @property
    def unread(self) -> int:
        """Notifications the person has not read."""
        return seating(self.request).standing.unread if self.person else 0

    @cached_property
    def page(self) -> str:
        """The name of this page's address, if it needs nothing more: the one a link of the header may lead to."""
        place = self.request.resolver_match
        return place.view_name if place and not place.kwargs else ""

    @cached_property
    def kind(self) -> str:
        """All that furniture which is the same for everybody depends on."""
        alone = f"{self.person is not None} {self.person is not None and self.person.shortcuts}"
        return f"{get_language()} {alone}"

    @cached_property
    def key(self) -> str:
        """All that the person's own furniture shows: with the same key it looks the same, so it is not drawn again."""
        if self.person is None:
            return f"{self.kind} {self.page}"
        who = (self.person.pk, self.person.initials, self.held, self.seats[:1], self.unread)
        return f"{self.kind} {self.page if self.page in PAGES else ''} {who}"

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
            "key": way.key,
            "href": href,
            "current": way.page == self.page,
            "count": count,
        }


def furniture(request: HttpRequest) -> dict[str, object]:
    """For every template: `shell`."""
    return {"shell": Shell(request)}
