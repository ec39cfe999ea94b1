"""What stands on the shelf, as commands and pages look for it."""

from collections.abc import Iterable

from workflow.acts import shelf
from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain


class NotOnTheShelf(LookupError):
    """No such act, service, variant or channel; says what there is."""


def acts() -> list[tuple[Act, list[Regulation]]]:
    """Every act of the shelf with its services, newest edition first within an act."""
    found: dict[tuple[str, str], list[Regulation]] = {}
    for regulation in shelf.regulations():
        found.setdefault((regulation.act.id, regulation.act.edition.isoformat()), []).append(regulation)
    return [(services[0].act, services) for services in found.values()]


def chain_of(act: str, service: str | None, variant: str, channel: str) -> tuple[Regulation, Chain]:
    """The chain of the newest edition; without a service the one which has the variant. NotOnTheShelf otherwise."""
    newest = {(one.act.id, one.service): one for one in shelf.regulations()}
    if act not in {known for known, _ in newest}:
        raise NotOnTheShelf(f"no act {act}; there are:{_list(known for known, _ in newest)}")
    services = {name: one for (known, name), one in newest.items() if known == act}
    if service is not None and service not in services:
        raise NotOnTheShelf(f"{act} has no service {service}; there are:{_list(services)}")
    asked = [services[service]] if service else list(services.values())
    found = [
        (one, chain) for one in asked for chain in one.chains if (chain.variant, chain.channel) == (variant, channel)
    ]
    if len(found) == 1:
        return found[0]
    known = _list(f"{one.service} {chain.variant} {chain.channel}" for one in asked for chain in one.chains)
    if found:
        raise NotOnTheShelf(f"{act} has {variant} / {channel} in several services, name one; there are:{known}")
    raise NotOnTheShelf(f"{act} has no chain {variant} / {channel}; there are:{known}")


def _list(names: Iterable[str]) -> str:
    return "".join(f"\n  {name}" for name in sorted(set(names)))
