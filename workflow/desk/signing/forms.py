"""Returning a draft: by which reason, in which words, and whether the matter is to be settled the other way."""

from typing import Any

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from workflow.acts.words import Decision
from workflow.checklist.models import Ground
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.grounds import LONG, GroundsField
from workflow.papers.parts_of_case import today


class Why(TextChoices):
    """Reasons of a return, in the order of the keys 1 to 5."""

    FACTS = "facts", _("wrong facts")
    BASIS = "basis", _("wrong legal basis")
    WORDING = "wording", _("wording")
    DOCUMENT = "document", _("a document is missing")
    OTHER = "other", _("another reason")


class SendBack(DeedForm):
    """A return has a reason; in words when it is none of those listed. Turning to a refusal needs grounds."""

    why = forms.ChoiceField(
        label=_("Reason of the return"), choices=Why.choices, widget=forms.RadioSelect, required=False
    )
    reason = forms.CharField(label=_("What has to be changed"), widget=LONG, required=False, max_length=2000)
    decision = forms.ChoiceField(
        label=_("Decision"), required=False,
        choices=[("", _("stays as it is")), (Decision.GRANTED, _("to grant")), (Decision.REFUSED, _("to refuse"))],
    )  # fmt: skip
    grounds = GroundsField(required=False, help_text=_("Needed when the matter is now to be refused."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        grounds: Any = self.fields["grounds"]
        grounds.queryset = Ground.objects.asked_of(self.case, today(self.case))

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        why, words = given.pop("why", ""), given.get("reason", "").strip()
        if not why and not words:
            self.add_error("why", _("Say why the draft returns."))
        elif why == Why.OTHER and not words:
            self.add_error("reason", _("Say in words why the draft returns."))
        elif why and why != Why.OTHER:
            given["reason"] = ": ".join(filter(None, [str(Why(why).label), words]))
        turned = given.get("decision") == Decision.REFUSED and self.case.decision != Decision.REFUSED
        if turned and not given.get("grounds"):
            self.add_error("grounds", _("Name at least one ground."))
        return given
