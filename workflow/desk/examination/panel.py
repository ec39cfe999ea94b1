"""The documents of a packet as the case page shows them: received or missing, and what was found of each."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case
from workflow.checklist import packet, verdicts
from workflow.checklist.models import Consent
from workflow.desk.case.deeds import Panel
from workflow.office.models import Account


def documents(case: Case) -> dict[str, Any]:
    consent = Consent.objects.filter(case=case).select_related("text", "taken_by").first()
    given = verdicts.latest(case)
    rows = [(line, given.get(line.received.pk) if line.received else None) for line in packet.lines(case)]
    return {"rows": rows, "consent": consent, "judged": bool(given)}


def panel_of_documents(edit: Callable[[Case, Account], str | None]) -> Panel:
    """The same for every service; `edit` names the page where the packet is changed."""
    return Panel(
        title=_("Documents and consent"), template="desk/examination/received.html", facts=documents, edit=edit
    )
