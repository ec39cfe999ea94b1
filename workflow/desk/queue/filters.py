"""Filters of the queue: read from the address and written back to it, as rules and as chips."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from urllib.parse import urlencode

from django.db.models import Q
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.act import Regulation
from workflow.applicants import folding, numbers
from workflow.cases.journal import spoken
from workflow.desk.queue import bands
from workflow.office import choices
from workflow.office.models import Account, Office

NOBODY = "nobody"
TAIL = 6
Choice = tuple[str, str]
Field = tuple[str, str, list[tuple[str, str, bool]]]


@dataclass(frozen=True, slots=True)
class Filters:
    """What the list is narrowed to; an empty one narrows nothing."""

    service: str = ""
    variant: str = ""
    step: str = ""
    due: str = ""
    executor: str = ""
    channel: str = ""
    text: str = ""

    def rule(self, offices: Mapping[int, Office], now: datetime) -> Q:
        """Which clocks fit."""
        found = Q()
        for name, field in (("service", "case__service"), ("variant", "case__variant"), ("step", "desk"),
                            ("channel", "case__channel")):  # fmt: skip
            if value := getattr(self, name):
                found &= Q(**{field: value})
        if self.executor:
            found &= Q(case__executor__isnull=True) if self.executor == NOBODY else Q(case__executor=self.executor)
        if self.due:
            found &= bands.rule(self.due, offices, now)
        return found & _worded(self.text) if self.text else found

    def chosen(self) -> dict[str, str]:
        """What each filter is set to, those that are set."""
        return {name: value for name in NAMES if (value := getattr(self, name))}

    def address(self, **more: str) -> str:
        """The filters as the tail of an address, with more before them."""
        return urlencode({name: value for name, value in more.items() if value} | self.chosen())

    def without(self, name: str) -> "Filters":
        return replace(self, **{name: ""})

    @property
    def any(self) -> bool:
        return bool(self.chosen())


NAMES = tuple(one.name for one in fields(Filters))


def read(given: Mapping[str, str], allowed: Mapping[str, list[Choice]]) -> Filters:
    """Filters out of an address or a form: only words that are offered; a personal number is never one."""
    found = {name: given.get(name, "").replace("\0", "").strip()[:60] for name in NAMES}
    for name, offered in allowed.items():
        if found[name] not in dict(offered):
            found[name] = ""
    return Filters(**{name: "" if personal(value) else value for name, value in found.items()})


def personal(text: str) -> bool:
    """Whether a text holds a personal number, which stands in no address."""
    digits = numbers.cleaned(text)
    return len(digits) >= numbers.LENGTH and any(
        digits[at : at + numbers.LENGTH].isdigit() for at in range(len(digits) - numbers.LENGTH + 1)
    )


def offered(executors: list[Account], applied: list[Regulation]) -> dict[str, list[Choice]]:
    """What each filter offers, in words: of services, steps and channels those the applied acts know."""
    chains = [chain for one in applied for chain in one.chains]
    desks = dict.fromkeys(row.desk for chain in chains for row in chain.desks)
    channels = dict.fromkeys(chain.channel for chain in chains)
    return {
        "service": choices.services(applied),
        "variant": choices.variants(applied),
        "step": [(desk.value, spoken(phrases.desk, desk)) for desk in desks],
        "due": bands.offered(),
        "executor": [(NOBODY, _("nobody yet")), *((str(one.pk), one.initials) for one in executors)],
        "channel": [(channel.value, spoken(phrases.channel, channel)) for channel in channels],
    }


def choosing(chosen: Filters, allowed: Mapping[str, list[Choice]]) -> list[Field]:
    """Each filter with its label and its choices: their values, words, whether chosen."""
    words = labels()
    return [
        (
            name,
            words[name],
            [(value, said, value == getattr(chosen, name)) for value, said in [("", _("All")), *offered]],
        )
        for name, offered in allowed.items()
    ]


def labels() -> dict[str, str]:
    return {
        "service": _("Service"), "variant": _("Variant"), "step": _("Step"), "due": _("Due"),
        "executor": _("Executor"), "channel": _("Channel"), "text": _("Number or name"),
    }  # fmt: skip


def chips(chosen: Filters, allowed: Mapping[str, list[Choice]], view: str) -> list[dict[str, str]]:
    """Each filter with its words and the address without it."""
    words = labels()
    return [
        {
            "label": words[name],
            "value": dict(allowed.get(name, [])).get(value, value),
            "href": f"?{chosen.without(name).address(view=view)}",
        }
        for name, value in chosen.chosen().items()
    ]


def _worded(text: str) -> Q:
    """The last digits of a number, its beginning, or words of a name."""
    if text.isascii() and text.isdigit() and len(text) <= TAIL:
        return Q(case__number__endswith=f"-{text.zfill(TAIL)}")
    asked = folding.sought(text)
    found = Q(case__number__startswith=text.upper())
    return found | Q(case__applicant__words=asked) if asked is not None else found
