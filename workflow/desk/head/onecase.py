"""Naming an executor and deciding, for one case: the facts stand beside the form."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.case import deedpage, files
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.page import panels_of
from workflow.desk.head import orders
from workflow.desk.seating import person
from workflow.office.addresses import same_site

OWN = (Verb.ASSIGN, Verb.GRANT, Verb.REFUSE)


def page_of(verb: Verb) -> Any:
    """The address of the page for a verb of the head, as a Deed names it."""
    return lambda case: reverse("head-deed", args=[case.pk, verb])


class Page(deedpage.Page):
    """The head's deeds; afterwards back to where the head came from."""

    template = "desk/head/deed.html"

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, verb: str, **kwargs: Any) -> HttpResponseBase:
        if verb not in OWN:
            raise Http404
        return super().dispatch(request, *args, pk=pk, verb=verb, **kwargs)

    def facts(self, form: DeedForm | None, version: int, refusal: Refusal | None) -> dict[str, Any]:
        here = [verb for verb in OWN if self.case.leads_to(verb) is not None]
        return super().facts(form, version, refusal) | {
            "panels": panels_of(self.request, self.case),
            "uploads": files.uploads(self.case),
            "ways": [(verb, reverse("head-deed", args=[self.case.pk, verb])) for verb in here],
            "back": self.back,
        }

    def carry_out(self, case: Case, form: DeedForm) -> HttpResponse | None:
        """Naming an executor is an order that can be taken back for ten seconds, unless the term would run out."""
        if self.verb is not Verb.ASSIGN or not orders.has_time(case):
            return super().carry_out(case, form)
        given = form.cleaned_data
        job = orders.single(case, given["executor"], given["reason"], person(self.request))
        words = _("%(case)s goes to %(who)s in ten seconds") % {"case": case, "who": given["executor"].initials}
        messages.success(self.request, words, extra_tags=str(job.pk))
        return redirect(self.back or reverse("case", args=[case.pk]))

    def done(self, case: Case, words: str, kind: str = "success") -> HttpResponse:
        answer = super().done(case, words, kind)
        return redirect(self.back) if self.back else answer

    @property
    def back(self) -> str:
        """The page of this site the head came from, when it was named."""
        return same_site(self.request.POST.get("next") or self.request.GET.get("next", ""))
