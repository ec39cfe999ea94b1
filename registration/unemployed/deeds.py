"""Which form and which action belong to each verb of a case of the unemployed, and what its page shows."""

from django.utils.translation import gettext_lazy as _

from registration import forms as plain
from registration.addresses import change, editor, packet_page
from registration.facts import refusal_as_typed
from registration.unemployed import actions, facts, panels
from workflow.acts.words import Verb
from workflow.desk.case.deeds import Bench, Deed, Panel
from workflow.desk.delivery.forms import HandOut
from workflow.desk.delivery.panels import PANEL, TO_GIVE
from workflow.desk.examination.panel import panel_of_documents
from workflow.desk.head.forms import WithExecutor
from workflow.desk.head.onecase import page_of
from workflow.desk.signing.forms import SendBack
from workflow.desk.signing.page import item_page, return_page

GIVEN = _("The result is registered and given; the case ends.")

# fmt: off
DEEDS = {
    Verb.REGISTER: Deed(form=plain.Remark, act=actions.register, effect=_("The packet gets its number; coupon and receipt are printed; the head is told.")),
    Verb.REFUSE_ACCEPTANCE: Deed(form=plain.RefuseAcceptance, act=actions.refuse_acceptance, effect=_("The packet is returned with a receipt that lists what is missing or expired; the case ends.")),
    Verb.ASSIGN: Deed(form=WithExecutor, act=actions.assign, page=page_of(Verb.ASSIGN), effect=_("The executor gets the case and the term to work on it begins.")),
    Verb.PROPOSE: Deed(form=plain.Note, act=actions.propose, page=editor(Verb.PROPOSE), preview=facts.paper_as_typed, effect=_("The job seeker's card is checked where the act asks for it; the draft goes to the head.")),
    Verb.PROPOSE_REFUSAL: Deed(form=plain.Refusal, act=actions.propose_refusal, page=editor(Verb.PROPOSE_REFUSAL), preview=refusal_as_typed, effect=_("The draft of a motivated refusal goes to the head.")),
    Verb.SIGN: Deed(form=plain.Plain, act=actions.sign, page=item_page, effect=_("The paper is signed and goes on.")),
    Verb.APPROVE: Deed(form=plain.Plain, act=actions.approve, page=item_page, effect=_("The job seeker's card is checked; the certificate is signed and goes to the registry.")),
    Verb.DECLINE: Deed(form=plain.Refusal, act=actions.decline, page=editor(Verb.DECLINE), preview=refusal_as_typed, effect=_("The motivated refusal is signed instead of the certificate and goes to the registry.")),
    Verb.SEND_BACK: Deed(form=SendBack, act=actions.send_back, page=return_page, effect=_("The draft returns to the executor, who has what is left of the term.")),
    Verb.HAND_OUT: Deed(form=HandOut, act=actions.hand_out, beside=TO_GIVE, effect=GIVEN),
    Verb.HAND_OUT_REFUSAL: Deed(form=HandOut, act=actions.hand_out_refusal, beside=TO_GIVE, effect=_("The motivated refusal is registered and given; the case ends.")),
    Verb.GIVE: Deed(form=HandOut, act=actions.give, beside=TO_GIVE, effect=GIVEN),
    Verb.GIVE_REFUSAL: Deed(form=HandOut, act=actions.give_refusal, beside=TO_GIVE, effect=_("The motivated refusal is registered and given; the case ends.")),
}
# fmt: on

BENCH = Bench(
    service="unemployed-registration",
    deeds=DEEDS,
    panels=(
        Panel(title=_("Request"), template="registration/parts/claim.html", facts=panels.claim, edit=change),
        panel_of_documents(change),
        Panel(
            title=_("Register and decision"),
            template="registration/parts/claimed.html",
            facts=panels.decision,
            edit=panels.end_page,
        ),
        PANEL,
    ),
    packet=packet_page,
)
