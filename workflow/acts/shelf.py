"""The shelf of regulations: what is placed on it is checked, and every case finds its chain here."""

import importlib
import pkgutil
import traceback
from datetime import date
from types import ModuleType

from workflow.acts.act import Regulation
from workflow.acts.chain import Unlawful
from workflow.acts.faults import faults_of

_shelf: dict[tuple[str, date, str], Regulation] = {}


def place(regulation: Regulation, file: str = "") -> None:
    """Checks a regulation and puts it on the shelf; Unlawful names file, row and reason."""
    key = (regulation.act.id, regulation.act.edition, regulation.service)
    where = file or f"{regulation.act.id} {regulation.service}"
    found = list(faults_of(regulation))
    if _shelf.get(key, regulation) != regulation:
        found.append(
            f"{regulation.act.id} of {regulation.act.edition} regulates {regulation.service} in another file too"
        )
    found.extend(
        f"act {other.act.id} is described differently elsewhere"
        for other in _shelf.values()
        if (other.act.id, other.act.edition) == key[:2] and other.act != regulation.act
    )
    if found:
        raise Unlawful("\n".join(f"{where}, {fault}" for fault in found))
    _shelf[key] = regulation


def place_all(package: ModuleType) -> None:
    """Places the REGULATION of every module below a package of acts: adding an act is adding its file.

    Unlawful, with file and line, when a file cannot even be read: a term in another unit, a row without a point.
    """
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        try:
            regulation = getattr(importlib.import_module(module.name), "REGULATION", None)
        except (TypeError, ValueError) as error:
            raise Unlawful(f"{_line(error)}: {error}") from error
        if isinstance(regulation, Regulation):
            place(regulation, file=f"{module.name.replace('.', '/')}.py")


def _line(error: Exception) -> str:
    """File and line of the act: the last frame between the import machinery and the language of acts."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.name == "<module>"]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"


def regulations() -> tuple[Regulation, ...]:
    """Everything on the shelf, by act, edition and service."""
    return tuple(_shelf[key] for key in sorted(_shelf))


def find(act: str, edition: date, service: str) -> Regulation:
    """One regulation; KeyError when the shelf does not hold it."""
    return _shelf[act, edition, service]


def latest(act: str, service: str) -> Regulation:
    """The newest edition of an act's rules for a service; KeyError when there is none."""
    return _shelf[max(key for key in _shelf if key[0] == act and key[2] == service)]
