"""What people type on the pages: the clerk's packet, the executor's draft, the receipt of the result."""

from tests.permits.elsewhere.regions import EMPLOYER, SERVICE, WORKER, Region
from workflow.checklist.models import Ground, Requirement

TERRITORY = {
    "territory_kk": "Облыс аумағы", "territory_ru": "Территория области", "valid_from": "01.01.2027",
    "valid_until": "31.12.2027", "previous": "2025-РҰҚ-000007",
}  # fmt: skip
PASSPORT = {
    "born": "05.05.1985", "citizenship_kk": "Түркия", "citizenship_ru": "Турция", "passport": "U1234567",
    "passport_until": "01.01.2031", "profession_kk": "инженер", "profession_ru": "инженер",
}  # fmt: skip


def packet(region: Region, variant: str, aspect: str, on, **other: str) -> dict[str, str]:
    """Everything a registration asks for, for one kind of request."""
    holder, procedure = aspect.split("-")
    own = holder == "worker"
    who = WORKER if own else EMPLOYER
    worker = {f"own-{name}": words for name, words in PASSPORT.items()}
    crew = {
        "workers-0-name": "Жон Сміт",
        "workers-0-category": "3",
        "workers-TOTAL_FORMS": "1",
        "workers-INITIAL_FORMS": "0",
    }
    crew |= {f"workers-0-{name}": words for name, words in PASSPORT.items()}
    said = {"holder": holder, "procedure": procedure, **TERRITORY, **(worker if own else crew)}
    shown = {"packet-shown": "1", "window": "w", "revision": "0", "consent": "on", "do": "register"}
    service = {"service": f"{region.assignment.pk}-{variant}", "language": "ru", "email": ""}
    return {**who, **service, **said, **documents(region, variant, aspect, on), **shown, **other}


def documents(region: Region, variant: str, aspect: str, on) -> dict[str, str]:
    typed = {}
    asked = Requirement.objects.asked(SERVICE, variant, on, act=region.assignment.act, aspect=aspect)
    for one in asked.filter(needed=True):
        typed |= {f"doc-{one.code}-there": "on", f"doc-{one.code}-pages": "2"}
        if one.dated:
            typed[f"doc-{one.code}-valid_until"] = "01.01.2030"
    return typed


PERMIT = {"valid_from": "01.01.2027", "valid_until": "31.12.2027"}
TAKEN = {"iin": "900101300017", "identity": "045678901, ІІМ, 01.01.2020", "receiver": "Сейіт Оспан", "is_head": "on"}
IN_PERSON = {"iin": WORKER["number"], "identity": "№ 045678901"}


def refusal(case) -> dict[str, object]:
    ground = Ground.objects.asked_of(case, case.lodged_at.date()).first()
    return {"grounds": [ground.pk], "details": "Құжат дәйексіз", "details_ru": "Документ недостоверен"}
