"""Pieces that the facts of letters are made of: plain values, in both languages where words are printed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """The same words in Kazakh and in Russian."""

    kk: str
    ru: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who writes. `body` is the body above the office (the akimat); contacts may be empty."""

    office: Both
    body: Both
    address: Both | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActNamed:
    """The act a case follows, as papers cite it; `order` is the order it is applied by outside its time in force."""

    title: Both
    order: Both | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A person who accepted or signed, with the post held that day; `order` when standing in for its holder."""

    name: str
    post: Both
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Whom the paper is for. `identity` is "БСН/БИН 120340005678" or "ЖСН/ИИН 850312300123"."""

    name: str
    identity: str = ""
    address: str = ""
    contacts: str = ""
    representative: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document handed in, and how many sheets of it."""

    name: Both
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFault:
    """A document that is missing, or whose validity ended on `expired`."""

    name: Both
    expired: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A ground of refusal and the place in the law it stands at; `details` are the officer's own words.

    Without `details_ru` the same words stand in both halves of the letter.
    """

    text: Both
    reference: Both
    details: str = ""
    details_ru: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """What is to be paid, how it was counted, and the last day to bring proof."""

    sum: str
    reckoning: Both
    until: date
    working_days: int
