"""Who may: the act names the role, the posts people hold (or stand in for) name the person."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from workflow.acts.words import Role, Verb
from workflow.cases.models import Case
from workflow.office.duties import Capacity, capacities
from workflow.office.models import Account


@dataclass(frozen=True, slots=True)
class Right:
    """The right an account acts by: in which role, from which post (none for the clock)."""

    role: Role
    post: int | None = None
    order: str = ""


def today(case: Case, now: datetime) -> date:
    """The date at the case's office."""
    return now.astimezone(ZoneInfo(case.office.zone)).date()


def right_to(case: Case, verb: Verb, held: tuple[Capacity, ...], account: Account) -> Right | None:
    """By which right an account may use a verb at the case's present desk; None when it may not."""
    role = case.chain.performer(case.state, verb)
    if role is Role.SYSTEM:
        return Right(role) if account.is_clock else None
    for post in held:
        if post.office == case.office_id and post.duty == role and _lies_with(case, role, post):
            return Right(role, post.post, post.order)
    return None


def _lies_with(case: Case, role: Role, post: Capacity) -> bool:
    """An executor's step lies with the executor the head named, or with who stands in for him."""
    return role is not Role.EXECUTOR or case.executor_id is None or post.holder == case.executor_id


def held_by(account: Account, case: Case, now: datetime) -> tuple[Capacity, ...]:
    return capacities(account, today(case, now))
