"""The request itself: who asks and for what where the variant leaves it open, territory, dates, the earlier permit."""

from typing import Any, ClassVar

from django.forms import BoundField, ModelForm, RadioSelect, Textarea
from django.utils.translation import gettext as _

from permits.models import Application
from permits.models.kinds import KINDS, RENEWS, Holder, aspect
from workflow.checklist.packet import Matter
from workflow.office.fields import Day

SETTLING = ("holder", "procedure")
"""Fields on which the rest of the page depends."""


class RequestForm(ModelForm):
    """What is asked for; the earlier permit, the sending entity and the group of the levy only where there are such."""

    class Meta:
        model = Application
        fields = (
            "holder", "procedure", "territory_kk", "territory_ru", "activity_group", "valid_from", "valid_until",
            "previous", "sender", "remarks",
        )  # fmt: skip
        field_classes: ClassVar = {"valid_from": Day, "valid_until": Day}
        widgets: ClassVar = {
            "holder": RadioSelect, "procedure": RadioSelect, "remarks": Textarea(attrs={"rows": 2}),
        }  # fmt: skip

    def __init__(self, data: Any = None, *args: Any, matter: Matter, **kwargs: Any) -> None:
        self.kind = KINDS[matter.variant]
        self.open = {"holder": self.kind.holders, "procedure": self.kind.procedures}
        super().__init__(self._settled(data), *args, **kwargs)
        for name, choices in self.open.items():
            if len(choices) == 1:
                del self.fields[name]
            else:
                field: Any = self.fields[name]
                field.choices = [(one.value, one.label) for one in choices]
                field.initial = self.initial[name] = getattr(self.instance, name) or choices[0]
        self._only(self.chosen("procedure") in RENEWS, "previous")
        self._only(self.kind.transfer, "sender")
        if not self.kind.levied:
            del self.fields["activity_group"]

    def _settled(self, data: Any) -> Any:
        """What was sent; the first of the choices where none was made yet."""
        lacking = {name: one[0].value for name, one in self.open.items() if data is not None and not data.get(name)}
        return {**dict(data.items()), **lacking} if lacking else data

    def _only(self, there: bool, name: str) -> None:
        if there:
            self.fields[name].required = True
        else:
            del self.fields[name]

    def chosen(self, name: str) -> str:
        """Who asks, or for what, as far as it is known now."""
        choices = self.open[name]
        said = self.data.get(name) if self.is_bound else getattr(self.instance, name)
        return said if said in choices else choices[0]

    @property
    def of_worker(self) -> bool:
        return self.chosen("holder") == Holder.WORKER

    @property
    def aspect(self) -> str:
        return aspect(self.chosen("holder"), self.chosen("procedure"))

    @property
    def settling(self) -> list[BoundField]:
        return [self[name] for name in SETTLING if name in self.fields]

    @property
    def plain(self) -> list[BoundField]:
        return [one for one in self.visible_fields() if one.name not in (*SETTLING, "remarks")]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("valid_from") and given.get("valid_until") and given["valid_until"] < given["valid_from"]:
            self.add_error("valid_until", _("The permit must end after it begins."))
        return given

    def save(self, commit: bool = True) -> Application:
        """What is not asked any more is not kept."""
        self.instance.holder, self.instance.procedure = self.chosen("holder"), self.chosen("procedure")
        for name in ("previous", "sender"):
            if name not in self.fields:
                setattr(self.instance, name, "")
        saved: Application = super().save(commit)
        return saved
