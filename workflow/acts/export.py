"""The shelf as plain data, for other programs: see `manage.py acts --json`."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from workflow.acts.act import Act, Regulation
from workflow.acts.chain import KINDS, Chain, Row, Runs
from workflow.acts.words import Since

Json = dict[str, Any]


def export(regulations: Iterable[Regulation]) -> Json:
    """{"acts": […]}: acts by id and edition, each with its services, their chains and rows in the act's order."""
    ordered = sorted(
        regulations, key=lambda regulation: (regulation.act.id, regulation.act.edition, regulation.service)
    )
    acts = groupby(ordered, key=lambda regulation: (regulation.act.id, regulation.act.edition))
    return {"acts": [_act(list(services)) for _, services in acts]}


def _act(services: list[Regulation]) -> Json:
    act: Act = services[0].act
    return {
        "id": act.id,
        "body": act.body["en"],
        "adopted": act.adopted.isoformat(),
        "number": act.number,
        "registered": act.registered.isoformat(),
        "registration_number": act.registration_number,
        "edition": act.edition.isoformat(),
        "repealed": act.repealed.isoformat() if act.repealed else None,
        "repealed_by": act.repealed_by or None,
        "services": [_service(service) for service in services],
    }


def _service(regulation: Regulation) -> Json:
    return {
        "id": regulation.service,
        "app": regulation.app,
        "channels": [str(channel) for channel in regulation.channels],
        "excluded_channels": [str(channel) for channel in regulation.excluded_channels],
        "chains": [_chain(chain) for chain in regulation.chains],
    }


def _chain(chain: Chain) -> Json:
    return {
        "variant": chain.variant,
        "channel": str(chain.channel),
        "rows": [_row(row) for row in chain.rows],
    }


def _row(row: Row) -> Json:
    return {
        "n": row.n,
        "point": row.point,
        "kind": KINDS[type(row)],
        "role": str(row.role),
        "term": {"value": row.term.value, "unit": str(row.term.unit)} if row.term else None,
        "term_by_reference": row.term_by_reference["en"] if row.term_by_reference else None,
        "since": None if row.since is Since.ARRIVAL else str(row.since),
        "to": str(row.to) if row.to else None,
        "conditional": row.conditional,
        "runs": list(row.points) if isinstance(row, Runs) else None,
        "source": str(row.source),
        "quote": row.quote,
        "note": row.note["en"] if row.note else None,
    }
