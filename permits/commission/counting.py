"""The arithmetic of a commission: quorum and result. It asks the rules and counts; it reads no table."""

from dataclasses import dataclass

from permits.commission.models.rules import Rules
from permits.commission.models.votes import Choice
from workflow.acts.words import Decision


@dataclass(frozen=True, slots=True)
class Tally:
    """How one item stands. `removed` members may not vote on it at all; `present` are those who may and are here.

    `presiding` is how whoever presides voted, if they did.
    """

    in_favour: int
    against: int
    abstained: int
    present: int
    removed: int = 0
    presiding: str = ""

    @property
    def cast(self) -> int:
        return self.in_favour + self.against + self.abstained

    @property
    def missing(self) -> int:
        """Members who have not voted yet."""
        return self.present - self.cast


def quorum(rules: Rules, removed: int = 0) -> int:
    """How many members must be there: a number stands as it is, a share is taken of those who may vote."""
    if rules.quorum_number is not None:
        return rules.quorum_number
    whole = max(rules.seats - removed, 0) * rules.quorum_top
    least, over = divmod(whole, rules.quorum_bottom)
    return max(least + (1 if over or rules.quorum_over else 0), 1)


def majority(rules: Rules, tally: Tally) -> int:
    """How many votes carry a side."""
    base = {
        Rules.Majority.PRESENT: tally.present,
        Rules.Majority.MEMBERS: max(rules.seats - tally.removed, 0),
        Rules.Majority.CAST: tally.in_favour + tally.against,
    }[Rules.Majority(rules.majority)]
    return base // 2 + 1


def result(rules: Rules, tally: Tally) -> Decision | None:
    """What the commission recommends; None when no side has carried.

    Equal votes are settled by the rule for them, whatever the majority: the chair's vote "decides", as such rules say.
    """
    needed = majority(rules, tally)
    if tally.in_favour >= needed:
        return Decision.GRANTED
    if tally.against >= needed:
        return Decision.REFUSED
    if tally.in_favour != tally.against or not tally.in_favour:
        return None
    if rules.tie == Rules.Tie.REFUSED:
        return Decision.REFUSED
    return (
        {Choice.IN_FAVOUR: Decision.GRANTED, Choice.AGAINST: Decision.REFUSED}.get(Choice(tally.presiding))
        if tally.presiding
        else None
    )
