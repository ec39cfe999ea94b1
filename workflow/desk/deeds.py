"""What people do at desks: for every verb of a service its form and the action behind it; services bring them, pages show them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.functional import Promise

from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.office.models import Account


class DeedForm(forms.Form):
    """The form of a verb. It knows the case and who fills it in, so that choices and first values fit."""

    def __init__(self, *args: Any, case: Case, by: Account, **kwargs: Any) -> None:
        self.case, self.by = case, by
        super().__init__(*args, **kwargs)


@dataclass(frozen=True, kw_only=True)
class Deed:
    """`act(case, by=…, **form.cleaned_data)` runs inside the transaction, over the taken case.

    `effect` says in one translated sentence what the verb brings about.
    """

    form: type[DeedForm]
    act: Callable[..., None]
    effect: str | Promise = ""


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A section of the case page: a template and what it is filled with; `edit` names the page that changes it, if any."""

    title: str | Promise
    template: str
    facts: Callable[[Case], dict[str, Any]]
    edit: Callable[[Case, Account], str | None] = lambda case, by: None


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What one service brings to the desks."""

    service: str
    deeds: Mapping[Verb, Deed]
    panels: tuple[Panel, ...] = ()
    packet: Callable[[Case], str] | None = None
    """Address of the page where a packet at intake is filled in."""


_benches: dict[str, Bench] = {}


def offer(bench: Bench) -> None:
    """Makes a service's deeds known to the pages; called once, when the application starts."""
    _benches[bench.service] = bench


def bench_of(case: Case) -> Bench:
    return _benches[case.service]
