"""What Django checks before it starts: acts against the grammar of the verbs, and the shape of the gate."""

from collections.abc import Iterator
from typing import Any

from django.core.checks import Error, register

from workflow.acts import shelf
from workflow.acts.chain import Chain
from workflow.acts.words import Verb
from workflow.cases.models import Case


@register()
def every_act_can_be_carried(app_configs: Any = None, **_kwargs: object) -> list[Error]:
    """Each verb an act uses is a verb of Case, used where its grammar allows and leading where it may lead."""
    return [
        Error(f"{regulation.act.id} {regulation.service} {chain.variant}/{chain.channel}: {fault}", id="cases.E001")
        for regulation in shelf.regulations()
        for chain in regulation.chains
        for fault in ungrammatical(chain)
    ]


def ungrammatical(chain: Chain) -> Iterator[str]:
    """Edges of a chain that no verb can carry, one sentence each."""
    for source, verb, target in chain.edges():
        at, leads_to = getattr(getattr(Case, verb, None), "grammar", ((), ()))
        if source not in at:
            yield f"verb {verb} cannot be used at the desk {source}"
        elif target not in leads_to:
            yield f"verb {verb} cannot lead to {target}"


@register()
def the_gate_has_no_side_door(app_configs: Any = None, **_kwargs: object) -> list[Error]:
    """A subclass of Case would pass the gate's receivers by."""
    faults = [Error(f"{child.__name__} is a subclass of Case", id="cases.E002") for child in Case.__subclasses__()]
    silent = [verb for verb in Verb if verb is not Verb.SUBMIT and not hasattr(Case, verb)]
    return faults + [Error(f"the verb {verb} is no method of Case", id="cases.E003") for verb in silent]
