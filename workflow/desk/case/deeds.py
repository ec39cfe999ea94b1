"""What people do at desks: for every verb of a service its form and the action behind it; services bring them, pages show them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise

from workflow.acts.chain import Chain
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.office.models import Account


class DeedForm(forms.Form):
    """The form of a verb. It knows the case and who fills it in, so that choices and first values fit.

    `places` says which fields take the standard phrases of a place: the Kazakh one and the Russian one, or one alone.
    """

    places: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    def __init__(self, *args: Any, case: Case, by: Account, **kwargs: Any) -> None:
        self.case, self.by = case, by
        super().__init__(*args, **kwargs)


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A section of the case page: a template and what it is filled with; `edit` names the page that changes it, if any.

    One that `warns` stands beside the documents while they are examined, and above the others unless its facts say that
    nothing `alarms`.
    """

    title: str | Promise
    template: str
    facts: Callable[[Case], dict[str, Any]]
    edit: Callable[[Case, Account], str | None] = lambda case, by: None
    warns: bool = False


@dataclass(frozen=True, kw_only=True)
class Deed:
    """`act(case, by=…, **form.cleaned_data)` runs inside the transaction, over the taken case.

    `effect` says in one translated sentence what the verb brings about. `page` names the address of a page made for the
    work, where there is one: buttons lead there instead of to the plain form. `beside` is what whoever does it looks at.
    `mend` names the address where what the verb lacks is made good, and the words of the way there.
    `only_there` says why it is done on its page alone; whoever opens the plain form is led there with these words.
    With `preview` the form stands beside its letters: `preview(case, **form.cleaned_data)` gives their facts.
    """

    form: type[DeedForm]
    act: Callable[..., None]
    effect: str | Promise = ""
    page: Callable[[Case], str] | None = None
    only_there: str | Promise = ""
    beside: Panel | None = None
    mend: Callable[[Case], tuple[str, str]] | None = None
    preview: Callable[..., Iterable[object]] | None = None

    @property
    def asks_nothing(self) -> bool:
        """Whether its form has no field, gets none from the case and looks nothing up."""
        bare = self.form.__init__ is DeedForm.__init__ and self.form.clean is DeedForm.clean
        return bare and not self.form.base_fields


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


def carry(service: str, chain: Chain) -> bool:
    """Whether people can bring a case from its birth to every end of a chain: each of its verbs has a deed."""
    bench = _benches.get(service)
    return bench is not None and {verb for _, verb, _ in chain.edges()} <= {*bench.deeds, Verb.LAPSE}
