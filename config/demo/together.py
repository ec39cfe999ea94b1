"""Long work of the demonstration: the head names executors for several cases at once, and the job goes through them."""

from workflow.cases.models import Case
from workflow.jobs import work
from workflow.office import clock
from workflow.office.models import Account
from workflow.outbox.models import Owed


def assign(cases: dict[Case, Account], reason: str, *, by: Account) -> None:
    """Writes the order down as the page does, and works it off; a case that moved meanwhile fails and says so."""
    items = [
        (str(case.pk), f"{case} — {case.applicant.name}", {"version": case.version, "executor": executor.pk})
        for case, executor in cases.items()
    ]
    office = next(iter(cases)).office
    work.start("assign", by=by, office=office, items=items, payload={"reason": reason})
    work_off()


def work_off() -> None:
    """Every step that is owed, one after the other, as the worker takes them."""
    owed = Owed.objects.filter(kind=work.STEP, done_at=None).order_by("pk")
    while (one := owed.first()) is not None:
        work.step(one)
        now = clock.now()
        Owed.objects.filter(pk=one.pk).update(done_at=now, owed_at=now, try_at=now)
