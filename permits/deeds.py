"""Which form and which action belong to each verb of a permit, and what its case page shows."""

from django.utils.translation import gettext_lazy as _

from permits import actions, forms, panels
from workflow.acts.words import Verb
from workflow.desk.deeds import Bench, Deed, Panel

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


BENCH = Bench(
    service="foreign-labour-permit",
    deeds=DEEDS,
    panels=(
        Panel(title=_("Request"), template="permits/parts/request.html", facts=panels.request, edit=panels.change),
        Panel(
            title=_("Documents and consent"),
            template="permits/parts/documents.html",
            facts=panels.documents,
            edit=panels.change,
        ),
        Panel(title=_("Decision and payment"), template="permits/parts/decision.html", facts=panels.decision),
    ),
    packet=panels.packet_page,
)
