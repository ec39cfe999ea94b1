"""Which form and which action belong to each verb of a referral, and what its case page shows."""

from django.utils.translation import gettext_lazy as _

from referrals import actions, drafting, panels
from referrals.forms import executor
from referrals.service import SERVICE
from workflow.acts.words import Verb
from workflow.desk.case import plain
from workflow.desk.case.deeds import Bench, Deed, Panel
from workflow.desk.delivery.forms import HandOut
from workflow.desk.delivery.panels import PANEL, TO_GIVE
from workflow.desk.examination.panels import documents
from workflow.desk.head.forms import WithExecutor
from workflow.desk.head.onecase import page_of
from workflow.desk.signing.forms import SendBack
from workflow.desk.signing.page import item_page, return_page

PLACE = Panel(
    title=_("Vacancy or place"), template="referrals/parts/place.html", facts=panels.place, edit=panels.choose
)

DEEDS = {
    Verb.REGISTER: Deed(form=plain.Remark, act=actions.register, effect=_("The packet gets its number; coupon and receipt are printed; the head is told.")),
    Verb.REFUSE_ACCEPTANCE: Deed(form=plain.RefuseAcceptance, act=actions.refuse_acceptance, effect=_("The packet is returned with a receipt that lists what is missing or expired; the case ends.")),
    Verb.ASSIGN: Deed(form=WithExecutor, act=actions.assign, page=page_of(Verb.ASSIGN), effect=_("The executor gets the case and the term to prepare the result begins.")),
    Verb.PROPOSE: Deed(form=executor.Propose, act=actions.propose, page=drafting.page_of("editor", Verb.PROPOSE), mend=panels.choosing, preview=drafting.referral, effect=_("The referral goes to the head for signature; its seat stays held.")),
    Verb.PROPOSE_REFUSAL: Deed(form=executor.ProposeRefusal, act=actions.propose_refusal, page=drafting.page_of("editor", Verb.PROPOSE_REFUSAL), preview=drafting.refusal, effect=_("The motivated refusal goes to the head for signature; a seat that was held is free again.")),
    Verb.SIGN: Deed(form=plain.Plain, act=actions.sign, page=item_page, effect=_("The paper is signed and goes on.")),
    Verb.SEND_BACK: Deed(form=SendBack, act=actions.send_back, page=return_page, effect=_("The draft returns to the executor, who has what is left of the term.")),
    Verb.HAND_OUT: Deed(form=HandOut, act=actions.hand_out, beside=TO_GIVE, effect=_("The referral is given; the case ends and the employer's answer is awaited.")),
    Verb.HAND_OUT_REFUSAL: Deed(form=HandOut, act=actions.hand_out_refusal, beside=TO_GIVE, effect=_("The motivated refusal is given; the case ends.")),
    Verb.GIVE: Deed(form=HandOut, act=actions.give, beside=TO_GIVE, effect=_("The referral is given; the case ends and the employer's answer is awaited.")),
    Verb.GIVE_REFUSAL: Deed(form=HandOut, act=actions.give_refusal, beside=TO_GIVE, effect=_("The motivated refusal is given; the case ends.")),
}  # fmt: skip

BENCH = Bench(
    service=SERVICE.id,
    deeds=DEEDS,
    panels=(
        Panel(title=_("Request"), template="referrals/parts/request.html", facts=panels.request, edit=panels.change),
        PLACE,
        Panel(title=_("Employer's answer"), template="referrals/parts/answer.html", facts=panels.answer),
        Panel(
            title=_("Documents and consent"), template="desk/examination/received.html", facts=documents,
            edit=panels.change,
        ),
        PANEL,
    ),
    packet=panels.packet_page,
)  # fmt: skip
