"""The words of the event chain for seats and answers, and what the journal of a case says of them."""

from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from referrals.places.models import Report
from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.audit import saying
from workflow.cases.journal import spoken
from workflow.desk.case import journal

HELD, FREED, REPORTED = "seat_held", "seat_freed", "employer_answered"
REPLACED, REFUSED, NOT_USED = "replaced", "refusal", "not_used"
WHY = {
    REPLACED: gettext_lazy("another place was chosen"),
    REFUSED: gettext_lazy("a motivated refusal is drafted"),
    NOT_USED: gettext_lazy("the person was not taken on"),
}
"""Why a seat is free again."""
KINDS = {
    HELD: gettext_lazy("a seat was held"),
    FREED: gettext_lazy("a seat was freed"),
    REPORTED: gettext_lazy("the employer answered"),
}
LABELS = {
    "place": gettext_lazy("place"),
    "seat": gettext_lazy("seat"),
    "outcome": gettext_lazy("outcome"),
    "why": gettext_lazy("because"),
}


def speak() -> None:
    """Gives the words to whoever reads chains and journals out."""
    saying.KINDS.update({name: words for name, words in KINDS.items() if name not in saying.KINDS})
    saying.LABELS.update({name: words for name, words in LABELS.items() if name not in saying.LABELS})
    saying.SPOKEN["outcome"] = lambda outcome, _language: str(Report.Outcome(outcome).label)
    journal.TOLD.update({HELD: _held, FREED: _freed, REPORTED: _reported})


def _held(facts: dict[str, Any]) -> dict[str, str]:
    words = _("%(place)s, seat %(seat)s.") % facts
    return {"what": _("A place was chosen"), "who": spoken(phrases.role, Role.EXECUTOR), "words": words}


def _freed(facts: dict[str, Any]) -> dict[str, str]:
    words = _("%(place)s, seat %(seat)s: %(why)s.") % {**facts, "why": WHY[facts["why"]]}
    return {"what": _("The seat is free again"), "who": "", "words": words}


def _reported(facts: dict[str, Any]) -> dict[str, str]:
    day = date_format(date.fromisoformat(facts["on"]), "SHORT_DATE_FORMAT")
    words = ", ".join(filter(None, [str(Report.Outcome(facts["outcome"]).label), day, facts["words"]]))
    return {"what": _("The employer answered"), "who": facts["host"], "words": words}
