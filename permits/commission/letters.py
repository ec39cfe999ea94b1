"""The minutes of a session, as they are printed."""

from dataclasses import dataclass
from datetime import datetime

from workflow.office.models.people import Duty
from workflow.papers.letters import ActNamed, Both, Ground, Kind, Letterhead, Officer, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitter:
    """Somebody with a seat: `instead_of` and `order` when they came for another."""

    name: str
    position: Both
    role: Both
    instead_of: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One member's vote; `on_paper` when it was recorded from a signed ballot."""

    name: str
    choice: Both
    dissent: str = ""
    on_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A member who did not vote on an item, and why."""

    name: str
    why: Both
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One item: the case, who stood aside, how it was voted, what came of it. In a secret ballot `votes` is empty."""

    case_number: str
    applicant: str
    asked: Both
    executor: str
    asides: tuple[Aside, ...]
    votes: tuple[Ballot, ...]
    in_favour: int
    against: int
    abstained: int
    present: int
    quorum: int
    result: Both
    granted: bool
    postponed: str = ""
    grounds: tuple[Ground, ...] = ()
    dissents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """Who confirmed the minutes, and when; `on_paper` when the secretary recorded it from the signed copy."""

    officer: Officer
    role: Both
    at: datetime | None = None
    on_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """Act 125 of Kyzylorda, point 6.5: what the commission considered and what it recommends."""

    letterhead: Letterhead
    act: ActNamed
    number: str
    opened: datetime
    closed: datetime
    place: str
    rules: Both
    ballot: Both
    quorum: int
    chair: Officer
    present: tuple[Sitter, ...]
    absent: tuple[Sitter, ...]
    matters: tuple[Matter, ...]
    remarks: str
    confirmed: tuple[Confirmed, ...]


place(
    Kind(
        name="minutes",
        facts=Minutes,
        template="letters/commission/minutes.html",
        series="ХТМ",
        may_be_draft=True,
        title=Both(kk="Комиссия отырысының хаттамасы", ru="Протокол заседания комиссии"),
        title_en="Minutes of the commission",
        holder="chair",
        readers=frozenset({Duty.COMMISSION, Duty.HEAD, Duty.AUDITOR}),
    )
)
