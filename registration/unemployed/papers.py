"""Which papers a move of a case of the unemployed brings about."""

from registration.facts import refused_at_the_counter
from registration.papers import Table
from registration.unemployed import facts
from workflow.acts.words import Verb

AFTER: Table = {
    Verb.REGISTER: ((facts.registered, False), (facts.drafted_by_the_system, True)),
    Verb.REFUSE_ACCEPTANCE: ((refused_at_the_counter, False),),
    Verb.PROPOSE: ((facts.outcome, True),),
    Verb.PROPOSE_REFUSAL: ((facts.outcome, True),),
    Verb.SIGN: ((facts.outcome, False),),
    Verb.APPROVE: ((facts.outcome, False),),
    Verb.DECLINE: ((facts.outcome, False),),
}
