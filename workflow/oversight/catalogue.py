"""What stands on the shelf, as commands and pages look for it."""

from collections.abc import Iterable
from datetime import date

from workflow.acts import shelf
from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain


class NotOnTheShelf(LookupError):
    """No such act, service, variant or channel; says what there is."""


def acts() -> list[tuple[Act, list[Regulation]]]:
    """Every act of the shelf with its services; editions of one act stand side by side, the newest first."""
    found: dict[tuple[str, date], list[Regulation]] = {}
    for regulation in shelf.regulations():
        found.setdefault((regulation.act.id, regulation.act.edition), []).append(regulation)
    newest_first = sorted(found.values(), key=lambda services: services[0].act.edition, reverse=True)
    return [(services[0].act, services) for services in sorted(newest_first, key=lambda services: services[0].act.id)]


def is_newest(regulation: Regulation) -> bool:
    """Whether no later edition of the act regulates the service."""
    return shelf.latest(regulation.act.id, regulation.service).act.edition == regulation.act.edition


def newest(service: str) -> list[Regulation]:
    """The rules of every act for a service, each in its newest edition."""
    return [one for one in shelf.regulations() if one.service == service and is_newest(one)]


def regions(service: str) -> int:
    """In how many acts a service stands."""
    return len({one.act.id for one in shelf.regulations() if one.service == service})


def chain_of(
    act: str, service: str | None, variant: str, channel: str, edition: date | None = None
) -> tuple[Regulation, Chain]:
    """One chain, of the newest edition unless another is named; without a service the one which has the variant.

    NotOnTheShelf says what there is instead.
    """
    known = [one for one in shelf.regulations() if one.act.id == act]
    if not known:
        raise NotOnTheShelf(f"no act {act}; there are:{_list(one.act.id for one in shelf.regulations())}")
    asked = [one for one in known if (one.act.edition == edition if edition else is_newest(one))]
    if service is not None:
        asked = [one for one in asked if one.service == service]
    if not asked:
        raise NotOnTheShelf(f"{act} has no such service; there are:{_list(_service(one) for one in known)}")
    found = [
        (one, chain) for one in asked for chain in one.chains if (chain.variant, chain.channel) == (variant, channel)
    ]
    if len(found) == 1:
        return found[0]
    chains = _list(f"{one.service} {chain.variant} {chain.channel}" for one in asked for chain in one.chains)
    if found:
        raise NotOnTheShelf(f"{act} has {variant} / {channel} in several services, name one; there are:{chains}")
    raise NotOnTheShelf(f"{act} has no chain {variant} / {channel}; there are:{chains}")


def _service(regulation: Regulation) -> str:
    return f"{regulation.service} (text of {regulation.act.edition})"


def _list(names: Iterable[str]) -> str:
    return "".join(f"\n  {name}" for name in sorted(set(names)))
