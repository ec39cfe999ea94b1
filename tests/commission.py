"""The commission in the tests: three members without accounts, their secretary; a session that votes on one case."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from permits.commission import planning, settling, sitting
from permits.commission.models import Item, Member, Rules, Session
from permits.commission.models.votes import Choice
from tests.cast import LONG_AGO, Cast
from workflow.cases.models import Case
from workflow.office import clock

ORDER = "01.02.2015 № 7"
REFERENCE = {"reference_kk": "Комиссия туралы ереже, 3-тармақ", "reference_ru": "Положение о комиссии, пункт 3"}
NAMES = ("Әшімов Арман Әлиұлы", "Құрманова Бақыт Ержанқызы", "Үкібаев Ғани Сәкенұлы")
FOR, AGAINST, ABSTAINED = Choice.IN_FAVOUR, Choice.AGAINST, Choice.ABSTAINED


def rules(cast: Cast, **change: Any) -> Rules:
    """The rules of the department's commission; entered once."""
    known = {"since": LONG_AGO, "seats": 3, "quorum_top": 2, "quorum_bottom": 3, "notice_hours": 0, **REFERENCE}
    found = Rules.in_force(cast.office, LONG_AGO)
    return found or Rules.objects.create(office=cast.office, **known | change)


def member(cast: Cast, place: int, role: str = Member.Role.MEMBER, **more: Any) -> Member:
    known = {"position_kk": "маман", "position_ru": "специалист", "since": LONG_AGO, "order": ORDER}
    return Member.objects.create(office=cast.office, place=place, role=role, **known | more)


def members(cast: Cast) -> list[Member]:
    """Chair and two members from outside, and the secretary, who has no vote; appointed once."""
    found = list(Member.objects.sitting(cast.office, date(2026, 11, 23)))
    if found:
        return found
    roles = (Member.Role.CHAIR, Member.Role.MEMBER, Member.Role.MEMBER)
    seats = [member(cast, n, role, name=name) for n, (role, name) in enumerate(zip(roles, NAMES, strict=True))]
    return [*seats, member(cast, 9, Member.Role.SECRETARY, account=cast.gauhar, votes=False)]


def gathered(cast: Cast, *cases: Case, **change: Any) -> Session:
    """An open session on some cases, everybody present."""
    rules(cast, **change)
    seats = members(cast)
    session = planning.plan(cast.office, starts_at=clock.now(), place="205-бөлме", cases=cases, by=cast.gauhar)
    sitting.convene(session.pk, by=cast.gauhar)
    return sitting.attend(session.pk, [one.pk for one in seats], {}, by=cast.gauhar)


def ballots(item: Item, cast: Cast, choices: Sequence[str]) -> None:
    """The votes of the members from outside, recorded by the secretary in the order of their seats."""
    seats = item.session.attendances.filter(member__votes=True).order_by("member__place", "member_id")
    for seat, choice in zip(seats, choices, strict=False):
        sitting.vote(item.pk, by=cast.gauhar, choice=choice, attendance=seat.pk)


def voted(cast: Cast, case: Case, choice: str) -> int:
    """The agenda item of a case everybody has voted the same way on."""
    item = settling.open_item(case) or gathered(cast, case).items.get()
    ballots(item, cast, [choice] * 3)
    return item.pk
