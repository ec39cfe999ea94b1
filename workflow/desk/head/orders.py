"""Assignments as orders: written down at once, carried out after ten seconds, until then taken back without a trace."""

from collections.abc import Iterable
from datetime import timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from workflow.acts.words import Verb
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.case.deeds import bench_of
from workflow.jobs.models import Item, Job
from workflow.jobs.work import cancel, runs, start
from workflow.office import clock
from workflow.office.models import Account, Office

GRACE = timedelta(seconds=10)
ONE, MANY = "assign-one", "assign"
UNDER_WAY = Q(job__kind__in=[ONE, MANY], job__state__in=[Job.State.QUEUED, Job.State.RUNNING])


def order(kind: str, plan: Iterable[tuple[Case, int, int]], *, by: Account, office: Office, reason: str) -> Job:
    """Cases with the version each was shown in and the executor it is to get, as one order."""
    items = [
        (str(case.pk), f"{case} — {case.applicant.name}", {"version": version, "executor": executor})
        for case, version, executor in plan
    ]
    return start(kind, by=by, office=office, items=items, payload={"reason": reason}, not_before=clock.now() + GRACE)


@runs(MANY, title=gettext_lazy("Naming executors"), back=lambda job: reverse("head-assign"))
@runs(ONE, title=gettext_lazy("Naming the executor"), back=lambda job: reverse("head-assign"), listed=False)
def assign(item: Item) -> str:
    """One case of an order, as if it were assigned by hand at this moment."""
    case = gate.take(int(item.key), version=item.facts["version"])
    today = clock.today(case.office)
    executor = Account.objects.executors(case.office, today).filter(pk=item.facts["executor"]).first()
    if executor is None:
        raise Refusal(_("The executor no longer holds the post."), way_on=_("Choose another executor."))
    act = bench_of(case).deeds[Verb.ASSIGN].act
    act(case, by=item.job.by, executor=executor, reason=item.job.payload.get("reason", ""))
    return _("Executor: %(who)s") % {"who": executor.initials}


def under_way(offices: Iterable[int]) -> list[int]:
    """Cases of these offices that an order already names an executor for."""
    waiting = Item.objects.waiting().filter(UNDER_WAY, job__office__in=offices)
    return [int(key) for key in waiting.values_list("key", flat=True)]


def single(case: Case, executor: Account, reason: str, by: Account) -> Job:
    """The order for one case, in place of an own one still out; refused when a colleague's is. The case is locked."""
    waiting = Item.objects.waiting().filter(UNDER_WAY, key=str(case.pk), job__office=case.office)
    for item in waiting.select_related("job__by"):
        if item.job.by_id != by.pk:
            raise Refusal(
                _("%(who)s is naming the executor of this case at this moment.") % {"who": item.job.by.initials},
                way_on=_("Look at the case again in a few seconds."),
            )
        if item.facts["executor"] == executor.pk and item.job.payload["reason"] == reason:
            return item.job
        if item.job.kind == MANY or not cancel(item.job):
            raise Refusal(
                _("Your order for several cases holds this one too."), way_on=_("Take that order back first, or wait.")
            )
    return order(ONE, [(case, case.version, executor.pk)], by=by, office=case.office, reason=reason)


def has_time(case: Case) -> bool:
    """Whether the head's term leaves room for taking an order back."""
    last = clock.now() + 2 * GRACE
    return not case.clocks.open().filter(desk=case.state, due_at__lte=last, due_at__gt=clock.now()).exists()
