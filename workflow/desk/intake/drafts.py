"""Applications being taken in: begun by the first key, saved as they are typed, put aside, thrown away."""

from collections.abc import Collection
from datetime import date
from functools import partial
from uuid import UUID

from django.db import transaction
from django.http import Http404, QueryDict
from django.utils.translation import gettext as _

from workflow.audit.chains import record
from workflow.cases.refusals import Changed
from workflow.desk.intake import moment, rows
from workflow.desk.intake.choices import Choice
from workflow.desk.intake.models import Draft
from workflow.desk.intake.sheet import Sheet
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers import store

OURS = ("csrfmiddlewaretoken", "window", "turn", "revision", "do", "packet-shown", "known")
CHAIN = "intake"


def find(token: UUID, offices: Collection[int]) -> Draft:
    """The application of a token at these counters; for others it does not exist."""
    draft = Draft.objects.select_related("office", "case", "clerk").filter(token=token, office__in=offices).first()
    if draft is None:
        raise Http404
    return draft


def begin(token: UUID, by: Account, offices: Collection[int]) -> Draft:
    """The application of a token, locked until the transaction ends; its term begins now if it is a new one."""
    now = clock.now()
    begun = {"office_id": min(offices), "clerk": by, "started_at": now, "saved_at": now}
    Draft.objects.get_or_create(token=token, defaults=begun)
    draft = Draft.objects.select_for_update().filter(token=token, office__in=offices).first()
    if draft is None:
        raise Http404
    return draft


def save(draft: Draft, sent: QueryDict, by: Account, offered: Collection[Choice]) -> None:
    """Keeps what was typed in one window; Changed when another one wrote after this one was opened.

    What a window sent before and what arrives only now is let go: a saving overtaken on its way by a button pressed.
    """
    turn, window = turn_of(sent), sent.get("window", "")[:32]
    if window and window == draft.window and turn < draft.turn:
        return
    draft.turn = turn
    if draft.revision and draft.window != sent.get("window") and str(draft.revision) != sent.get("revision"):
        who = {"who": draft.clerk.initials, "when": spelt(draft)}
        raise Changed(
            _("This application was changed in another window: %(who)s, %(when)s.") % who,
            way_on=_("Open it as it is now; what you typed here is kept below."),
        )
    keep(draft, typed(sent), by, offered, window)


def turn_of(sent: QueryDict) -> int:
    """When its window sent this, in milliseconds by the window's clock; 0 when it says nothing."""
    turn = sent.get("turn", "")
    return int(turn) if turn.isascii() and turn.isdigit() and len(turn) < 16 else 0


def keep(draft: Draft, values: rows.Values, by: Account, offered: Collection[Choice], window: str) -> None:
    """Writes the values down and what follows from them: office, moments of acceptance and consent, due moment."""
    draft.values, draft.clerk, draft.window, draft.saved_at = values, by, window, clock.now()
    draft.revision += 1
    sheet = sheet_of(draft, offered)
    choice = sheet.choice or next((one for one in offered if one.office.pk == draft.office_id), None)
    if choice:
        draft.office = choice.office
    if sheet.moment.is_valid():
        earlier = sheet.moment.cleaned_data
        moved = earlier["accepted_at"] is not None and earlier["accepted_at"] < draft.started_at
        draft.accepted_at = earlier["accepted_at"] if moved else None
        draft.accepted_because = earlier["accepted_because"] if moved else ""
    draft.due_at = moment.due_of(choice, draft.lodged_at) if choice else None
    draft.consent_at = (draft.consent_at or clock.now()) if draft.value("consent") else None
    draft.aside_at = None
    draft.save()


def sheet_of(draft: Draft, offered: Collection[Choice]) -> Sheet:
    """The page of an application, filled in as far as it is."""
    return Sheet(draft.data if draft.values else None, list(offered), draft.started_at, day(draft))


def day(draft: Draft) -> date:
    """The day the packet was handed in, at its office."""
    return draft.lodged_at.astimezone(clock.zone(draft.office)).date()


def typed(sent: QueryDict) -> rows.Values:
    """What a person typed, without what the page sends along."""
    kept = {name: several for name, several in sent.lists() if name not in OURS}
    if "packet-shown" in sent:
        kept["packet"] = ["shown"]
    return {name: [one.replace("\0", "") for one in several] for name, several in kept.items()}


def put_aside(draft: Draft) -> None:
    """It waits in the list, and its term goes on."""
    Draft.objects.filter(pk=draft.pk, case=None).update(aside_at=clock.now())


@transaction.atomic
def discard(draft: Draft, by: Account) -> None:
    """Throws an application away with its files. That it was begun stays in the events, without what was typed."""
    files = list(draft.scans.values_list("stored", flat=True))
    told = {"began": draft.started_at.isoformat(), "due": draft.due_at.isoformat() if draft.due_at else ""}
    record(CHAIN, "discarded", clock.now(), by.pk, {"name": draft.office.code, **told})
    draft.delete()
    for stored in files:
        transaction.on_commit(partial(store.remove, stored))


def spelt(draft: Draft) -> str:
    return f"{draft.saved_at.astimezone(clock.zone(draft.office)):%H:%M:%S}"
