"""Which form and which action belong to each verb of a permit, and what its case page shows."""

from django.utils.translation import gettext_lazy as _

from permits import actions, drafting, panels
from permits.commission import agenda
from permits.forms import commission, counter, executor, plain
from workflow.acts.words import Verb
from workflow.desk.case.deeds import Bench, Deed, Panel
from workflow.desk.delivery.forms import HandOut, Post
from workflow.desk.delivery.panels import PANEL, TO_GIVE
from workflow.desk.examination.panel import panel_of_documents
from workflow.desk.head.forms import Refuse, WithExecutor
from workflow.desk.head.onecase import page_of
from workflow.desk.signing.forms import SendBack
from workflow.desk.signing.page import item_page, return_page

SENDING = Panel(title=_("What is sent"), template="permits/parts/sending.html", facts=drafting.sending)
PROOF = Panel(title=_("Levy and its proof"), template="permits/parts/proof.html", facts=drafting.proof)
PERMIT = Panel(title=_("The permit will state"), template="permits/parts/permit_ahead.html", facts=drafting.permit)
BY_VOTE = _("The commission's recommendation comes from its vote on an item of a session.")

DEEDS = {
    Verb.REGISTER: Deed(form=plain.Remark, act=actions.register, effect=_("The packet gets its number; coupon and receipt are printed; the head is told.")),
    Verb.REFUSE_ACCEPTANCE: Deed(form=counter.RefuseAcceptance, act=actions.refuse_acceptance, effect=_("The packet is returned with a receipt that lists what is missing or expired; the case ends.")),
    Verb.ASSIGN: Deed(form=WithExecutor, act=actions.assign, page=page_of(Verb.ASSIGN), effect=_("The executor gets the case and the term to examine it begins.")),
    Verb.EXAMINE: Deed(form=plain.Remark, act=actions.examine, mend=drafting.documents, effect=_("The papers go to the commission.")),
    Verb.RECOMMEND: Deed(form=commission.Settled, act=actions.recommend, page=agenda.page_of, only_there=BY_VOTE, effect=_("The executor prepares a notice to grant.")),
    Verb.ADVISE_AGAINST: Deed(form=commission.SettledAgainst, act=actions.advise_against, page=agenda.page_of, only_there=BY_VOTE, effect=_("The executor prepares a motivated refusal.")),
    Verb.GRANT: Deed(form=WithExecutor, act=actions.grant, page=page_of(Verb.GRANT), effect=_("The executor prepares the paper by this decision.")),
    Verb.REFUSE: Deed(form=Refuse, act=actions.refuse, page=page_of(Verb.REFUSE), effect=_("The executor prepares a motivated refusal.")),
    Verb.PROPOSE: Deed(form=executor.Propose, act=actions.propose, page=drafting.page_of("editor", Verb.PROPOSE), mend=drafting.documents, preview=drafting.permit_of, effect=_("The draft of the permit goes to the head for signature.")),
    Verb.PROPOSE_REFUSAL: Deed(form=executor.ProposeRefusal, act=actions.propose_refusal, page=drafting.page_of("editor", Verb.PROPOSE_REFUSAL), mend=drafting.documents, preview=drafting.refusal_of, effect=_("The draft of the motivated refusal goes to the head for signature.")),
    Verb.DRAFT: Deed(form=executor.Draft, act=actions.draft, page=drafting.page_of("editor", Verb.DRAFT), preview=drafting.letters_of, effect=_("The draft goes to the head for signature.")),
    Verb.SIGN: Deed(form=plain.Plain, act=actions.sign, page=item_page, effect=_("The paper is signed and goes on.")),
    Verb.SEND_BACK: Deed(form=SendBack, act=actions.send_back, page=return_page, effect=_("The draft returns to the executor, who has what is left of the term.")),
    Verb.NOTIFY: Deed(form=plain.Plain, act=actions.notify, beside=SENDING, effect=_("The notice is registered and sent; the applicant's term to prove payment begins.")),
    Verb.NOTIFY_REFUSAL: Deed(form=plain.Plain, act=actions.notify_refusal, beside=SENDING, effect=_("The motivated refusal is registered and sent; the case ends.")),
    Verb.PAY: Deed(form=executor.Pay, act=actions.pay, page=drafting.page_of("deed", Verb.PAY), beside=PROOF, effect=_("The payment is recorded; the permit can be prepared.")),
    Verb.PREPARE: Deed(form=plain.Plain, act=actions.prepare, beside=PERMIT, effect=_("The permit is printed; the applicant has two working days to collect it.")),
    Verb.RELEASE: Deed(form=plain.Plain, act=actions.release, beside=PERMIT, effect=_("The permit is ready; the applicant has two working days to collect it.")),
    Verb.COLLECT: Deed(form=HandOut, act=actions.collect, beside=TO_GIVE, effect=_("The permit is given; the case ends.")),
    Verb.HAND_OVER: Deed(form=plain.Plain, act=actions.hand_over, effect=_("The uncollected permit goes to the clerk, to be posted.")),
    Verb.POST: Deed(form=Post, act=actions.post, effect=_("The permit is sent by post with advice of delivery; the case ends.")),
    Verb.REGISTER_RESULT: Deed(form=plain.Plain, act=actions.register_result, effect=_("The result is registered and goes to the clerk.")),
    Verb.HAND_OUT: Deed(form=HandOut, act=actions.hand_out, beside=TO_GIVE, effect=_("The permit is registered and given; the case ends.")),
    Verb.HAND_OUT_REFUSAL: Deed(form=HandOut, act=actions.hand_out_refusal, beside=TO_GIVE, effect=_("The refusal is registered and given; the case ends.")),
    Verb.GIVE: Deed(form=HandOut, act=actions.give, beside=TO_GIVE, effect=_("The permit is given; the case ends.")),
    Verb.GIVE_REFUSAL: Deed(form=HandOut, act=actions.give_refusal, beside=TO_GIVE, effect=_("The refusal is given; the case ends.")),
}  # fmt: skip


BENCH = Bench(
    service="foreign-labour-permit",
    deeds=DEEDS,
    panels=(
        Panel(title=_("Request"), template="permits/parts/request.html", facts=panels.request, edit=panels.change),
        panel_of_documents(panels.change),
        Panel(
            title=_("Quota, local content, ban"),
            template="permits/parts/safeguards.html",
            facts=panels.safeguards,
            warns=True,
        ),
        Panel(title=_("Decision and payment"), template="permits/parts/decision.html", facts=panels.decision),
        PANEL,
    ),
    packet=panels.packet_page,
)
