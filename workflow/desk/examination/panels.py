"""What the case page shows of the packet: documents with their verdicts, the consent."""

from typing import Any

from workflow.cases.models import Case
from workflow.checklist import packet, verdicts
from workflow.checklist.models import Consent


def documents(case: Case) -> dict[str, Any]:
    consent = Consent.objects.filter(case=case).select_related("text", "taken_by").first()
    given = verdicts.latest(case)
    rows = [(line, given.get(line.received.pk) if line.received else None) for line in packet.lines(case)]
    return {"rows": rows, "consent": consent, "judged": bool(given)}
