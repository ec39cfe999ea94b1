"""The shelf of regulations: what is placed on it is checked, and every case finds its chain here."""

from collections.abc import Iterator
from datetime import date

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Row, Span, Step, Unlawful, Wait
from workflow.acts.words import ENDINGS, Source

_shelf: dict[tuple[str, date, str], Regulation] = {}


def place(regulation: Regulation, file: str = "") -> None:
    """Checks a regulation and puts it on the shelf; Unlawful names file, row and reason."""
    where = file or f"{regulation.act.id} {regulation.service}"
    for chain in regulation.chains:
        for fault in faults(chain):
            raise Unlawful(f"{where}, {chain.variant}/{chain.channel}: {fault}")
        if chain.variant not in regulation.variants:
            raise Unlawful(f"{where}: variant {chain.variant} has no name")
    for other in _shelf.values():
        if other.act.id == regulation.act.id and other.act.edition == regulation.act.edition and other.act != regulation.act:
            raise Unlawful(f"{where}: act {regulation.act.id} is described differently elsewhere")
    _shelf[regulation.act.id, regulation.act.edition, regulation.service] = regulation


def regulations() -> tuple[Regulation, ...]:
    """Everything on the shelf, by act, edition and service."""
    return tuple(_shelf[key] for key in sorted(_shelf))


def find(act: str, edition: date, service: str) -> Regulation:
    """One regulation; KeyError when the shelf does not hold it."""
    return _shelf[act, edition, service]


def latest(act: str, service: str) -> Regulation:
    """The newest edition of an act's rules for a service; KeyError when there is none."""
    return _shelf[max(key for key in _shelf if key[0] == act and key[2] == service)]


def faults(chain: Chain) -> Iterator[str]:
    """Why a chain cannot be carried, one sentence each."""
    if sum(isinstance(row, Opening) for row in chain.rows) != 1:
        yield "a chain begins with exactly one opening"
        return
    for row in chain.rows:
        yield from _faults_of_row(row, chain)
    yield from _faults_of_graph(chain)


def _faults_of_row(row: Row, chain: Chain) -> Iterator[str]:
    name = f"row {row.point} ({row.role})"
    if not row.point or not row.n:
        yield f"{name} has no point"
    if row.source is Source.ACT and not row.quote.strip():
        yield f"{name} has no quote"
    if row.term and row.term_by_reference:
        yield f"{name} has both a term and a term by reference"
    if row.term and row.source is Source.PRODUCT:
        yield f"{name} is the product's own and may not set a term"
    match row:
        case Wait(term=None):
            yield f"{name} waits without a term"
        case Step() if set(row.moves) & set(row.reworks):
            yield f"{name} names a verb twice"
        case Span() if not row.term or any(chain.at(desk) is None for desk in row.over):
            yield f"{name} spans desks the chain does not have, or has no term"


def _faults_of_graph(chain: Chain) -> Iterator[str]:
    named = [row.desk for row in chain.desks]
    for desk in sorted({desk for desk in named if named.count(desk) > 1}):
        yield f"desk {desk} is described twice"
    targets = {target for _, _, target in chain.edges()} | {chain.birth}
    for desk in sorted(targets - set(named) - ENDINGS):
        yield f"desk {desk} is led to but not described"
    reached, fresh = set(), {chain.birth}
    while fresh:
        reached |= fresh
        fresh = {target for desk in fresh for target in chain.moves(desk).values()} - reached
    for desk in sorted(set(named) - reached):
        yield f"desk {desk} is never reached"
    saved = set(ENDINGS)
    while more := {source for source, _, target in chain.edges() if target in saved} - saved:
        saved |= more
    for desk in sorted(set(named) - saved):
        yield f"desk {desk} has no way out"
