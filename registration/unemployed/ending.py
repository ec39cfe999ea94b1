"""Taking somebody off the register of the unemployed: a day and a reason; the closed case itself does not move."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from registration.unemployed.models import EndReason, Registration
from workflow.acts import phrases
from workflow.acts.words import Role
from workflow.cases import gate
from workflow.cases.entitlement import held_by
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.office import clock
from workflow.office.models import Account
from workflow.office.models.people import Duty

ENDED = "taken_off"
"""Kind of the event that keeps it."""
ENDS = (Duty.EXECUTOR, Duty.HEAD)


def may_end(case: Case, by: Account) -> bool:
    """Executors of the office and its head; Astana has no executor."""
    held = held_by(by, case, clock.now())
    return any(one.office == case.office_id and one.duty in ENDS for one in held)


@transaction.atomic
def end(pk: int, *, by: Account, ended_on: date, reason: EndReason, words: str = "") -> Registration:
    """Once, dated and with a reason; the event chain of the case keeps it."""
    case = gate.take(pk)
    if not may_end(case, by):
        raise NotYours(_("Only this role may do it: %(who)s.") % {"who": spoken(phrases.role, Role.EXECUTOR)})
    registration = Registration.objects.select_for_update().get(case=case)
    if registration.ended_on:
        day = date_format(registration.ended_on, "SHORT_DATE_FORMAT")
        raise Refusal(_("This person was taken off the register before, on %(date)s.") % {"date": day})
    registration.ended_on, registration.ended_because, registration.ended_words = ended_on, reason, words
    registration.save(update_fields=["ended_on", "ended_because", "ended_words"])
    facts = {"on": ended_on.isoformat(), "kk": reason.text_kk, "ru": reason.text_ru, "words": words, "point": ""}
    gate.chronicle(case, ENDED, clock.now(), by, facts)
    case.save()
    return registration


def told(facts: dict[str, Any]) -> dict[str, str]:
    """What the journal of the case says of it."""
    day = date_format(date.fromisoformat(facts["on"]), "SHORT_DATE_FORMAT")
    words = ". ".join(filter(None, [f"{day}: {facts[_language()]}", facts["words"]]))
    return {"what": _("Taken off the register of the unemployed"), "who": "", "words": words}


def _language() -> str:
    return "kk" if (get_language() or "kk").startswith("kk") else "ru"
