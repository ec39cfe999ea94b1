"""How a chain is told in English."""

from workflow.acts.prose.en import desks, verbs
from workflow.acts.prose.tongue import Tongue
from workflow.acts.words import Paper, Role

WHO = {
    Role.APPLICANT: "the applicant",
    Role.CLERK: "the clerk",
    Role.HEAD: "the head",
    Role.EXECUTOR: "the executor",
    Role.COMMISSION: "the commission",
    Role.TSON_OPERATOR: "the service centre operator",
    Role.PROVIDER: "the service provider",
    Role.SYSTEM: "the system",
}

ENGLISH = Tongue(
    who=WHO,
    to={role: f"to {name}" for role, name in WHO.items()},
    papers={
        Paper.RECEIPT: {"paper": "the receipt"},
        Paper.COUPON_AND_RECEIPT: {"paper": "the tear-off coupon and the receipt"},
        Paper.NOTICE: {"paper": "the notice", "it": "it"},
        Paper.PERMIT: {"paper": "the permit", "it": "it"},
        Paper.PERMIT_AND_NOTICE: {"paper": "the permit and the notice", "it": "them"},
        Paper.PERMIT_OR_NOTICE: {"paper": "the permit or the notice of refusal", "it": "it"},
        Paper.RESULT: {"paper": "the result of the service", "it": "it"},
        Paper.NOTICE_OR_REFUSAL: {"paper": "the notice or the motivated refusal", "it": "it"},
        Paper.CERTIFICATE_OR_REFUSAL: {"paper": "the certificate or the motivated refusal", "it": "it"},
        Paper.PAYMENT_ORDER: {"paper": "the order to pay the compensation", "it": "it"},
    },
    begins=verbs.BEGINS,
    does=desks.DOES,
    bare=desks.BARE,
    purpose=desks.PURPOSE,
    awaits=desks.AWAITS,
    when=verbs.WHEN,
    lapses=verbs.LAPSES,
    what=verbs.WHAT,
    ends=desks.ENDS,
    from_then="{within} {since}",
    passes="the case passes {to} {purpose}",
    returns="the case returns {to} {purpose}",
    either=" or ",
    both_ways=verbs.BOTH_WAYS,
    no_term="The act sets no term for this.",
    term_elsewhere="The term is set elsewhere: {reference}.",
    span="One term for the steps together, {term}: {steps}",
    span_elsewhere="These steps have one term together: {steps}",
    runs_one="this point of the office chain is run: {points}",
    runs="these points of the office chain are run: {points}",
    then="after that",
    conditional="Conditional step.",
    from_standard="From the standard.",
    added="A step of the product's own.",
    note="Note",
    text_of="{body}, {adopted} No. {number}; text of {edition} No. {edition_number}",
    first_text="{body}, {adopted} No. {number}",
    repealed="repealed by No. {repealed_by} of {repealed}",
)
