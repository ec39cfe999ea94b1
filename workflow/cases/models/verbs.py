"""The verbs of a case: where each may be used and where it may lead; the act of the case decides which it does."""

from datetime import datetime
from typing import Any

from django.db import models

from workflow.acts.words import Decision, Desk
from workflow.cases.verb import verb

D = Desk


class Verbs(models.Model):
    """Everything that moves a case, in the order of a chain."""

    number: Any
    code: Any
    registered_at: Any
    executor: Any
    decision: Any

    class Meta:
        abstract = True

    @verb(at=[D.AUTHENTICATION], leads_to=[D.FILLING])
    def authenticate(self, *, by: Any, reason: str = "") -> None:
        """The portal finds the applicant's account genuine."""

    @verb(at=[D.FILLING], leads_to=[D.SIGNATURE_CHECK])
    def sign_request(self, *, by: Any, reason: str = "") -> None:
        """The applicant has filled in the request and signed it."""

    @verb(at=[D.SIGNATURE_CHECK], leads_to=[D.FORWARDING])
    def confirm(self, *, by: Any, reason: str = "") -> None:
        """The portal finds the signature good."""

    @verb(at=[D.FORWARDING], leads_to=[D.CHECK])
    def forward(self, *, by: Any, reason: str = "") -> None:
        """The portal passes the signed request on to the labour market system."""

    @verb(
        at=[D.AUTHENTICATION, D.SIGNATURE_CHECK, D.CHECK],
        leads_to=[D.LOGIN_REFUSAL, D.SIGNATURE_REFUSAL, D.REQUEST_REFUSAL],
    )
    def turn_away(self, *, by: Any, reason: str) -> None:
        """A condition of the portal fails."""

    @verb(at=[D.LOGIN_REFUSAL, D.SIGNATURE_REFUSAL, D.REQUEST_REFUSAL], leads_to=[D.REJECTED])
    def tell_refusal(self, *, by: Any, reason: str = "") -> None:
        """The message of refusal stands in the cabinet."""

    @verb(at=[D.ACCEPTANCE, D.CHECK], leads_to=[D.INTAKE, D.ENTRY, D.MESSAGE, D.SIGNATURE])
    def accept(self, *, by: Any, reason: str = "") -> None:
        """The request or the package is in order and taken."""

    @verb(at=[D.REFUSAL_RECEIPT], leads_to=[D.NOT_ACCEPTED])
    def give_receipt(self, *, by: Any, reason: str = "") -> None:
        """The operator gives the receipt of the refusal of acceptance."""

    @verb(at=[D.ENTRY], leads_to=[D.COURIER])
    def enter(self, *, by: Any, reason: str = "") -> None:
        """The operator registers the application in the centre's own system."""

    @verb(at=[D.COURIER], leads_to=[D.INTAKE])
    def dispatch(self, *, by: Any, reason: str = "") -> None:
        """The package leaves for the department."""

    @verb(at=[D.INTAKE], leads_to=[D.ASSIGNMENT, D.DECISION, D.SIGNATURE, D.MESSAGE])
    def register(self, *, by: Any, number: str, code: str, at: datetime, reason: str = "") -> None:
        """The clerk registers the packet: number, coupon, receipt."""
        self.number, self.code, self.registered_at = number, code, at

    @verb(at=[D.INTAKE, D.CHECK], leads_to=[D.NOT_ACCEPTED, D.REFUSAL_RECEIPT])
    def refuse_acceptance(self, *, by: Any, reason: str) -> None:
        """The clerk or the operator refuses an incomplete or expired packet."""

    @verb(at=[D.MESSAGE], leads_to=[D.ASSIGNMENT, D.SIGNATURE, D.CABINET])
    def tell(self, *, by: Any, reason: str = "") -> None:
        """The status and the term stand in the cabinet."""

    @verb(at=[D.ASSIGNMENT], leads_to=[D.EXAMINATION, D.PROCESSING])
    def assign(self, *, by: Any, executor: Any, reason: str = "") -> None:
        """The head names the responsible executor."""
        self.executor = executor

    @verb(at=[D.EXAMINATION], leads_to=[D.COMMISSION])
    def examine(self, *, by: Any, reason: str = "") -> None:
        """The executor has examined the papers and submits them to the commission."""

    @verb(at=[D.COMMISSION], leads_to=[D.DRAFTING])
    def recommend(self, *, by: Any, reason: str = "") -> None:
        """The commission recommends to grant."""
        self.decision = Decision.GRANTED

    @verb(at=[D.COMMISSION], leads_to=[D.DRAFTING])
    def advise_against(self, *, by: Any, reason: str) -> None:
        """The commission recommends to refuse."""
        self.decision = Decision.REFUSED

    @verb(at=[D.DECISION], leads_to=[D.DRAFTING])
    def grant(self, *, by: Any, executor: Any, reason: str = "") -> None:
        """The head decides to grant and names the executor."""
        self.decision, self.executor = Decision.GRANTED, executor

    @verb(at=[D.DECISION], leads_to=[D.DRAFTING])
    def refuse(self, *, by: Any, executor: Any, reason: str) -> None:
        """The head decides to refuse and names the executor."""
        self.decision, self.executor = Decision.REFUSED, executor

    @verb(at=[D.PROCESSING], leads_to=[D.SIGNATURE])
    def propose(self, *, by: Any, reason: str = "") -> None:
        """The executor has examined the papers and submits the drafted result for signature."""
        self.decision = Decision.GRANTED

    @verb(at=[D.PROCESSING], leads_to=[D.SIGNATURE])
    def propose_refusal(self, *, by: Any, reason: str) -> None:
        """The executor has examined the papers and submits a motivated refusal for signature."""
        self.decision = Decision.REFUSED

    @verb(at=[D.DRAFTING], leads_to=[D.SIGNATURE])
    def draft(self, *, by: Any, reason: str = "") -> None:
        """The executor has prepared the paper and submits it for signature."""

    @verb(at=[D.SIGNATURE], leads_to=[D.NOTICE, D.HAND_OUT, D.REGISTRATION, D.RETURN, D.GIVING, D.CABINET])
    def sign(self, *, by: Any, reason: str = "") -> None:
        """The head signs."""

    @verb(at=[D.SIGNATURE], leads_to=[D.HAND_OUT, D.CABINET])
    def approve(self, *, by: Any, reason: str = "") -> None:
        """The head signs the result the system prepared."""
        self.decision = Decision.GRANTED

    @verb(at=[D.SIGNATURE], leads_to=[D.HAND_OUT, D.CABINET])
    def decline(self, *, by: Any, reason: str) -> None:
        """The head signs a motivated refusal instead."""
        self.decision = Decision.REFUSED

    @verb(at=[D.SIGNATURE], leads_to=[D.DRAFTING, D.PROCESSING])
    def send_back(self, *, by: Any, reason: str, decision: str = "") -> None:
        """The head returns the draft with a reason, and may settle the matter the other way."""
        self.decision = decision or self.decision

    @verb(at=[D.NOTICE], leads_to=[D.PAYMENT])
    def notify(self, *, by: Any, reason: str = "") -> None:
        """The executor registers the notice and sends it to the applicant."""

    @verb(at=[D.NOTICE], leads_to=[D.REFUSED, D.CABINET])
    def notify_refusal(self, *, by: Any, reason: str = "") -> None:
        """The executor registers the motivated refusal and sends it to the applicant."""

    @verb(at=[D.PAYMENT], leads_to=[D.PREPARATION, D.RELEASE])
    def pay(self, *, by: Any, reason: str = "") -> None:
        """The applicant has brought the copies that prove the fee was paid."""

    @verb(at=[D.PREPARATION], leads_to=[D.COLLECTION, D.CABINET])
    def prepare(self, *, by: Any, reason: str = "") -> None:
        """The executor has prepared the permit."""

    @verb(at=[D.RELEASE], leads_to=[D.COLLECTION, D.CABINET])
    def release(self, *, by: Any, reason: str = "") -> None:
        """The executor makes the extended permit available to the applicant."""

    @verb(at=[D.COLLECTION], leads_to=[D.ISSUED])
    def collect(self, *, by: Any, reason: str = "") -> None:
        """The applicant has come for the permit."""

    @verb(at=[D.HANDOVER], leads_to=[D.POSTING])
    def hand_over(self, *, by: Any, reason: str = "") -> None:
        """The executor passes the uncollected permit to the clerk."""

    @verb(at=[D.POSTING], leads_to=[D.POSTED])
    def post(self, *, by: Any, reason: str = "") -> None:
        """The clerk posts the permit with advice of delivery."""

    @verb(at=[D.REGISTRATION], leads_to=[D.HAND_OUT, D.CABINET])
    def register_result(self, *, by: Any, reason: str = "") -> None:
        """The executor registers the result and passes it to the clerk."""

    @verb(at=[D.HAND_OUT], leads_to=[D.ISSUED, D.CABINET])
    def hand_out(self, *, by: Any, reason: str = "") -> None:
        """The clerk registers the permit and gives it to the applicant."""

    @verb(at=[D.HAND_OUT], leads_to=[D.REFUSED, D.CABINET])
    def hand_out_refusal(self, *, by: Any, reason: str = "") -> None:
        """The clerk registers the notice of refusal and gives it to the applicant."""

    @verb(at=[D.RETURN], leads_to=[D.GIVING])
    def return_result(self, *, by: Any, reason: str = "") -> None:
        """The department sends the result to the service centre."""

    @verb(at=[D.GIVING], leads_to=[D.ISSUED, D.PAYMENT_ORDER])
    def give(self, *, by: Any, reason: str = "") -> None:
        """The applicant is given the result."""

    @verb(at=[D.GIVING], leads_to=[D.REFUSED])
    def give_refusal(self, *, by: Any, reason: str = "") -> None:
        """The applicant is given the motivated refusal."""

    @verb(at=[D.CABINET], leads_to=[D.ISSUED])
    def deliver(self, *, by: Any, reason: str = "") -> None:
        """The result stands in the applicant's cabinet."""

    @verb(at=[D.CABINET], leads_to=[D.REFUSED])
    def deliver_refusal(self, *, by: Any, reason: str = "") -> None:
        """The motivated refusal stands in the applicant's cabinet."""

    @verb(at=[D.PAYMENT_ORDER], leads_to=[D.PAID])
    def order_payment(self, *, by: Any, reason: str = "") -> None:
        """The order to pay the compensation is handed to the pension payment centre."""

    @verb(at=[D.PAYMENT, D.COLLECTION], leads_to=[D.LAPSED, D.HANDOVER])
    def lapse(self, *, by: Any, reason: str = "") -> None:
        """The applicant's term has run out."""
