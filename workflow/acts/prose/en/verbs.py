"""Conditions and happenings in English sentences."""

from workflow.acts.words import Channel, Desk, Happening, Verb

BEGINS: dict[Channel | Desk, tuple[str, str]] = {
    Channel.OFFICE: (
        "{who} submits the documents named in point 9 of the standard {to}",
        "once the documents are submitted,",
    ),
    Channel.TSON: (
        "{who} comes to the service centre with the documents named in point 9 of the standard",
        "once the documents are submitted,",
    ),
    Channel.PORTAL: (
        "{who} signs the request on the portal and sends it with the documents named in point 9 of the standard",
        "once the request is sent,",
    ),
    Desk.AUTHENTICATION: ("{who} enters the IIN and the password on the portal", "once they are entered,"),
}

WHEN = {
    Verb.REGISTER: "once the documents are registered,",
    Verb.REFUSE_ACCEPTANCE: "if the package is incomplete or a document has expired,",
    Verb.ASSIGN: "once the executor is named,",
    Verb.EXAMINE: "once the documents are examined,",
    Verb.RECOMMEND: "if the permit is recommended,",
    Verb.ADVISE_AGAINST: "if a refusal is recommended,",
    Verb.GRANT: "if the decision is to grant,",
    Verb.REFUSE: "if the decision is to refuse,",
    Verb.DRAFT: "once the draft is ready,",
    Verb.SIGN: "once it is signed,",
    Verb.SEND_BACK: "if the draft is sent back for rework,",
    Verb.NOTIFY: "if the notice of a positive decision is sent,",
    Verb.NOTIFY_REFUSAL: "if the notice of refusal is sent,",
    Verb.PAY: "once the proof of payment is brought,",
    Verb.PREPARE: "once the permit is prepared,",
    Verb.RELEASE: "once the permit is released,",
    Verb.COLLECT: "if the permit is collected,",
    Verb.HAND_OVER: "once the permit is handed to the registry,",
    Verb.POST: "once the permit is sent,",
    Verb.REGISTER_RESULT: "once the result is registered,",
    Verb.HAND_OUT: "if the decision is positive and the result is handed out,",
    Verb.HAND_OUT_REFUSAL: "if the refusal is handed out,",
    Verb.AUTHENTICATE: "if the account is confirmed,",
    Verb.SIGN_REQUEST: "once the request is signed,",
    Verb.CONFIRM: "if the signature is confirmed,",
    Verb.FORWARD: "once the request is forwarded,",
    Verb.TURN_AWAY: "if the check fails,",
    Verb.TELL_REFUSAL: "once the message is sent,",
    Verb.ACCEPT: "if the documents are accepted,",
    Verb.GIVE_RECEIPT: "once the receipt is given,",
    Verb.ENTER: "once the application is registered,",
    Verb.DISPATCH: "once the package is sent,",
    Verb.TELL: "once the message is sent,",
    Verb.PROPOSE: "if the draft is positive,",
    Verb.PROPOSE_REFUSAL: "if the draft is a motivated refusal,",
    Verb.APPROVE: "if the result is signed,",
    Verb.DECLINE: "if the motivated refusal is signed,",
    Verb.RETURN_RESULT: "once the result is sent to the centre,",
    Verb.GIVE: "if the decision is positive and the result is given,",
    Verb.GIVE_REFUSAL: "if the motivated refusal is given,",
    Verb.DELIVER: "if the decision is positive and the result is sent,",
    Verb.DELIVER_REFUSAL: "if the motivated refusal is sent,",
    Verb.ORDER_PAYMENT: "once the payment order is handed over,",
}

LAPSES = {
    Desk.PAYMENT: "if the proof of payment is not brought within this term,",
    Desk.COLLECTION: "if the permit is not collected within this term,",
}

BOTH_WAYS = {
    Desk.COMMISSION: "whether the permit or a refusal is recommended,",
    Desk.DECISION: "whether the decision is to grant or to refuse,",
    Desk.PROCESSING: "whether the draft is positive or a motivated refusal,",
    Desk.SIGNATURE: "whether the result or the motivated refusal is signed,",
}

WHAT = {
    Happening.SIGN_UP: "{who} registers on the portal by the IIN",
    Happening.ENTER_PORTAL: "{who} enters the portal",
    Happening.CHOOSE: "{who} chooses the public service",
    Happening.CHOOSE_SERVICE: "{who} chooses the public service, fills in the request and attaches the documents",
    Happening.SIGN_IN: "{who} registers and signs in to the portal by the IIN and the digital signature",
    Happening.ORDER: "{who} orders the public service online",
    Happening.FILL_IN: "{who} fills in the e-request and attaches the package of documents",
    Happening.RECEIVE: "{who} receives the result in the cabinet",
}
