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


class Desk(StrEnum):
    """What a case waits for. Endings are participles and have no holder."""

    INTAKE = "intake"
    ASSIGNMENT = "assignment"
    EXAMINATION = "examination"
    COMMISSION = "commission"
    DECISION = "decision"
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

    NOT_ACCEPTED = "not_accepted"
    REFUSED = "refused"
    LAPSED = "lapsed"
    ISSUED = "issued"
    POSTED = "posted"


ENDINGS = frozenset({Desk.NOT_ACCEPTED, Desk.REFUSED, Desk.LAPSED, Desk.ISSUED, Desk.POSTED})


class Verb(StrEnum):
    """What moves a case. Each is a method of Case."""

    SUBMIT = "submit"
    REGISTER = "register"
    REFUSE_ACCEPTANCE = "refuse_acceptance"
    ASSIGN = "assign"
    EXAMINE = "examine"
    RECOMMEND = "recommend"
    ADVISE_AGAINST = "advise_against"
    GRANT = "grant"
    REFUSE = "refuse"
    DRAFT = "draft"
    SIGN = "sign"
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
    LAPSE = "lapse"


class Paper(StrEnum):
    """What is written, signed, registered or handed out in a row."""

    RECEIPT = "receipt"
    COUPON_AND_RECEIPT = "coupon_and_receipt"
    NOTICE = "notice"
    PERMIT = "permit"
    PERMIT_AND_NOTICE = "permit_and_notice"
    PERMIT_OR_NOTICE = "permit_or_notice"


class Decision(StrEnum):
    """What the commission recommended or the head decided."""

    GRANTED = "granted"
    REFUSED = "refused"


DECIDES = {
    Verb.RECOMMEND: Decision.GRANTED,
    Verb.ADVISE_AGAINST: Decision.REFUSED,
    Verb.GRANT: Decision.GRANTED,
    Verb.REFUSE: Decision.REFUSED,
}
"""Verbs that settle which way the case goes."""

FOLLOWS = {
    Verb.NOTIFY: Decision.GRANTED,
    Verb.NOTIFY_REFUSAL: Decision.REFUSED,
    Verb.HAND_OUT: Decision.GRANTED,
    Verb.HAND_OUT_REFUSAL: Decision.REFUSED,
}
"""Verbs open only to a case that goes that way."""
