"""Why a regulation cannot be carried: one sentence a fault, naming the row. Nothing faulty comes on the shelf."""

from collections import Counter
from collections.abc import Iterator, Mapping

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Opening, Row, Runs, Span, Step, Wait
from workflow.acts.words import ENDINGS, Desk, Role, Source, Verb
from workflow.worktime.terms import UNITS, Term

LANGUAGES = {"kk", "ru", "en"}


def faults_of(regulation: Regulation) -> Iterator[str]:
    """Faults of a regulation and of all its chains, each with variant and channel."""
    for variant, name in regulation.variants.items():
        if not _told(name):
            yield f"variant {variant} is not named in {_languages()}"
    written = Counter((chain.variant, chain.channel) for chain in regulation.chains)
    for (variant, channel), times in written.items():
        if times > 1:
            yield f"{variant}/{channel} is written {times} times"
        if variant not in regulation.variants:
            yield f"variant {variant} has no name"
        if channel not in regulation.channels or channel in regulation.excluded_channels:
            yield f"{variant}/{channel}: the act does not open this channel"
    for chain in regulation.chains:
        for fault in faults(chain):
            yield f"{chain.variant}/{chain.channel}: {fault}"


def faults(chain: Chain) -> Iterator[str]:
    """Why a chain cannot be carried, one sentence each."""
    if sum(isinstance(row, Opening) for row in chain.rows) != 1:
        yield "a chain begins with exactly one opening"
        return
    found = [fault for row in chain.rows for fault in _faults_of_row(row, chain)]
    yield from found or _faults_of_graph(chain)


def _faults_of_row(row: Row, chain: Chain) -> Iterator[str]:
    name = f"row {row.point or '?'} ({row.role})"
    if not row.point or not row.n:
        yield f"{name} has no point"
    if row.source is Source.ACT and not row.quote.strip():
        yield f"{name} has no quote"
    if not isinstance(row.role, Role):
        yield f"{name} names an unknown role"
    if row.note is not None and not _told(row.note):
        yield f"{name} has a note which is not in {_languages()}"
    if row.term_by_reference is not None and not _told(row.term_by_reference):
        yield f"{name} has a term set elsewhere which is not told in {_languages()}"
    yield from _faults_of_term(row, name)
    yield from _faults_of_kind(row, chain, name)


def _faults_of_term(row: Row, name: str) -> Iterator[str]:
    if row.term is not None and not isinstance(row.term, Term):
        yield f"{name} has the term {row.term!r}; a term is a number and one of {UNITS}"
    if row.term and row.term_by_reference:
        yield f"{name} has both a term and a term by reference"
    if row.term and row.source is Source.PRODUCT:
        yield f"{name} is the product's own and may not set a term"


def _faults_of_kind(row: Row, chain: Chain, name: str) -> Iterator[str]:
    match row:
        case Wait(term=None):
            yield f"{name} waits without a term"
        case Wait() if row.role is not Role.APPLICANT:
            yield f"{name} waits, so its role is the applicant"
        case Step() if set(row.moves) & set(row.reworks):
            yield f"{name} names a verb twice"
        case Runs() if not row.points or set(row.points) - {run.point for run in row.chain.desks}:
            yield f"{name} runs points its chain does not have"
        case Runs() if set(row.exits) - _led_to(row):
            yield f"{name} names an exit its run does not lead to"
        case Span() if (
            not (row.term or row.term_by_reference) or not row.over or any(chain.at(desk) is None for desk in row.over)
        ):
            yield f"{name} spans desks the chain does not have, or has no term"
    if isinstance(row, Step | Wait):
        reworks = row.reworks if isinstance(row, Step) else {}
        for verb, target in {**row.moves, **reworks}.items():
            if not isinstance(verb, Verb) or not isinstance(target, Desk):
                yield f"{name} leads by {verb!r} to {target!r}, which are not in the vocabulary"


def _faults_of_graph(chain: Chain) -> Iterator[str]:
    named = [row.desk for row in chain.desks]
    for desk in sorted({desk for desk in named if named.count(desk) > 1}):
        yield f"desk {desk} is described twice"
    for desk in sorted(set(named) & ENDINGS):
        yield f"desk {desk} is an ending and has no holder"
    targets = {target for _, _, target in chain.edges()} | {chain.birth}
    for desk in sorted(targets - set(named) - ENDINGS):
        yield f"desk {desk} is led to but not described"
    for desk in sorted(set(named) - _reached(chain)):
        yield f"desk {desk} is never reached"
    for desk in sorted(set(named) - _saved(chain)):
        yield f"desk {desk} has no way out"


def _led_to(runs: Runs) -> set[Desk]:
    return {target for row in runs.written() for target in runs.chain.moves(row.desk).values()}


def _reached(chain: Chain) -> set[Desk]:
    reached: set[Desk] = set()
    fresh = {chain.birth}
    while fresh:
        reached |= fresh
        fresh = {target for desk in fresh for target in chain.moves(desk).values()} - reached
    return reached


def _saved(chain: Chain) -> set[Desk]:
    saved = set(ENDINGS)
    while more := {source for source, _, target in chain.edges() if target in saved} - saved:
        saved |= more
    return saved


def _told(words: Mapping[str, str]) -> bool:
    return set(words) >= LANGUAGES and all(words[language].strip() for language in LANGUAGES)


def _languages() -> str:
    return ", ".join(sorted(LANGUAGES))
