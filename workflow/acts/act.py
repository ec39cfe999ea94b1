"""An act as published, the service it regulates and the chains it lays down."""

from dataclasses import dataclass, field
from datetime import date

from workflow.acts.chain import Chain
from workflow.acts.words import Channel

Words = dict[str, str]
"""One text in three languages: {"kk": …, "ru": …, "en": …}."""


@dataclass(frozen=True, kw_only=True)
class Act:
    """A legal act, keyed by body, date and number together: numbers alone repeat.

    `edition` is the date of the text that was read, `edition_number` the act that laid that text down ("" for the first).
    """

    id: str
    body: Words
    title: Words
    adopted: date
    number: str
    registered: date
    registration_number: str
    edition: date
    edition_number: str = ""
    repealed: date | None = None
    repealed_by: str = ""
    language: str = "kk"
    notes: tuple[Words, ...] = ()

    def in_force(self, on: date) -> bool:
        """Whether this text bound anybody on that day."""
        return self.edition <= on and (self.repealed is None or on < self.repealed)


@dataclass(frozen=True, kw_only=True)
class Regulation:
    """One act's rules for one service: channels it opens and closes, chains by variant."""

    act: Act
    service: str
    app: str
    name: Words
    variants: dict[str, Words]
    channels: tuple[Channel, ...]
    excluded_channels: dict[Channel, str] = field(default_factory=dict)
    chains: tuple[Chain, ...]

    def chain(self, variant: str, channel: str) -> Chain:
        """The chain of a variant in a channel; KeyError names what is missing."""
        for chain in self.chains:
            if chain.variant == variant and chain.channel == channel:
                return chain
        raise KeyError(f"{self.act.id} has no chain {variant} / {channel} for {self.service}")
