"""The foreign workers of a request: those an employer asks for, or the one who asks for a permit of their own."""

from typing import Any, ClassVar

from django.forms import BaseInlineFormSet, BoundField, ModelForm, inlineformset_factory
from django.utils.translation import gettext as _

from permits.models import Application, Worker
from workflow.office import clock
from workflow.office.fields import Day

PREFIX, OWN = "workers", "own"
PASSPORT = ("born", "citizenship_kk", "citizenship_ru", "passport", "passport_until", "profession_kk", "profession_ru")
DAYS = {"born": Day, "passport_until": Day, "works_from": Day, "works_until": Day}


class AboutWorker(ModelForm):
    """What every form about a foreign worker checks."""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        if given.get("born") and given["born"] >= clock.today():
            self.add_error("born", _("The date of birth must be in the past."))
        if given.get("works_from") and given.get("works_until") and given["works_until"] < given["works_from"]:
            self.add_error("works_until", _("The work must end after it begins."))
        return given


class WorkerForm(AboutWorker):
    """One foreign worker an employer asks for."""

    class Meta:
        model = Worker
        fields = ("name", *PASSPORT, "category", "workplace", "works_from", "works_until")
        field_classes: ClassVar = DAYS

    APART: ClassVar = ("workplace", "works_from", "works_until")
    """What differs from the request for few workers: folded away until it is needed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["category"].required = True

    @property
    def asked(self) -> list[BoundField]:
        return [field for field in self.visible_fields() if field.name not in (*self.APART, "DELETE")]

    @property
    def apart(self) -> list[BoundField]:
        return [self[name] for name in self.APART]

    @property
    def is_apart(self) -> bool:
        return any(field.value() or field.errors for field in self.apart)


class OwnForm(AboutWorker):
    """The applicant as a foreign worker: the name is that of the applicant, nothing is typed twice."""

    class Meta:
        model = Worker
        fields = (*PASSPORT, "workplace")
        field_classes: ClassVar = DAYS

    def save_for(self, application: Application) -> None:
        """One worker, the applicant; whom an employer had named before is named no more."""
        self.instance.application, self.instance.name = application, application.case.applicant.name
        application.workers.exclude(pk=self.instance.pk).delete()
        self.save()


class Workers(BaseInlineFormSet):
    """The workers of a request: empty rows are left out, but somebody must be named."""

    def clean(self) -> None:
        super().clean()
        named = [form for form in self.forms if form.has_changed() and not form.cleaned_data.get("DELETE")]
        if self.forms and not named and not any(form.instance.pk for form in self.forms):
            self.forms[0].add_error("name", _("Enter at least one foreign worker."))

    def save_for(self, application: Application) -> None:
        """The workers named; whoever had asked for a permit of their own is no longer among them."""
        application.workers.filter(category="").delete()
        self.instance = application
        self.save()


def workers_of(application: Application, data: Any = None) -> Any:
    """As many rows as there are workers, at least one; as many as were sent."""
    kept = application.workers.exclude(category="").count() if application.pk else 0
    made = inlineformset_factory(
        Application, Worker, form=WorkerForm, formset=Workers, extra=max(1 - kept, 0), can_delete=True
    )
    if data is not None and f"{PREFIX}-TOTAL_FORMS" not in data:
        data = data.copy()
        data |= {f"{PREFIX}-TOTAL_FORMS": "1", f"{PREFIX}-INITIAL_FORMS": "0"}
    queryset = Worker.objects.exclude(category="")
    return made(data, instance=application, prefix=PREFIX, queryset=queryset)


def own_of(application: Application, data: Any = None) -> OwnForm:
    """The form of whoever asks for a permit of their own."""
    known = application.workers.filter(category="").first() if application.pk else None
    return OwnForm(data, instance=known, prefix=OWN)
