"""The rows of an act and the chain they make: frozen, checked when loaded, without a single `if` in an act."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from workflow.acts.words import ENDINGS, Channel, Desk, Happening, Paper, Role, Since, Source, Verb
from workflow.worktime.terms import Term


class Unlawful(ValueError):
    """An act that cannot be carried: says which row and why."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One figure of the act: who does what, within which term, and the words of the act that say so.

    `point` is the act's own numbering ("6.8"); `quote` a fragment of the act's text in its own language;
    `note` how a settled reading completes the text and `term_by_reference` which other document sets the term,
    both in three languages; `to` who receives the result;
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
    term_by_reference: Mapping[str, str] | None = None
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
    """One officer's work at one desk and where each verb leads. `reworks` are the verbs the product adds for corrections;
    `recorded_by` whose hand moves the case, where the act speaks of somebody else."""

    desk: Desk
    moves: Mapping[Verb, Desk]
    reworks: Mapping[Verb, Desk] = field(default_factory=lambda: MappingProxyType({}))
    recorded_by: Role | None = None


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Aside(Row):
    """What the act tells of in its order, though no case moves by it."""

    what: Happening


@dataclass(frozen=True, kw_only=True, slots=True)
class Runs(Row):
    """Rows of another chain, run inside this one: those at `points`; where they lead out of the run, `exits` says whereto."""

    chain: "Chain"
    points: tuple[str, ...]
    exits: Mapping[Desk, Desk]

    def written(self) -> Iterator["AtDesk"]:
        """The rows that are run as their own chain has them: from the first point on, as far as the exits."""
        asked = {row.desk: row for row in self.chain.desks if row.point in self.points and row.desk not in self.exits}
        reached = list(asked)[:1]
        for desk in reached:
            reached += [then for then in self.chain.moves(desk).values() if then in asked and then not in reached]
        return (row for desk, row in asked.items() if desk in reached)

    def unfolded(self) -> Iterator["AtDesk"]:
        """The rows that are run, leading on as this chain wants."""
        for row in self.written():
            moves = self._onward(row.moves)
            match row:
                case Wait():
                    yield replace(row, moves=moves, lapses_to=self.exits.get(row.lapses_to, row.lapses_to))
                case Step():
                    yield replace(row, moves=moves, reworks=self._onward(row.reworks))

    def _onward(self, moves: Mapping[Verb, Desk]) -> dict[Verb, Desk]:
        return {verb: self.exits.get(target, target) for verb, target in moves.items()}


KINDS = {Opening: "step", Step: "step", Wait: "wait", Span: "span", Aside: "step", Runs: "runs"}
"""Row class to the word the export uses for it."""

AtDesk = Step | Wait


@dataclass(frozen=True, kw_only=True, slots=True)
class Chain:
    """The rows of one variant of a service in one channel, in the act's order.

    `walk` is what a case goes through: the opening and the desks, those of the chains it runs in their places.
    """

    variant: str
    channel: Channel
    rows: tuple[Row, ...]
    walk: tuple[Opening | AtDesk, ...] = field(init=False, repr=False, compare=False)
    desks: tuple[AtDesk, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        walk: list[Opening | AtDesk] = []
        for row in self.rows:
            match row:
                case Opening() | Step() | Wait():
                    walk.append(row)
                case Runs():
                    walk.extend(row.unfolded())
        object.__setattr__(self, "walk", tuple(walk))
        object.__setattr__(self, "desks", tuple(row for row in walk if not isinstance(row, Opening)))

    @property
    def opening(self) -> Opening:
        return next(row for row in self.rows if isinstance(row, Opening))

    @property
    def birth(self) -> Desk:
        """The desk where a case of this chain is born."""
        return self.opening.leads_to

    @property
    def spans(self) -> tuple[Span, ...]:
        """One term over several desks: this chain's own, and those of the chains it runs, over whatever lies between."""
        own = [row for row in self.rows if isinstance(row, Span)]
        run = {span.point: span for row in self.rows if isinstance(row, Runs) for span in row.chain.spans}
        return (*own, *filter(None, (self._stretched(span) for span in run.values())))

    def _stretched(self, span: Span) -> Span | None:
        order = [row.desk for row in self.desks]
        if span.over[0] not in order or span.over[-1] not in order:
            return None
        return replace(span, over=tuple(order[order.index(span.over[0]) : order.index(span.over[-1]) + 1]))

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
        """Whose hand does a verb at a desk: the row's role, its recorder, or the clock."""
        row = self.at(desk)
        if verb == Verb.LAPSE:
            return Role.SYSTEM
        match row:
            case Wait():
                return row.recorded_by
            case Step():
                return row.recorded_by or row.role
            case _:
                raise KeyError(f"no such desk in this chain: {desk}")

    def edges(self) -> Iterator[tuple[Desk, Verb, Desk]]:
        """Every lawful move: source, verb, target."""
        for row in self.desks:
            for verb, target in self.moves(row.desk).items():
                yield row.desk, verb, target

    def endings(self) -> frozenset[Desk]:
        return frozenset(target for _, _, target in self.edges() if target in ENDINGS)
