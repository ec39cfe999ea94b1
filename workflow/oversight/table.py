"""Every chain of the shelf in one table: its size and what its terms come to."""

from collections.abc import Iterable, Iterator

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain
from workflow.acts.totals import totals

HEAD = ("act", "service", "variant", "channel", "rows", "desks", "terms", "on a condition", "waits", "over steps")
NUMBERS = (4, 5)


def lines(regulations: Iterable[Regulation]) -> Iterator[str]:
    """The head, a line for each chain, and how many there are."""
    rows = [HEAD, *(_cells(one, chain) for one in regulations for chain in one.chains)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for cells in rows:
        yield "  ".join(_set(n, cell, widths[n]) for n, cell in enumerate(cells)).rstrip()
    yield f"{len(rows) - 1} chains"


def _cells(regulation: Regulation, chain: Chain) -> tuple[str, ...]:
    sums = totals(chain)
    named = (regulation.act.id, regulation.service, chain.variant, str(chain.channel))
    sizes = (str(len(chain.rows)), str(len(chain.desks)))
    added = (str(sums.steps), str(sums.conditional), str(sums.waits), ", ".join(map(str, sums.spans)))
    return (*named, *sizes, *(one or "-" for one in added))


def _set(n: int, cell: str, width: int) -> str:
    return cell.rjust(width) if n in NUMBERS else cell.ljust(width)
