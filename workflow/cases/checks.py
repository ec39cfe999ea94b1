"""What Django checks before it starts: acts against the grammar of the verbs, and the shape of the gate."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.core.checks import Error, Tags, register
from django.db import connection

from workflow.acts import shelf
from workflow.acts.chain import Chain
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.cases.models.case import chain_key


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


@register(Tags.database)
def every_case_finds_its_act(databases: Any = None, **_kwargs: object) -> list[Error]:
    """A case finishes under the edition it was lodged under: an act with cases never leaves the shelf."""
    if not databases or Case._meta.db_table not in connection.introspection.table_names():
        return []
    stored = Case.objects.order_by().values_list("act", "edition", "service", "variant", "channel").distinct()
    return [
        Error(f"cases follow {chain_key(*key)}, which is not on the shelf", id="cases.E004")
        for key in stored
        if not _on_the_shelf(*key)
    ]


def _on_the_shelf(act: str, edition: date, service: str, variant: str, channel: str) -> bool:
    try:
        return bool(shelf.find(act, edition, service).chain(variant, channel))
    except KeyError:
        return False
