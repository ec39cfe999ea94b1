"""The vocabulary: every role, desk, verb and channel an act may use, each named once."""

from enum import StrEnum


class Role(StrEnum):
    """Who a row of an act speaks of."""

    APPLICANT = "applicant"
    CLERK = "clerk"
    HEAD = "head"
    EXECUTOR = "executor"
    COMMISSION = "commission"
    TSON_OPERATOR = "tson_operator"
    PROVIDER = "provider"
    SYSTEM = "system"


class Channel(StrEnum):
    """Where a request comes in."""

    OFFICE = "office"
    PORTAL = "portal"
    TSON = "tson"


class Source(StrEnum):
    """Where a row comes from: the act, the standard of the service, or the product alone."""

    ACT = "act"
    STANDARD = "standard"
    PRODUCT = "product"


class Since(StrEnum):
    """From which moment a term runs."""

    ARRIVAL = "arrival"
    SUBMISSION = "submission"
    NOTICE = "notice"
    READINESS = "readiness"
    DECISION = "decision"


class Happening(StrEnum):
    """What the act tells of that moves no case: before it is born, or after it ended."""

    SIGN_UP = "sign_up"
    ENTER_PORTAL = "enter_portal"
    CHOOSE = "choose"
    CHOOSE_SERVICE = "choose_service"
    SIGN_IN = "sign_in"
    ORDER = "order"
    FILL_IN = "fill_in"
    RECEIVE = "receive"


class Desk(StrEnum):
    """What a case waits for. Endings are participles and have no holder."""

    AUTHENTICATION = "authentication"
    LOGIN_REFUSAL = "login_refusal"
    FILLING = "filling"
    SIGNATURE_CHECK = "signature_check"
    SIGNATURE_REFUSAL = "signature_refusal"
    FORWARDING = "forwarding"
    ACCEPTANCE = "acceptance"
    CHECK = "check"
    REFUSAL_RECEIPT = "refusal_receipt"
    REQUEST_REFUSAL = "request_refusal"
    ENTRY = "entry"
    COURIER = "courier"
    INTAKE = "intake"
    MESSAGE = "message"
    ASSIGNMENT = "assignment"
    EXAMINATION = "examination"
    COMMISSION = "commission"
    DECISION = "decision"
    PROCESSING = "processing"
    DRAFTING = "drafting"
    SIGNATURE = "signature"
    NOTICE = "notice"
    PAYMENT = "payment"
    PREPARATION = "preparation"
    RELEASE = "release"
    COLLECTION = "collection"
    HANDOVER = "handover"
    POSTING = "posting"
    REGISTRATION = "registration"
    HAND_OUT = "hand_out"
    RETURN = "return"
    GIVING = "giving"
    CABINET = "cabinet"
    PAYMENT_ORDER = "payment_order"

    NOT_ACCEPTED = "not_accepted"
    REFUSED = "refused"
    LAPSED = "lapsed"
    ISSUED = "issued"
    POSTED = "posted"
    REJECTED = "rejected"
    PAID = "paid"


ENDINGS = frozenset({Desk.NOT_ACCEPTED, Desk.REFUSED, Desk.LAPSED, Desk.ISSUED, Desk.POSTED, Desk.REJECTED, Desk.PAID})


class Verb(StrEnum):
    """What moves a case. Each is a method of Case."""

    SUBMIT = "submit"
    AUTHENTICATE = "authenticate"
    SIGN_REQUEST = "sign_request"
    CONFIRM = "confirm"
    FORWARD = "forward"
    TURN_AWAY = "turn_away"
    TELL_REFUSAL = "tell_refusal"
    ACCEPT = "accept"
    GIVE_RECEIPT = "give_receipt"
    ENTER = "enter"
    DISPATCH = "dispatch"
    REGISTER = "register"
    REFUSE_ACCEPTANCE = "refuse_acceptance"
    TELL = "tell"
    ASSIGN = "assign"
    EXAMINE = "examine"
    RECOMMEND = "recommend"
    ADVISE_AGAINST = "advise_against"
    GRANT = "grant"
    REFUSE = "refuse"
    PROPOSE = "propose"
    PROPOSE_REFUSAL = "propose_refusal"
    DRAFT = "draft"
    SIGN = "sign"
    APPROVE = "approve"
    DECLINE = "decline"
    SEND_BACK = "send_back"
    NOTIFY = "notify"
    NOTIFY_REFUSAL = "notify_refusal"
    PAY = "pay"
    PREPARE = "prepare"
    RELEASE = "release"
    COLLECT = "collect"
    HAND_OVER = "hand_over"
    POST = "post"
    REGISTER_RESULT = "register_result"
    HAND_OUT = "hand_out"
    HAND_OUT_REFUSAL = "hand_out_refusal"
    RETURN_RESULT = "return_result"
    GIVE = "give"
    GIVE_REFUSAL = "give_refusal"
    DELIVER = "deliver"
    DELIVER_REFUSAL = "deliver_refusal"
    ORDER_PAYMENT = "order_payment"
    LAPSE = "lapse"


class Paper(StrEnum):
    """What is written, signed, registered or handed out in a row."""

    RECEIPT = "receipt"
    COUPON_AND_RECEIPT = "coupon_and_receipt"
    NOTICE = "notice"
    PERMIT = "permit"
    PERMIT_AND_NOTICE = "permit_and_notice"
    PERMIT_OR_NOTICE = "permit_or_notice"
    RESULT = "result"
    NOTICE_OR_REFUSAL = "notice_or_refusal"
    CERTIFICATE_OR_REFUSAL = "certificate_or_refusal"
    PAYMENT_ORDER = "payment_order"


class Decision(StrEnum):
    """What the commission recommended or the head decided."""

    GRANTED = "granted"
    REFUSED = "refused"


EXAMINED_AT = {Desk.EXAMINATION: Verb.EXAMINE, Desk.PROCESSING: Verb.PROPOSE}
"""Where the executor judges the documents, and the verb that right goes with."""

DRAFTS = frozenset({Verb.DRAFT, Verb.PROPOSE, Verb.PROPOSE_REFUSAL})
"""Verbs that submit a draft to the head."""

DECIDES = {
    Verb.RECOMMEND: Decision.GRANTED,
    Verb.ADVISE_AGAINST: Decision.REFUSED,
    Verb.GRANT: Decision.GRANTED,
    Verb.REFUSE: Decision.REFUSED,
    Verb.PROPOSE: Decision.GRANTED,
    Verb.PROPOSE_REFUSAL: Decision.REFUSED,
    Verb.APPROVE: Decision.GRANTED,
    Verb.DECLINE: Decision.REFUSED,
}
"""Verbs that settle which way the case goes."""

FOLLOWS = {
    Verb.NOTIFY: Decision.GRANTED,
    Verb.NOTIFY_REFUSAL: Decision.REFUSED,
    Verb.HAND_OUT: Decision.GRANTED,
    Verb.HAND_OUT_REFUSAL: Decision.REFUSED,
    Verb.GIVE: Decision.GRANTED,
    Verb.GIVE_REFUSAL: Decision.REFUSED,
    Verb.DELIVER: Decision.GRANTED,
    Verb.DELIVER_REFUSAL: Decision.REFUSED,
}
"""Verbs open only to a case that goes that way."""

KEPT_APART = {
    Verb.SIGN: frozenset({Verb.EXAMINE, Verb.DRAFT, Verb.PROPOSE, Verb.PROPOSE_REFUSAL}),
    Verb.RECOMMEND: frozenset({Verb.EXAMINE}),
    Verb.ADVISE_AGAINST: frozenset({Verb.EXAMINE}),
}
"""Verbs that want another person than whoever did the earlier ones on the same case: separation of duties."""
