"""Where a case stands among the steps of its act: every desk of the chain, in the act's order, with its state."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from workflow.acts import phrases
from workflow.acts.chain import AtDesk, Chain, Step
from workflow.acts.words import FOLLOWS, Decision, Desk, Role


class State(StrEnum):
    """How a step stands to the case."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"
    SKIPPED = "skipped"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Stop:
    """One step as a page shows it; `name`, `who` and `term` are in the language asked for, `term` is "" without one."""

    point: str
    desk: Desk
    role: Role
    state: State
    name: str
    who: str
    term: str

    @property
    def facts(self) -> str:
        """Who and within which term, in one line."""
        return f"{self.who} · {self.term}" if self.term else self.who


def track(
    chain: Chain, present: str, passed: Collection[str], language: str, decision: Decision | str | None = None
) -> tuple[Stop, ...]:
    """The steps of a chain for a case at `present` which has been at the desks `passed`.

    After a return for rework the steps behind it are ahead once more. A `decision` closes the branch it rules out.
    """
    order = [row.desk for row in chain.desks]
    here = order.index(Desk(present)) if present in order else len(order)
    open_desks = _ahead(chain, present, decision)
    turned = here < len(order) and chain.desks[here].conditional
    return tuple(
        _stop(row, _state(row, place - here, passed, open_desks, turned), language)
        for place, row in enumerate(chain.desks)
    )


def _state(row: AtDesk, distance: int, passed: Collection[str], open_desks: set[Desk], turned: bool) -> State:
    if distance == 0:
        return State.CURRENT
    if distance < 0 and row.desk in passed:
        return State.DONE
    if row.desk not in open_desks:
        return State.SKIPPED
    return State.CONDITIONAL if row.conditional and not turned else State.AHEAD


def _ahead(chain: Chain, present: str, decision: Decision | str | None) -> set[Desk]:
    """Desks the case may still come to without being sent back."""
    reached: set[Desk] = set()
    fresh = {Desk(present)}
    while fresh:
        reached |= fresh
        fresh = {target for desk in fresh for target in _onward(chain.at(desk), decision)} - reached
    return reached - {Desk(present)}


def _onward(row: AtDesk | None, decision: Decision | str | None) -> set[Desk]:
    if row is None:
        return set()
    moves = {
        target for verb, target in row.moves.items() if decision is None or FOLLOWS.get(verb, decision) == decision
    }
    return moves if isinstance(row, Step) else moves | {row.lapses_to}


def _stop(row: AtDesk, state: State, language: str) -> Stop:
    return Stop(
        point=row.point,
        desk=row.desk,
        role=row.role,
        state=state,
        name=phrases.desk(row.desk, language),
        who=phrases.role(row.role, language),
        term=phrases.term(row.term, language) if row.term else "",
    )
