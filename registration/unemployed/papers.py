"""Which papers a move of a case of the unemployed brings about."""

from registration.papers import Table
from registration.unemployed import facts
from workflow.acts.words import Verb
from workflow.checklist import receipts

AFTER: Table = {
    Verb.REGISTER: ((receipts.registered, False), (facts.drafted_by_the_system, True)),
    Verb.REFUSE_ACCEPTANCE: ((receipts.refused, False),),
    Verb.PROPOSE: ((facts.outcome, True),),
    Verb.PROPOSE_REFUSAL: ((facts.outcome, True),),
    Verb.SIGN: ((facts.outcome, False),),
    Verb.APPROVE: ((facts.outcome, False),),
    Verb.DECLINE: ((facts.outcome, False),),
}
