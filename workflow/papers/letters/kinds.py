"""The kinds of letters there are: each names its facts, its template and whether the public may verify it."""

from dataclasses import dataclass

from workflow.papers.letters.parts import Both


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of letter.

    With a `series` a final letter gets its own number and a code anybody verifies it by; `holder` is the fact that says
    whose it is. The file of a result follows the paper, never before it was handed out. `readers` are the duties that
    may open a paper of the office itself; one of a case opens with its case.
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

    @property
    def verifiable(self) -> bool:
        return bool(self.series)


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
