"""The other departments that give permits: their quotas, the terms their acts leave to the standard, their season."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from config.demo import safeguards
from config.demo.people import SOUTH
from config.demo.teams import OTHERS
from config.demo.walking import Season, Walker
from workflow.cases.models import ReferredTerm
from workflow.office.models import Account, Assignment

SERVICE = "foreign-labour-permit"
POINT, ACT = "5.4", "south-kazakhstan-183"
DAYS = {"employer-issue": 15, "employer-reissue": 10, "employer-extend": 10}
"""The executor's working days by kind of request; for foreign workers none is entered, and nothing falls due."""
REFERENCE = (
    "Стандарттың 4-тармағы (11.03.2014 № 217), көрсетілім үшін енгізілген сан",
    "Пункт 4 стандарта (11.03.2014 № 217), число введено для демонстрации",
)


def walk(seated: dict[str, Account], now: datetime, tell: Callable[[str], None]) -> Iterator[Walker]:
    """Everything that happened at the other departments, one after the other."""
    for team in OTHERS:
        applied = Assignment.objects.in_force(now.date()).select_related("office")
        assignment = applied.get(service=SERVICE, office__code=team.name)
        safeguards.limit(assignment.office, now.date())
        if team.name == SOUTH:
            enter_terms(assignment)
        season = Season(assignment, seated, now, team)
        season.pass_by(tell)
        yield from season.walkers


def enter_terms(assignment: Assignment) -> None:
    """The figures the office works by, entered long before."""
    for aspect, days in DAYS.items():
        known = {"office": assignment.office, "act": ACT, "service": SERVICE, "point": POINT, "aspect": aspect}
        ReferredTerm.objects.get_or_create(
            **known, since=date(assignment.since.year, 1, 1),
            defaults={"value": days, "reference_kk": REFERENCE[0], "reference_ru": REFERENCE[1]},
        )  # fmt: skip
