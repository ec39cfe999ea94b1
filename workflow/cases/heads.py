"""What the cases tell the verifier: the heads of their event chains, and whether journal and state say the same."""

from collections.abc import Iterator

from workflow.audit.chains import keeps_heads
from workflow.audit.models import Event
from workflow.audit.seal import Head
from workflow.audit.verify import witness
from workflow.cases.journal import told
from workflow.cases.models import Case


@keeps_heads
def heads_of_cases(only: str | None) -> Iterator[tuple[str, Head]]:
    cases = Case.objects.all() if only is None else Case.objects.filter(pk=case_of(only))
    for pk, seq, mac in cases.values_list("pk", "chain_seq", "chain_mac").iterator():
        yield f"case/{pk}", Head(seq, bytes(mac))


@witness
def the_journal_tells_the_same(chain: str, events: list[Event]) -> Iterator[tuple[int, str]]:
    """Every move has its event and every event its move; the case stands where its last move left it."""
    case = Case.objects.filter(pk=case_of(chain)).first()
    if case is None:
        return
    moves = list(case.moves.all())
    told_of = [event for event in events if event.kind == "move"]
    for move, event in zip(moves, told_of, strict=False):
        kept = {name: event.payload.get(name) for name in told(move)}
        if (kept, event.actor_id, event.at) != (told(move), move.by_id, move.at):
            yield event.seq, f"the journal tells move {move.version} otherwise"
    if len(moves) != len(told_of):
        yield len(events), f"{len(told_of)} moves were sealed, the journal has {len(moves)}"
    elif (case.version, case.state) != (moves[-1].version, moves[-1].target):
        yield len(events), "the case stands elsewhere than its journal says"


def case_of(chain: str) -> int:
    """The key of the case a chain tells of; 0 when it tells of none."""
    room, _slash, pk = chain.partition("/")
    return int(pk) if room == "case" and pk.isdecimal() else 0
