"""What a request is about within its variant, where the act leaves that to a field of the request. Services say it."""

from collections.abc import Callable, Mapping

from django.utils.functional import Promise

from workflow.cases.models import Case

Find = Callable[[Case], str]
Names = Mapping[str, str | Promise]

_found: dict[str, Find] = {}
_names: dict[str, Names] = {}


def offer(service: str, find: Find, names: Names) -> None:
    """Makes a service's aspects known to rules and terms; called once, when the application starts."""
    _found[service], _names[service] = find, names


def of(case: Case) -> str:
    """The aspect of a case; empty where its service knows none."""
    find = _found.get(case.service)
    return find(case) if find else ""


def choices() -> list[tuple[str, str]]:
    """Every aspect by its name, for the administration."""
    return [(code, str(name)) for names in _names.values() for code, name in names.items()]
