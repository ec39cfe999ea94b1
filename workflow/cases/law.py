"""Writes the edges of every act, and the duties kept apart, into the tables the database's guard reads."""

from collections.abc import Iterator

from workflow.acts import shelf
from workflow.acts.words import KEPT_APART
from workflow.cases.models import KeptApart, LawfulMove
from workflow.cases.models.case import chain_key


def lawful() -> Iterator[tuple[str, str, str, str]]:
    """Every edge on the shelf: chain, source, verb, target."""
    for regulation in shelf.regulations():
        act = regulation.act
        for chain in regulation.chains:
            key = chain_key(act.id, act.edition, regulation.service, chain.variant, chain.channel)
            yield key, "", chain.opening.verb, chain.birth
            for source, verb, target in chain.edges():
                yield key, source, verb, target


def write_down_the_law(**_kwargs: object) -> None:
    """Adds what is new. What an act once allowed stays: old cases finish under it."""
    LawfulMove.objects.bulk_create(
        [LawfulMove(chain=chain, source=source, verb=verb, target=target) for chain, source, verb, target in lawful()],
        ignore_conflicts=True,
    )
    apart = [KeptApart(verb=verb, earlier=one) for verb, earlier in KEPT_APART.items() for one in earlier]
    KeptApart.objects.bulk_create(apart, ignore_conflicts=True)
