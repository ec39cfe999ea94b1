"""Who may open a paper: with its case; one of an office itself by the duties its kind names."""

from django.db.models import Q

from workflow.cases.access import visible_to
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account
from workflow.papers import letters


def papers_for(account: Account) -> Q:
    """The rule that picks the papers an account may open."""
    rule = Q(case__in=visible_to(account))
    for post in capacities(account, clock.today()):
        kinds = [kind.name for kind in letters.kinds() if post.duty in kind.readers]
        rule |= Q(case=None, office=post.office, kind__in=kinds)
    return rule
