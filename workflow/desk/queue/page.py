"""The queue: what waits for the posts a person holds and for the department, the nearest term first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from workflow.acts.words import Role
from workflow.cases.models import Clock
from workflow.cases.models.clock import ClockQuerySet
from workflow.desk.intake.waiting import unfinished
from workflow.desk.models import QueueLook
from workflow.desk.queue import bands, bulk, emptiness, filters, lines, saving, search
from workflow.desk.queue.counting import Counted, Number, count_each, count_with_newest
from workflow.desk.queue.filters import Field
from workflow.desk.queue.paging import page_of
from workflow.desk.queue.sections import Section, either, sections
from workflow.desk.seating import Seating, seating
from workflow.office import choices
from workflow.office import clock as wall
from workflow.office.models import Account
from workflow.office.models.people import BY_NAME, Duty


@dataclass
class Queue:
    """One person's queue as an address asks for it. Nothing is read before it is asked for."""

    mine: Seating
    given: Mapping[str, str]
    now: datetime

    @cached_property
    def sections(self) -> list[Section]:
        return sections(self.mine.held)

    @cached_property
    def section(self) -> Section | None:
        asked = self.given.get("view")
        return next((one for one in self.sections if one.key == asked), self.sections[0] if self.sections else None)

    @cached_property
    def offered(self) -> dict[str, list[filters.Choice]]:
        return filters.offered(self.executors, choices.applied(self.mine.offices))

    @cached_property
    def executors(self) -> list[Account]:
        """Who may be the executor of a case shown; in an executor's own list nobody else is."""
        if self.view == Role.EXECUTOR:
            return []
        offices = list(self.mine.offices)
        found = Account.objects.filter(posts__office__in=offices, posts__duty=Duty.EXECUTOR).distinct()
        return list(found.order_by(*BY_NAME))

    @cached_property
    def filters(self) -> filters.Filters:
        return filters.read(self.given, self.offered)

    @cached_property
    def clocks(self) -> ClockQuerySet:
        """Everything the list is made of, page by page."""
        which = self.section.which if self.section else Q(pk__in=[])
        return Clock.objects.open().filter(which, self.filters.rule(self.mine.offices, self.now))

    @cached_property
    def look(self) -> QueueLook:
        return QueueLook.objects.filter(account=self.mine.account).first() or QueueLook(account=self.mine.account)

    @property
    def choosing(self) -> list[Field]:
        """Filters to choose, as they are set."""
        left_out = {"executor"} if self.view == Role.EXECUTOR else set()
        offered = {name: choices for name, choices in self.offered.items() if name not in left_out}
        return filters.choosing(self.filters, offered)

    @property
    def view(self) -> str:
        return self.section.key if self.section else ""

    def address(self, **more: str) -> str:
        """The tail of the address of this list, or of a page of it."""
        return f"?{self.filters.address(view=self.view, **more)}"

    @cached_property
    def numbers(self) -> Counted:
        """How many lie in every section, and of this list how many are open, overdue and due today: one query."""
        if not self.sections:
            return Counted({}, 0)
        asked = {one.key: Clock.objects.open().filter(one.which) for one in self.sections}
        today = either(
            Q(office=pk, due_at__lt=bands.midnight(office, self.now)) for pk, office in self.mine.offices.items()
        )
        asked["=open"] = self.clocks
        asked["=overdue"] = self.clocks.filter(due_at__lt=self.now)
        asked["=today"] = self.clocks.filter(today, due_at__gte=self.now)
        return count_with_newest(asked)


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """One section of the queue, a page of it, and how much there is in each."""
    queue = Queue(seating(request), request.GET.dict(), wall.now())
    return render(request, "desk/queue.html", whole(queue) | part(queue))


@require_POST
def sift(request: HttpRequest) -> HttpResponse:
    """The filters as they were set: the list alone when htmx asks, else its address. A personal number is searched."""
    given = request.POST.dict()
    if filters.personal(given.get("text", "")):
        request.session[search.KEPT] = search.cleaned(given["text"])
        return _elsewhere(request, reverse("search"))
    queue = Queue(seating(request), given, wall.now())
    address = reverse("queue") + queue.address()
    if not request.htmx:  # type: ignore[attr-defined]
        return redirect(address)
    response = render(request, "desk/queue_list.html", part(queue))
    response["HX-Push-Url"] = address
    return response


def _elsewhere(request: HttpRequest, address: str) -> HttpResponse:
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(headers={"HX-Redirect": address})
    return HttpResponseRedirect(address)


@require_safe
def news(request: HttpRequest) -> HttpResponse:
    """How much there is now, and how much of it came after the page was shown; asked for every half minute."""
    queue = Queue(seating(request), request.GET.dict(), wall.now())
    since = request.GET.get("since", "")
    seen = int(since) if since.isascii() and since.isdigit() and len(since) < 19 else 0
    newer = count_each({"new": queue.clocks.filter(pk__gt=seen)})["new"] if seen else Number(0)
    return render(request, "desk/queue_news.html", counted(queue) | {"queue": queue, "seen": seen, "newer": newer})


def whole(queue: Queue) -> dict[str, Any]:
    """What stands round the list: filters to choose, filters kept under a name, columns."""
    return {
        "choosing": queue.choosing if queue.sections else [],
        "words": filters.labels()["text"],
        "saved": saving.of(queue.mine),
        "columns": lines.columns(),
        "sizes": saving.SIZES,
        "waiting": unfinished(queue.mine.held),
    }


def part(queue: Queue) -> dict[str, Any]:
    """The list with its numbers, chips and pages."""
    size = queue.look.size
    page = page_of(lines.with_cases(queue.clocks), size, queue.given.get("after", ""), queue.given.get("before", ""))
    known = counted(queue) | {
        "queue": queue,
        "chosen": queue.section,
        "rows": lines.lines(page.clocks, queue.mine.offices, queue.now),
        "page": page,
        "shown": {name: name not in queue.look.hidden for name in lines.columns()},
        "executors": "executor" not in queue.look.hidden and queue.view != Role.EXECUTOR,
        "chips": filters.chips(queue.filters, queue.offered, queue.view) if queue.filters.any else [],
        "seen": queue.numbers.newest,
        "bulk": bulk.offered_to(queue.mine),
    }
    if not page.clocks:
        known["empty"] = emptiness.words(queue)
    return known


def counted(queue: Queue) -> dict[str, Any]:
    """Tabs with their numbers, and the numbers of this list."""
    numbers = queue.numbers.each
    return {
        "views": [(one, numbers[one.key]) for one in queue.sections],
        "numbers": {name: numbers[f"={name}"] for name in ("open", "overdue", "today")} if numbers else None,
    }
