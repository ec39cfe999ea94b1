"""The heads of the cases' event chains, for the verifier."""

from collections.abc import Iterator

from workflow.audit.chains import keeps_heads
from workflow.audit.seal import Head
from workflow.cases.models import Case


@keeps_heads
def heads_of_cases() -> Iterator[tuple[str, Head]]:
    for pk, seq, mac in Case.objects.values_list("pk", "chain_seq", "chain_mac").iterator():
        yield f"case/{pk}", Head(seq, bytes(mac))
