"""Separation of duties by person: whoever examined or drafted does not sign, whoever examined does not recommend."""

from django.db.models import Q
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.words import KEPT_APART, Verb
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.office.models import Account


def own_part(case: Case, verb: Verb, account: Account) -> str:
    """What the account did on the case that bars it from the verb, in a sentence; "" when nothing does."""
    if verb not in KEPT_APART:
        return ""
    earlier = case.moves.filter(_person(account), verb__in=KEPT_APART[verb]).order_by("-version").first()
    if earlier is None:
        return ""
    done = spoken(phrases.verb_done, earlier.verb)
    return _("Another person does this: you took part in this case yourself (%(done)s).") % {"done": done}


def _person(account: Account) -> Q:
    """Moves by any account of the same person: two accounts of one identity number do not make two persons."""
    return Q(by=account) | Q(by__iin=account.iin) if account.iin else Q(by=account)


def way_on() -> str:
    """What to do instead."""
    return _("It goes to another holder of the post, or to whoever stands in for you by order.")
