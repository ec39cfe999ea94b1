"""The head's forms: naming an executor with a resolution, refusing with grounds."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext as __
from django.utils.translation import gettext_lazy as _

from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import Grounds
from workflow.desk.head.executors import Candidate, beginning, candidates
from workflow.desk.head.models import Resolution
from workflow.office.models import Account
from workflow.papers.parts_of_case import today


class WithExecutor(DeedForm):
    """Naming the executor: the least loaded is chosen, another is found by the first letters of the name."""

    starts = forms.CharField(
        label=_("Name begins with"),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off", "autofocus": True, "spellcheck": "false"}),
    )
    executor = forms.ModelChoiceField(
        label=_("Responsible executor"),
        queryset=Account.objects.none(),
        empty_label=None,
        widget=forms.RadioSelect,
        required=False,
    )
    ready = forms.ModelChoiceField(
        label=_("Resolution"), queryset=Resolution.objects.none(), required=False, empty_label=_("none of these")
    )
    reason = forms.CharField(
        label=_("In your own words"), widget=forms.Textarea(attrs={"rows": 2}), required=False, max_length=2000
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        executor: Any = self.fields["executor"]
        ready: Any = self.fields["ready"]
        executor.queryset = Account.objects.executors(self.case.office, today(self.case))
        ready.queryset = Resolution.objects.offered(self.case)
        self.initial.setdefault("ready", ready.queryset.first())
        if self.candidates:
            self.initial.setdefault("executor", self.candidates[0].account.pk)

    @cached_property
    def candidates(self) -> list[Candidate]:
        """Who can be named, as the page lists them."""
        return candidates(self.case.office, today(self.case))

    def lines(self) -> list[tuple[Candidate, bool]]:
        """The candidates, and whose button is pressed."""
        pressed = str(self["executor"].value() or "")
        return [(one, str(one.account.pk) == pressed) for one in self.candidates]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        typed, ready = given.pop("starts", ""), given.pop("ready", None)
        given["reason"] = " ".join(filter(None, [str(ready) if ready else "", given.get("reason", "").strip()]))
        if typed and "executor" not in self.errors:
            given["executor"] = self._found(typed, given.get("executor"))
        if not given.get("executor") and not self.errors:
            self.add_error("executor", _("Name the responsible executor."))
        return given

    def _found(self, typed: str, pressed: Account | None) -> Account | None:
        """Whom the letters mean: the one pressed, when his name begins so, or the only one whose name does."""
        found = [one.account for one in beginning(self.candidates, typed)]
        if pressed in found:
            return pressed
        if len(found) == 1:
            return found[0]
        words = __("Several names begin so; choose one below.") if found else __("No executor's name begins so.")
        self.add_error("starts", ValidationError(words))
        return None


class Refuse(Grounds, WithExecutor):
    """The head's decision to refuse: executor, grounds, facts."""

    field_order = ("grounds", "details", "starts", "executor", "ready", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["starts"].widget.attrs["autofocus"]  # the grounds come first
