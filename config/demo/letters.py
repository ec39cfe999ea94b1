"""What the post brought back of the results that were sent: advice of delivery, letters that came back, what then."""

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal

from config.demo.employers import Employer
from config.demo.stories import AGAIN, BACK, CALLED_FOR, DELIVERED, KEPT
from workflow.delivery import records
from workflow.delivery.models import Dispatch, ReturnReason
from workflow.delivery.tracking import check_digit
from workflow.office import clock
from workflow.office.models import Account
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import add_working, working_time

REASONS = ("not-called-for", "moved", "incomplete-address")


def moments(calendar: Calendar, posted: datetime, now: datetime, answers: tuple[str, ...]) -> Iterator[datetime]:
    """When each answer came: evenly over the working time since the letter was posted."""
    part = working_time(calendar, posted, now) / (len(answers) + 1)
    for place in range(len(answers)):
        yield add_working(calendar, posted, part * (place + 1)).replace(microsecond=0)


def answer(case: int, what: str, employer: Employer, seed: int, by: Account) -> None:
    """One answer, written down by the clerk as it comes in."""
    letter = Dispatch.objects.filter(case=case).latest("pk")
    ANSWERS[what](letter, employer, seed, by)


def _delivered(letter: Dispatch, employer: Employer, _seed: int, by: Account) -> None:
    records.delivered(letter.pk, by=by, delivered_on=clock.today(letter.case.office), received_by=employer.envoy)


def _back(letter: Dispatch, _employer: Employer, seed: int, by: Account) -> None:
    reason = ReturnReason.objects.get(code=REASONS[seed % len(REASONS)])
    records.came_back(letter.pk, by=by, returned_on=clock.today(letter.case.office), reason=reason)


def _again(letter: Dispatch, employer: Employer, seed: int, by: Account) -> None:
    serial = f"00098{seed:03}"
    tracking = f"RR{serial}{check_digit(serial)}KZ"
    records.send_again(letter.pk, by=by, tracking=tracking, address=employer.address, cost=Decimal("1250.00"))


def _kept(letter: Dispatch, _employer: Employer, _seed: int, by: Account) -> None:
    records.keep(letter.pk, by=by)


def _called_for(letter: Dispatch, employer: Employer, seed: int, by: Account) -> None:
    identity = f"№ 0499{seed:05}, ІІМ, 14.03.2021"
    records.give_kept(letter.pk, by=by, receiver=employer.envoy, identity=identity, is_head=True)


ANSWERS: dict[str, Callable[[Dispatch, Employer, int, Account], None]] = {
    DELIVERED: _delivered,
    BACK: _back,
    AGAIN: _again,
    KEPT: _kept,
    CALLED_FOR: _called_for,
}
