"""The departments of South Kazakhstan and Kostanay in the tests: their people, their acts, their applicants."""

from dataclasses import dataclass
from datetime import date, datetime

from tests.cast import LONG_AGO, person, seat
from workflow.applicants.models import Applicant
from workflow.office.models import Account, Assignment, Office
from workflow.office.models.people import Duty

MORNING = datetime.fromisoformat("2026-11-23T10:00+05:00")
SERVICE = "foreign-labour-permit"
SOUTH = ("south-kazakhstan-department", "south-kazakhstan-183", date(2014, 6, 13))
KOSTANAY = ("kostanay-department", "kostanay-564", date(2015, 12, 30))
EMPLOYER = {
    "number": "100540000375",
    "name": "«Ордабасы Құрылыс» ЖШС",
    "address": "Шымкент қ.",
    "phone": "+7 7252 11 22 33",
}
WORKER = {"number": "850505399000", "name": "Йылмаз Кемал", "address": "Қостанай қ.", "phone": "+7 701 111 22 33"}


@dataclass(frozen=True, slots=True)
class Region:
    """One department at work by its act."""

    office: Office
    assignment: Assignment
    clerk: Account
    head: Account
    executor: Account


def gather(code: str, act: str, edition: date) -> Region:
    """Everybody takes their seats; the act is applied by order."""
    office = Office.objects.get(code=code)
    order = {"order_kk": "Сынақ бұйрығы № 1", "order_ru": "Приказ об испытании № 1"}
    assignment = Assignment.objects.create(
        office=office, since=LONG_AGO, series="ШЖК", service=SERVICE, act=act, edition=edition, **order
    )
    return Region(
        office=office, assignment=assignment,
        clerk=seat(person("raushan", "Әділова", "Раушан", "900101400013"), office, Duty.CLERK),
        head=seat(person("talgat", "Қуатов", "Талғат", "900101300017"), office, Duty.HEAD),
        executor=seat(person("ulzhan", "Өтегенова", "Ұлжан", "050101600017"), office, Duty.EXECUTOR),
    )  # fmt: skip


def applicant(**known: str) -> Applicant:
    return Applicant.objects.get_or_create(number=known["number"], defaults=known)[0]
