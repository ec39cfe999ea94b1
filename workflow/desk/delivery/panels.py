"""What the case page shows of the delivery, and what lies beside a hand-out."""

from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.delivery.models import HandOut
from workflow.desk.case.deeds import Panel
from workflow.desk.delivery.page import fate_of
from workflow.papers.models import Paper


def facts(case: Case) -> dict[str, Any]:
    """Every letter of the case with its fate, and the hand-out."""
    letters = case.dispatches.select_related("reason", "posted_by", "again").order_by("-posted_at", "-pk")
    return {
        "hand_out": HandOut.objects.filter(case=case).select_related("by").first(),
        "letters": [{"one": one, "fate": fate_of(one)} for one in letters],
    }


def to_give(case: Case) -> dict[str, Any]:
    """The papers that are given, and when the result was registered before."""
    found = Paper.objects.final().filter(case=case, revoked_at=None).exclude(kind__in=("coupon", "receipt"))
    language = (get_language() or "kk")[:2]
    registered = case.moves.filter(verb=Verb.REGISTER_RESULT).select_related("by").order_by("version").last()
    return {"papers": [(one, one.title(language)) for one in found], "registered": registered}


PANEL = Panel(title=_("Delivery"), template="desk/delivery/panel.html", facts=facts)
TO_GIVE = Panel(title=_("What is given"), template="desk/delivery/to_give.html", facts=to_give)
