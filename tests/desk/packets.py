"""A packet as a clerk types it: the applicant, the request with its worker, the documents, the consent."""

import uuid

from tests.walk import MORNING
from workflow.checklist.models import Requirement
from workflow.desk.intake.models import Draft
from workflow.office.models import Assignment

NEW = {
    "number": "100540000375", "name": "«Сыр Өнеркәсіп» АҚ", "address": "Қызылорда қ.", "phone": "+7 7242 11 22 33",
    "email": "", "activity": "құрылыс", "language": "ru",
}  # fmt: skip
WORKER = {
    "name": "Жон Сміт", "born": "05.05.1985", "citizenship_kk": "Түркия", "citizenship_ru": "Турция", "passport": "U1",
    "passport_until": "01.01.2031", "profession_kk": "инженер", "profession_ru": "инженер", "category": "3",
}  # fmt: skip
REQUEST = {
    "territory_kk": "Қызылорда облысы", "territory_ru": "Кызылординская область", "activity_group": "services",
    "valid_from": "01.01.2027", "valid_until": "31.12.2027",
    "workers-TOTAL_FORMS": "1", "workers-INITIAL_FORMS": "0",
    **{f"workers-0-{name}": value for name, value in WORKER.items()},
}  # fmt: skip


def service(variant="issue"):
    """How the select names a variant."""
    permits = Assignment.objects.get(service="foreign-labour-permit")
    return f"{permits.pk}-{variant}"


def documents(variant="issue"):
    """Every document the variant must have, dated where it bears a date."""
    typed = {}
    asked = Requirement.objects.asked("foreign-labour-permit", variant, MORNING.date())
    for one in asked.filter(needed=True):
        typed |= {f"doc-{one.code}-there": "on", f"doc-{one.code}-pages": "2"}
        if one.dated:
            typed[f"doc-{one.code}-valid_until"] = "01.01.2030"
    return typed


def whole(variant="issue", **other):
    """Everything a registration asks for."""
    shown = {"packet-shown": "1", "window": "w", "revision": "0", "consent": "on"}
    return {**NEW, "service": service(variant), **REQUEST, **documents(variant), **shown, **other}


def fresh():
    """The address of an application nobody has begun."""
    return f"/intake/{uuid.uuid4()}/"


def the_draft():
    return Draft.objects.get()
