"""The kinds of letters there are: each names its facts, its template and its series of numbers."""

from dataclasses import dataclass

from workflow.papers.letters.parts import Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of letter.

    A final letter gets a code anybody verifies it by. With a `series` it gets a number of its own too, else it bears
    the case's. `holder` is the fact that says whose it is. `readers` are the duties that may open a paper of the office
    itself; one of a case opens with its case. The file of a result follows the paper, never before it was handed out.
    """

    name: str
    facts: type
    template: str
    title: Both
    title_en: str
    holder: str = "recipient"
    series: str = ""
    may_be_draft: bool = False
    is_result: bool = False
    readers: frozenset[str] = frozenset()


_kinds: dict[str, Kind] = {}


def place(kind: Kind) -> None:
    """Make a kind known. Called by each `letters` module when Django starts."""
    if _kinds.setdefault(kind.name, kind) != kind:
        raise ValueError(f"two kinds of letters are named {kind.name!r}")


def kind(name: str) -> Kind:
    """The kind of that name; KeyError lists what exists."""
    try:
        return _kinds[name]
    except KeyError:
        raise KeyError(f"no letter {name!r}; there are {', '.join(sorted(_kinds))}") from None


def kind_of(facts: object) -> Kind:
    """The kind whose facts these are."""
    for one in _kinds.values():
        if one.facts is type(facts):
            return one
    raise KeyError(f"no letter states a {type(facts).__name__}")


def kinds() -> tuple[Kind, ...]:
    """Every kind, by name."""
    return tuple(_kinds[name] for name in sorted(_kinds))
