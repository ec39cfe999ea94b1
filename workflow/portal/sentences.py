"""Where a case is in plain words: a label, a sentence, what is needed. Page and letters say the same."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflow.acts.words import Desk
from workflow.delivery.models import Dispatch

D = Desk
Words = str | Promise


@dataclass(frozen=True, slots=True)
class Saying:
    """What a desk means to the applicant. `needed` is empty when nothing is asked of them.

    `way` is the one button that goes with it: its words and the place on the page it leads to.
    """

    label: Words
    sentence: Words
    needed: Words = ""
    way: tuple[Words, str] | None = None


TO_THE_OFFICE = (_("Where to come and when"), "#office")
TO_THE_PAPERS = (_("Take the papers"), "#papers")
TO_THE_PROOF = (_("Send proof of payment"), "#proof")

IN_REVIEW = Saying(_("Being reviewed"), _("A specialist is checking your documents."))
SIGNING = Saying(_("Decision being signed"), _("The decision is prepared and waits for signature."))
PREPARED = Saying(_("Document being prepared"), _("The payment is confirmed; your document is being prepared."))
READY = Saying(
    _("Result ready"),
    _("The result is at the office and is handed out there."),
    _("Come for the result with your identity document; a representative also brings a power of attorney."),
    TO_THE_OFFICE,
)
ON_ITS_WAY = Saying(
    _("Going to the post"), _("You did not come for the result in time, so it will be sent to you by registered post.")
)
SENT = Saying(_("Sent"), _("We have your request and are checking it."))
TURNED_AWAY = Saying(
    _("Request not accepted"),
    _("The request did not pass the check: the message says why."),
    _("You can correct this and send the request again."),
    TO_THE_OFFICE,
)
NOT_ACCEPTED = Saying(
    _("Documents not accepted"),
    _("Something was missing or had expired: the receipt of refusal says what."),
    _("You can correct this and hand the documents in again."),
    TO_THE_OFFICE,
)
NAMING = Saying(_("Application registered"), _("Your application is registered and a specialist is being named."))
AT_THE_CENTRE = Saying(_("Received"), _("The service centre has your documents, checks and registers them."))

SAYINGS: dict[Desk, Saying] = {
    D.AUTHENTICATION: SENT,
    D.LOGIN_REFUSAL: TURNED_AWAY,
    D.FILLING: Saying(_("Needs your signature"), _("Your request is not sent yet: it waits for your signature.")),
    D.SIGNATURE_CHECK: SENT,
    D.SIGNATURE_REFUSAL: TURNED_AWAY,
    D.FORWARDING: SENT,
    D.ACCEPTANCE: SENT,
    D.CHECK: AT_THE_CENTRE,
    D.REFUSAL_RECEIPT: NOT_ACCEPTED,
    D.REQUEST_REFUSAL: TURNED_AWAY,
    D.ENTRY: AT_THE_CENTRE,
    D.COURIER: Saying(
        _("On the way to the department"), _("The service centre is sending your documents to the department.")
    ),
    D.MESSAGE: NAMING,
    D.PROCESSING: IN_REVIEW,
    D.RETURN: Saying(
        _("On the way to the service centre"),
        _("The result is signed and is being sent to the service centre where you applied."),
    ),
    D.GIVING: Saying(
        _("Result ready"), _("The result is ready and is handed out where you applied."), READY.needed, TO_THE_OFFICE
    ),
    D.CABINET: Saying(_("Decision signed"), _("The decision is signed and is being sent to your cabinet.")),
    D.PAYMENT_ORDER: Saying(
        _("Compensation being handed over"),
        _("The decision is positive; the order to pay is being handed to the pension payment centre."),
    ),
    D.PAID: Saying(_("Handed over for payment"), _("The order to pay was handed to the pension payment centre.")),
    D.REJECTED: TURNED_AWAY,
    D.INTAKE: Saying(_("Received"), _("We have your documents and are registering them.")),
    D.ASSIGNMENT: NAMING,
    D.EXAMINATION: IN_REVIEW,
    D.COMMISSION: Saying(
        _("With the commission"), _("The commission considers your application. You do not have to attend.")
    ),
    D.DECISION: IN_REVIEW,
    D.DRAFTING: Saying(
        _("Decision being prepared"), _("Your documents have been checked; the decision is being prepared.")
    ),
    D.SIGNATURE: SIGNING,
    D.NOTICE: Saying(_("Decision signed"), _("The decision is signed and will be sent to you.")),
    D.REGISTRATION: Saying(_("Decision signed"), _("The decision is signed and is being registered.")),
    D.PAYMENT: Saying(
        _("Proof of payment needed"),
        _("A positive decision was made. Your document is prepared once the payment is proven."),
        _("Pay the sum named in the notice and send us proof of payment. Without it the case is closed."),
        TO_THE_PROOF,
    ),
    D.PREPARATION: PREPARED,
    D.RELEASE: PREPARED,
    D.COLLECTION: READY,
    D.HANDOVER: ON_ITS_WAY,
    D.POSTING: ON_ITS_WAY,
    D.HAND_OUT: READY,
    D.NOT_ACCEPTED: NOT_ACCEPTED,
    D.REFUSED: Saying(
        _("Refused"),
        _("The service was refused. The reasons and the law stand in the paper."),
        _("You can apply again once the reasons are removed, or appeal as the paper says."),
        TO_THE_PAPERS,
    ),
    D.LAPSED: Saying(
        _("Closed without a result"),
        _("Proof of payment did not come within the term, so the case was closed. This is not a refusal."),
        _("You can apply again."),
        TO_THE_OFFICE,
    ),
    D.ISSUED: Saying(
        _("Issued"), _("The result was handed out. Anybody can check the document by its QR code or code.")
    ),
    D.POSTED: Saying(_("Sent by post"), _("The result was sent to you by registered post with advice of delivery.")),
}
"""Every desk and ending: none is left without words (a test sees to it)."""

ARRIVED = Saying(_("Delivered by post"), _("The post has delivered the letter with the result."))
CAME_BACK = Saying(
    _("Your letter came back"),
    _("The post could not deliver the letter with the result: it is at the office again."),
    _("Come for the result with your identity document; a representative also brings a power of attorney."),
    TO_THE_OFFICE,
)
SENT_AGAIN = Saying(_("Sent by post again"), _("The letter came back and was sent to you once more."))
GIVEN = SAYINGS[D.ISSUED]


def of_letter(letter: Dispatch, given: bool) -> Saying:
    """What the post made of a result, once the case was closed as posted."""
    if given:
        return GIVEN
    if letter.delivered_on:
        return ARRIVED
    if letter.returned_on:
        return CAME_BACK
    return SENT_AGAIN if letter.follows_id else SAYINGS[D.POSTED]
