"""The rows of an act and the chain they make: frozen, checked when loaded, without a single `if` in an act."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from workflow.acts.words import ENDINGS, Channel, Desk, Paper, Role, Since, Source, Verb
from workflow.worktime.terms import Term


class Unlawful(ValueError):
    """An act that cannot be carried: says which row and why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One figure of the act: who does what, within which term, and the words of the act that say so.

    `point` is the act's own numbering ("6.8"); `quote` a fragment of the act's text in its own language;
    `note` how a settled reading completes the text, in three languages; `to` who receives the result;
    `paper` what the row writes, signs or hands over, where the act names it.
    """

    point: str
    role: Role
    to: Role | None
    term: Term | None = None
    quote: str
    note: Mapping[str, str] | None = None
    since: Since = Since.ARRIVAL
    conditional: bool = False
    source: Source = Source.ACT
    term_by_reference: str = ""
    paper: Paper | None = None

    @property
    def n(self) -> str:
        """The row's own number in the act: "8" of "6.8"."""
        return self.point.rpartition(".")[2]


@dataclass(frozen=True, kw_only=True, slots=True)
class Opening(Row):
    """How a case begins: somebody hands in, and the case is born at the first desk."""

    verb: Verb = Verb.SUBMIT
    leads_to: Desk
    recorded_by: Role


@dataclass(frozen=True, kw_only=True, slots=True)
class Step(Row):
    """One officer's work at one desk and where each verb leads. `reworks` are the verbs the product adds for corrections."""

    desk: Desk
    moves: Mapping[Verb, Desk]
    reworks: Mapping[Verb, Desk] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, kw_only=True, slots=True)
class Wait(Row):
    """The applicant's own term. When it runs out the case moves to `lapses_to`; nobody is late."""

    desk: Desk
    moves: Mapping[Verb, Desk]
    recorded_by: Role
    lapses_to: Desk


@dataclass(frozen=True, kw_only=True, slots=True)
class Span(Row):
    """One term over several desks, beside their own."""

    over: tuple[Desk, ...]


KINDS = {Opening: "step", Step: "step", Wait: "wait", Span: "span"}
"""Row class to the word the export uses for it."""

AtDesk = Step | Wait


@dataclass(frozen=True, kw_only=True, slots=True)
class Chain:
    """The rows of one variant of a service in one channel, in the act's order."""

    variant: str
    channel: Channel
    rows: tuple[Row, ...]

    @property
    def opening(self) -> Opening:
        return next(row for row in self.rows if isinstance(row, Opening))

    @property
    def birth(self) -> Desk:
        """The desk where a case of this chain is born."""
        return self.opening.leads_to

    @property
    def desks(self) -> tuple[AtDesk, ...]:
        return tuple(row for row in self.rows if isinstance(row, Step | Wait))

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(row for row in self.rows if isinstance(row, Span))

    def at(self, desk: str) -> AtDesk | None:
        """The row that describes a desk; None for an ending."""
        return next((row for row in self.desks if row.desk == desk), None)

    def moves(self, desk: str) -> dict[Verb, Desk]:
        """Every verb a desk knows and where it leads, the lapse of a wait included."""
        row = self.at(desk)
        match row:
            case Step():
                return {**row.moves, **row.reworks}
            case Wait():
                return {**row.moves, Verb.LAPSE: row.lapses_to}
            case _:
                return {}

    def leads_to(self, desk: str, verb: str) -> Desk | None:
        return next((target for known, target in self.moves(desk).items() if known == verb), None)

    def performer(self, desk: str, verb: str) -> Role:
        """Whose hand does a verb at a desk: the row's role, the recorder of a wait, or the clock."""
        row = self.at(desk)
        if verb == Verb.LAPSE:
            return Role.SYSTEM
        match row:
            case Wait():
                return row.recorded_by
            case Step():
                return row.role
            case _:
                raise KeyError(f"no such desk in this chain: {desk}")

    def edges(self) -> Iterator[tuple[Desk, Verb, Desk]]:
        """Every lawful move: source, verb, target."""
        for row in self.desks:
            for verb, target in self.moves(row.desk).items():
                yield row.desk, verb, target

    def endings(self) -> frozenset[Desk]:
        return frozenset(target for _, _, target in self.edges() if target in ENDINGS)
