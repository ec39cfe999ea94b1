"""What a permit asks for at the counter: the request and the foreign workers, on the clerk's page."""

from collections.abc import Iterable
from typing import Any

from django.forms import BaseForm, BoundField

from permits.forms.request import RequestForm
from permits.forms.staff import StaffForm
from permits.forms.workers import PREFIX, OwnForm, own_of, workers_of
from permits.models import Application, Staff, Worker
from workflow.cases.models import Case
from workflow.checklist.packet import Matter
from workflow.desk.intake.parts import IntakePart


class PermitPart:
    """The request and, over one packet, the employer's staff and workers, or the worker who asks for themselves."""

    template = "permits/parts/intake.html"
    prefix = PREFIX

    def __init__(self, matter: Matter, data: Any = None) -> None:
        application = Application.objects.filter(case=matter.case).first() if matter.case else None
        self.request_form = RequestForm(data, instance=application, matter=matter)
        instance = self.request_form.instance
        self.own: OwnForm | None = own_of(instance, data) if self.request_form.of_worker else None
        self.staff = None if self.own else StaffForm(data, instance=instance, prefix="staff")
        self.workers: Any = None if self.own else workers_of(instance, data)

    @property
    def forms(self) -> Iterable[BaseForm]:
        if self.own:
            return [self.request_form, self.own]
        return [self.request_form, *filter(None, [self.staff]), *self.workers.forms]

    @property
    def remarks(self) -> BoundField:
        return self.request_form["remarks"]

    @property
    def aspect(self) -> str:
        """The kind of request, as far as it was typed."""
        return self.request_form.aspect

    def is_valid(self) -> bool:
        parts = [self.request_form, *filter(None, [self.own, self.staff]), *([] if self.own else [self.workers])]
        answers = [part.is_valid() for part in parts]
        return all(answers)

    def save(self, case: Case) -> None:
        self.request_form.instance.case = case
        application = self.request_form.save()
        if self.own:
            application.staff.all().delete()
            self.own.save_for(application)
        elif self.staff:
            self.staff.save()
            self.workers.save_for(application)


def saved(case: Case) -> Iterable[Any]:
    """Every row kept of a packet."""
    return [
        Application.objects.filter(case=case),
        Worker.objects.filter(application__case=case),
        Staff.objects.filter(application__case=case),
    ]


INTAKE = IntakePart(service="foreign-labour-permit", open=PermitPart, saved=saved, aspect=lambda part: part.aspect)
