"""Where a case is in plain words: one label, one sentence, what is needed from the applicant."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from workflow.acts.words import Desk

D = Desk


@dataclass(frozen=True, slots=True)
class Saying:
    """What a desk means to the applicant. `needed` is empty when nothing is asked of them."""

    label: str | Promise
    sentence: str | Promise
    needed: str | Promise = ""


IN_REVIEW = Saying(_("Being reviewed"), _("A specialist is checking your documents."))
SIGNING = Saying(_("Decision being signed"), _("The decision is prepared and waits for signature."))
ON_ITS_WAY = Saying(
    _("Going to the post"), _("You did not come for the result in time, so it will be sent to you by registered post.")
)
NOT_ACCEPTED = Saying(
    _("Documents not accepted"),
    _("Something was missing or had expired: the receipt of refusal says what."),
    _("You can correct this and hand the documents in again."),
)

SAYINGS: dict[Desk, Saying] = {
    D.INTAKE: Saying(_("Received"), _("We have your documents and are registering them.")),
    D.ASSIGNMENT: Saying(_("Registered"), _("Your application is registered and a specialist is being named.")),
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
        _("A positive decision was made. The permit is prepared once the levy is paid."),
        _("Pay the levy named in the notice and send us proof of payment. Without it the case is closed."),
    ),
    D.PREPARATION: Saying(_("Permit being prepared"), _("The payment is confirmed; the permit is being prepared.")),
    D.RELEASE: Saying(_("Permit being prepared"), _("The payment is confirmed; the permit is being prepared.")),
    D.COLLECTION: Saying(
        _("Result ready"),
        _("The permit is ready at the office."),
        _("Come for the permit with your identity document; a representative also brings a power of attorney."),
    ),
    D.HANDOVER: ON_ITS_WAY,
    D.POSTING: ON_ITS_WAY,
    D.HAND_OUT: Saying(
        _("Result ready"),
        _("The result is at the office and is handed out there."),
        _("Come for the result with your identity document; a representative also brings a power of attorney."),
    ),
    D.NOT_ACCEPTED: NOT_ACCEPTED,
    D.REFUSED: Saying(
        _("Refused"),
        _("The service was refused. The reasons and the law stand in the paper below."),
        _("You can apply again once the reasons are removed, or appeal as the paper says."),
    ),
    D.LAPSED: Saying(
        _("Closed without a result"),
        _("Proof of payment did not come within the term, so the case was closed. This is not a refusal."),
        _("You can apply again."),
    ),
    D.ISSUED: Saying(
        _("Issued"), _("The result was handed out. Anybody can check the document by its QR code or code.")
    ),
    D.POSTED: Saying(_("Sent by post"), _("The permit was sent to you by registered post with advice of delivery.")),
}
"""Every desk and ending: none is left without words (a test sees to it)."""
