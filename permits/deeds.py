"""Which form and which action belong to each verb of a permit, and what its case page shows."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from permits import actions, fees, forms
from permits.models import Application
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.checklist import packet
from workflow.checklist.models import Consent
from workflow.desk.deeds import Bench, Deed, Panel
from workflow.office.models import Account
from workflow.papers.parts_of_case import today

DEEDS = {
    Verb.REGISTER: Deed(form=forms.Remark, act=actions.register, effect=_("The packet gets its number; coupon and receipt are printed; the head is told.")),
    Verb.REFUSE_ACCEPTANCE: Deed(form=forms.RefuseAcceptance, act=actions.refuse_acceptance, effect=_("The packet is returned with a receipt that lists what is missing or expired; the case ends.")),
    Verb.ASSIGN: Deed(form=forms.WithExecutor, act=actions.assign, effect=_("The executor gets the case and the term to examine it begins.")),
    Verb.EXAMINE: Deed(form=forms.Remark, act=actions.examine, effect=_("The papers go to the commission.")),
    Verb.RECOMMEND: Deed(form=forms.Recommend, act=actions.recommend, effect=_("The executor prepares a notice to grant.")),
    Verb.ADVISE_AGAINST: Deed(form=forms.AdviseAgainst, act=actions.advise_against, effect=_("The executor prepares a motivated refusal.")),
    Verb.GRANT: Deed(form=forms.WithExecutor, act=actions.grant, effect=_("The executor prepares the paper by this decision.")),
    Verb.REFUSE: Deed(form=forms.Refuse, act=actions.refuse, effect=_("The executor prepares a motivated refusal.")),
    Verb.DRAFT: Deed(form=forms.Draft, act=actions.draft, effect=_("The draft goes to the head for signature.")),
    Verb.SIGN: Deed(form=forms.Plain, act=actions.sign, effect=_("The paper is signed and goes on.")),
    Verb.SEND_BACK: Deed(form=forms.SendBack, act=actions.send_back, effect=_("The draft returns to the executor, who has what is left of the term.")),
    Verb.NOTIFY: Deed(form=forms.Plain, act=actions.notify, effect=_("The notice is registered and sent; the applicant's term to prove payment begins.")),
    Verb.NOTIFY_REFUSAL: Deed(form=forms.Plain, act=actions.notify_refusal, effect=_("The motivated refusal is registered and sent; the case ends.")),
    Verb.PAY: Deed(form=forms.Pay, act=actions.pay, effect=_("The payment is recorded; the permit can be prepared.")),
    Verb.PREPARE: Deed(form=forms.Plain, act=actions.prepare, effect=_("The permit is printed; the applicant has two working days to collect it.")),
    Verb.RELEASE: Deed(form=forms.Plain, act=actions.release, effect=_("The permit is ready; the applicant has two working days to collect it.")),
    Verb.COLLECT: Deed(form=forms.HandOut, act=actions.collect, effect=_("The permit is given; the case ends.")),
    Verb.HAND_OVER: Deed(form=forms.Plain, act=actions.hand_over, effect=_("The uncollected permit goes to the clerk, to be posted.")),
    Verb.POST: Deed(form=forms.Post, act=actions.post, effect=_("The permit is sent by post with advice of delivery; the case ends.")),
    Verb.REGISTER_RESULT: Deed(form=forms.Plain, act=actions.register_result, effect=_("The result is registered and goes to the clerk.")),
    Verb.HAND_OUT: Deed(form=forms.HandOut, act=actions.hand_out, effect=_("The permit is registered and given; the case ends.")),
    Verb.HAND_OUT_REFUSAL: Deed(form=forms.HandOut, act=actions.hand_out_refusal, effect=_("The refusal is registered and given; the case ends.")),
}  # fmt: skip


def packet_page(case: Case) -> str:
    return reverse("permit-packet", args=[case.pk])


def _change(case: Case, by: Account) -> str | None:
    """The packet may be changed only while it lies at the counter."""
    return packet_page(case) if case.state == Desk.INTAKE else None


def _request(case: Case) -> dict[str, Any]:
    application = Application.objects.filter(case=case).prefetch_related("workers").first()
    return {"application": application, "workers": application.workers.all() if application else []}


def _documents(case: Case) -> dict[str, Any]:
    return {"lines": packet.lines(case), "consent": Consent.objects.filter(case=case).select_related("text", "taken_by").first()}


def _decision(case: Case) -> dict[str, Any]:
    known = Case.objects.select_related("sitting", "payment", "hand_out_record", "dispatch").get(pk=case.pk)
    records = {name: getattr(known, name, None) for name in ("sitting", "payment", "hand_out_record", "dispatch")}
    return {**records, "grounds": case.grounds.select_related("ground"), "levy": _levy(case)}


def _levy(case: Case) -> object:
    application = Application.objects.filter(case=case).first()
    if application is None or not application.workers.exists():
        return None
    try:
        return fees.levy(application, today(case))
    except Refusal as unknown:
        return unknown


BENCH = Bench(
    service="foreign-labour-permit",
    deeds=DEEDS,
    panels=(
        Panel(title=_("Request"), template="permits/parts/request.html", facts=_request, edit=_change),
        Panel(title=_("Documents and consent"), template="permits/parts/documents.html", facts=_documents, edit=_change),
        Panel(title=_("Decision and payment"), template="permits/parts/decision.html", facts=_decision),
    ),
    packet=packet_page,
)
