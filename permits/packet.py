"""What a permit asks for at the counter: the request and the foreign workers, on the clerk's page."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.forms import BaseForm, BaseInlineFormSet, BoundField, ModelForm, Textarea, inlineformset_factory
from django.utils.translation import gettext as _

from permits.forms.staff import StaffForm
from permits.models import Application, Staff, Worker
from workflow.cases.models import Case
from workflow.checklist.packet import Matter
from workflow.desk.intake.parts import IntakePart
from workflow.office import clock
from workflow.office.fields import Day

ICT = ("ict-issue", "ict-renew")
RENEWS = ("reissue", "extend", "ict-renew")
PREFIX = "workers"


class RequestForm(ModelForm):
    """What the employer asks for; the earlier permit and the sending entity only where the variant has them."""

    class Meta:
        model = Application
        fields = (
            "territory_kk", "territory_ru", "activity_group", "valid_from", "valid_until", "previous", "sender",
            "remarks",
        )  # fmt: skip
        field_classes: ClassVar = {"valid_from": Day, "valid_until": Day}
        widgets: ClassVar = {"remarks": Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, matter: Matter, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, variants in (("previous", RENEWS), ("sender", ICT)):
            if matter.variant not in variants:
                del self.fields[name]
            else:
                self.fields[name].required = True

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("valid_from") and given.get("valid_until") and given["valid_until"] < given["valid_from"]:
            self.add_error("valid_until", _("The permit must end after it begins."))
        return given


class WorkerForm(ModelForm):
    """One foreign worker."""

    class Meta:
        model = Worker
        fields = (
            "name", "born", "citizenship_kk", "citizenship_ru", "passport", "passport_until", "profession_kk",
            "profession_ru", "category", "workplace", "works_from", "works_until",
        )  # fmt: skip
        field_classes: ClassVar = {"born": Day, "passport_until": Day, "works_from": Day, "works_until": Day}

    APART: ClassVar = ("workplace", "works_from", "works_until")
    """What differs from the request for few workers: folded away until it is needed."""

    @property
    def asked(self) -> list[BoundField]:
        return [field for field in self.visible_fields() if field.name not in (*self.APART, "DELETE")]

    @property
    def apart(self) -> list[BoundField]:
        return [self[name] for name in self.APART]

    @property
    def is_apart(self) -> bool:
        return any(field.value() or field.errors for field in self.apart)

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("born") and given["born"] >= clock.today():
            self.add_error("born", _("The date of birth must be in the past."))
        if given.get("works_from") and given.get("works_until") and given["works_until"] < given["works_from"]:
            self.add_error("works_until", _("The work must end after it begins."))
        return given


class Workers(BaseInlineFormSet):
    """The workers of a request: empty rows are left out, but somebody must be named."""

    def clean(self) -> None:
        super().clean()
        named = [form for form in self.forms if form.has_changed() and not form.cleaned_data.get("DELETE")]
        if self.forms and not named and not any(form.instance.pk for form in self.forms):
            self.forms[0].add_error("name", _("Enter at least one foreign worker."))


class PermitPart:
    """The request, what the employer declares of the staff, and the workers: over one packet."""

    template = "permits/parts/intake.html"
    prefix = PREFIX

    def __init__(self, matter: Matter, data: Any = None) -> None:
        application = Application.objects.filter(case=matter.case).first() if matter.case else None
        self.request_form = RequestForm(data, instance=application, matter=matter)
        self.staff = StaffForm(data, instance=self.request_form.instance, prefix="staff")
        self.workers = workers_of(self.request_form.instance, data)

    @property
    def forms(self) -> Iterable[BaseForm]:
        return [self.request_form, self.staff, *self.workers.forms]

    @property
    def remarks(self) -> BoundField:
        return self.request_form["remarks"]

    def is_valid(self) -> bool:
        return all([self.request_form.is_valid(), self.staff.is_valid(), self.workers.is_valid()])

    def save(self, case: Case) -> None:
        self.request_form.instance.case = case
        self.workers.instance = self.request_form.save()
        self.staff.save()
        self.workers.save()


def workers_of(application: Application, data: Any = None) -> Any:
    """As many rows as there are workers, at least one; as many as were sent."""
    extra = max(1 - application.workers.count(), 0) if application.pk else 1
    made = inlineformset_factory(Application, Worker, form=WorkerForm, formset=Workers, extra=extra, can_delete=True)
    if data is not None and f"{PREFIX}-TOTAL_FORMS" not in data:
        data = data.copy()
        data |= {f"{PREFIX}-TOTAL_FORMS": "1", f"{PREFIX}-INITIAL_FORMS": "0"}
    return made(data, instance=application, prefix=PREFIX)


def saved(case: Case) -> Iterable[Any]:
    """Every row kept of a packet."""
    return [
        Application.objects.filter(case=case),
        Worker.objects.filter(application__case=case),
        Staff.objects.filter(application__case=case),
    ]


INTAKE = IntakePart(service="foreign-labour-permit", open=PermitPart, saved=saved)
