"""The event chain of a session: who opened it, came, voted, settled and confirmed, sealed as it happened."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from permits.commission.models import Session
from permits.commission.models.items import RESULTS
from permits.commission.models.votes import Choice
from workflow.audit import saying
from workflow.audit.chains import record
from workflow.office import clock
from workflow.office.models import Account

KINDS = {
    "planned": _("a session was planned"),
    "invited": _("invitations were sent"),
    "called_off": _("the session was called off"),
    "opened": _("the session was opened"),
    "attendance": _("attendance was taken"),
    "conflict": _("a conflict of interest was declared"),
    "voted": _("a member voted"),
    "settled": _("an item was settled"),
    "postponed": _("an item was postponed"),
    "closed": _("the session was closed"),
    "confirmed": _("the minutes were confirmed"),
}
LABELS = {
    "member": _("member"), "members": _("members present"), "choice": _("vote"), "ballot": _("from a signed ballot"),
    "result": _("result"), "for": _("for"), "against": _("against"), "abstained": _("abstained"),
    "begins": _("begins"), "number": _("number"),
}  # fmt: skip


def speak() -> None:
    """Gives the chain's words to whoever reads chains out."""
    saying.KINDS.update({name: words for name, words in KINDS.items() if name not in saying.KINDS})
    saying.LABELS.update({name: words for name, words in LABELS.items() if name not in saying.LABELS})
    saying.SPOKEN["choice"] = lambda choice, _language: str(Choice(choice).label)
    saying.SPOKEN["result"] = lambda result, _language: str(dict(RESULTS).get(result, result))


def tell(session: Session, kind: str, by: Account, **told: Any) -> None:
    """One event of a session."""
    record(f"commission/{session.pk}", kind, clock.now(), by.pk, told)
