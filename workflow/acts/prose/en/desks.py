"""Desks and endings in English sentences."""

from workflow.acts.words import Desk

DOES = {
    Desk.INTAKE: "{who} registers the documents, gives the applicant {paper} and submits the documents {to}",
    Desk.ASSIGNMENT: "{who} considers the documents, names the executor and passes the documents {to}",
    Desk.EXAMINATION: "{who} examines the documents and submits them {to}",
    Desk.COMMISSION: (
        "{who} considers the documents and sends {to} its recommendation to issue the permit or to refuse it"
    ),
    Desk.DECISION: "{who} considers the documents, decides to grant or to refuse and passes the documents {to}",
    Desk.DRAFTING: "{who} prepares {paper} on the decision taken and submits {it} {to}",
    Desk.SIGNATURE: "{who} signs {paper} and passes {it} {to}",
    Desk.NOTICE: "{who} registers {paper} and sends {it} {to}",
    Desk.PAYMENT: "{who} brings {to} copies of the papers which prove that the fee is paid",
    Desk.PREPARATION: "{who} prepares {paper} and sends {it} {to}",
    Desk.RELEASE: "{who} releases {paper} {to}",
    Desk.COLLECTION: "{who} comes to collect {paper}",
    Desk.HANDOVER: "{who} passes {paper} {to}",
    Desk.POSTING: "{who} sends {paper} {to} by post, to the registered address and with advice of delivery",
    Desk.REGISTRATION: "{who} registers {paper} and passes {it} {to}",
    Desk.HAND_OUT: "{who} registers {paper} and gives {it} {to}",
    Desk.AUTHENTICATION: "{who} checks that the data of the applicant registered on the portal are genuine",
    Desk.LOGIN_REFUSAL: "{who} forms the message that sign-in is refused",
    Desk.FILLING: "{who} chooses the service, fills in the request, attaches the documents and signs the request",
    Desk.SIGNATURE_CHECK: "{who} checks the certificate's validity, that it is not revoked and that its IIN is the request's",
    Desk.SIGNATURE_REFUSAL: "{who} forms the message that the service is refused because the signature is not confirmed",
    Desk.FORWARDING: "{who} forwards the signed request through the e-government gateway to the “Labour Market” system",
    Desk.ACCEPTANCE: "{who} accepts the e-request",
    Desk.CHECK: "{who} checks that the application is filled in rightly and the package of documents is complete and answers point 9 of the standard",
    Desk.REFUSAL_RECEIPT: "{who} gives a receipt of the refusal of acceptance {to}",
    Desk.REQUEST_REFUSAL: "{who} forms the message that the service is refused because of faults in the documents",
    Desk.ENTRY: "{who} registers the application in the centre's information system, gives a receipt and takes the consent to the use of data",
    Desk.COURIER: "{who} prepares the package of documents and sends it {to} by courier",
    Desk.MESSAGE: "{who} sends a message of the request's status and the term of the service to the cabinet",
    Desk.PROCESSING: "{who} examines the documents, prepares {paper} and submits {it} {to} for signature",
    Desk.RETURN: "{who} sends {paper} {to}",
    Desk.GIVING: "{who} gives {paper} {to}",
    Desk.CABINET: "{who} sends {paper} to the applicant's cabinet",
    Desk.PAYMENT_ORDER: "{who} hands {paper} over to the pension payment centre",
}

BARE = {
    Desk.INTAKE: "{who} accepts and registers the package of documents and passes it {to}",
    Desk.PROCESSING: "{who} examines the documents, prepares the draft of the result and submits it {to} for signature",
}

PURPOSE = {
    Desk.INTAKE: "for intake and registration",
    Desk.ASSIGNMENT: "to name the executor",
    Desk.EXAMINATION: "to examine the documents",
    Desk.COMMISSION: "for a recommendation",
    Desk.DECISION: "for a decision",
    Desk.DRAFTING: "to draft the result",
    Desk.SIGNATURE: "for signature",
    Desk.NOTICE: "to register and send the notice",
    Desk.PREPARATION: "to prepare the permit",
    Desk.RELEASE: "to release the permit",
    Desk.HANDOVER: "to hand the permit to the registry",
    Desk.POSTING: "to post the permit",
    Desk.REGISTRATION: "to register the result",
    Desk.HAND_OUT: "to register and hand out the result",
    Desk.AUTHENTICATION: "to check the account",
    Desk.LOGIN_REFUSAL: "to tell of the refusal",
    Desk.FILLING: "to fill in the request",
    Desk.SIGNATURE_CHECK: "to check the signature",
    Desk.SIGNATURE_REFUSAL: "to tell of the refusal",
    Desk.FORWARDING: "to forward the request",
    Desk.ACCEPTANCE: "to accept the e-request",
    Desk.CHECK: "to check the documents",
    Desk.REFUSAL_RECEIPT: "to give the receipt of refusal",
    Desk.REQUEST_REFUSAL: "to tell of the refusal",
    Desk.ENTRY: "to register and give a receipt",
    Desk.COURIER: "to send the package by courier",
    Desk.MESSAGE: "to tell the status",
    Desk.PROCESSING: "to examine the documents and draft the result",
    Desk.RETURN: "to send the result to the centre",
    Desk.GIVING: "to give the result",
    Desk.CABINET: "to send the result to the cabinet",
    Desk.PAYMENT_ORDER: "to hand over the payment order",
}

AWAITS = {
    Desk.PAYMENT: "the applicant's proof of payment is awaited",
    Desk.COLLECTION: "the permit waits for the applicant",
}

ENDS = {
    Desk.NOT_ACCEPTED: "the case ends with the refusal of acceptance",
    Desk.REFUSED: "the case ends with a motivated refusal of the service",
    Desk.LAPSED: "the case lapses",
    Desk.ISSUED: "the case ends with the result handed out",
    Desk.POSTED: "the case ends as posted",
    Desk.REJECTED: "the case ends with a message of refusal",
    Desk.PAID: "the case ends with the compensation sent for payment",
}
