"""What the journal says of letters after a case has closed."""

from typing import Any

from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases.journal import spoken


def _said(what: str, facts: dict[str, Any]) -> dict[str, str]:
    day = parse_date(facts["on"]) if facts.get("on") else None
    parts = [_("Tracking number: %(number)s.") % {"number": facts["tracking"]}]
    if day:
        parts.append(_("Day: %(day)s.") % {"day": date_format(day, "SHORT_DATE_FORMAT")})
    return {"what": what, "who": spoken(phrases.role, Role.CLERK), "words": " ".join(parts)}


TOLD = {
    "delivered": lambda facts: _said(_("The advice of delivery came"), facts),
    "letter_back": lambda facts: _said(_("The letter came back from the post"), facts),
    "sent_again": lambda facts: _said(_("The letter was sent again"), facts),
    "kept": lambda facts: _said(_("The letter is kept for collection"), facts),
    "given": lambda facts: _said(_("The letter that came back was given at the counter"), facts),
}
"""Kind of event: what the journal says of it."""
