"""What a service says of itself on the pages of acts: services bring their cards, the pages show them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflow.acts.chain import Chain


@dataclass(frozen=True, slots=True)
class Rates:
    """What is paid for each kind of thing in one group."""

    group: str
    lines: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Price:
    """What is paid, in a sentence; the rates of the day where it depends on something."""

    words: str | Promise
    rates: Sequence[Rates] = ()


def free(_chain: Chain, _on: date) -> Price:
    """Of services that cost nothing."""
    return Price(_("Free of charge."))


@dataclass(frozen=True, slots=True)
class Card:
    """One service in the words of a visitor: what it is, who may ask, what it costs in a chain on a day."""

    service: str
    about: str | Promise
    asked_by: str | Promise
    price: Callable[[Chain, date], Price] = free


_cards: dict[str, Card] = {}


def offer(cards: Iterable[Card]) -> None:
    """Makes the cards of an application known to the pages; called once, when it starts."""
    _cards.update((card.service, card) for card in cards)


def of(service: str) -> Card | None:
    """The card of a service, if its application brought one."""
    return _cards.get(service)
