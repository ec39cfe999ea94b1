"""Comments on a case among colleagues: who may read them, who is called by name and told."""

import re
from collections.abc import Iterator

from django.db import transaction
from django.db.models import Q

from workflow.acts.words import Desk
from workflow.cases import notices
from workflow.cases.access import WHOLE_OFFICE
from workflow.cases.models import Case
from workflow.desk.case.models import Comment
from workflow.office import clock
from workflow.office.models import Account, Post, Substitution
from workflow.office.models.people import BY_NAME, Duty

CALL = re.compile(r"@([\w.+-]+)")


def readers(case: Case) -> list[Account]:
    """The colleagues who see a case today: holders of the posts and whoever stands in for them."""
    on = clock.today(case.office)
    rule = Q(duty__in=WHOLE_OFFICE) | Q(duty=Duty.EXECUTOR, account=case.executor_id)
    if case.clocks.filter(desk=Desk.COMMISSION).exists():
        rule |= Q(duty=Duty.COMMISSION)
    posts = Post.objects.held(on).filter(rule, office=case.office_id)
    standing_in = Substitution.objects.filter(post__in=posts, since__lte=on, until__gte=on).values("substitute")
    found = Account.objects.filter(Q(posts__in=posts) | Q(pk__in=standing_in), is_active=True)
    return list(found.distinct().order_by(*BY_NAME))


def called(words: str, among: list[Account]) -> Iterator[Account]:
    """The readers a comment calls by login."""
    names = {name.rstrip(".").casefold() for name in CALL.findall(words)}
    return (one for one in among if one.username.casefold() in names)


@transaction.atomic
def write(case: Case, words: str, *, by: Account) -> Comment:
    """Adds a comment; whoever it calls by name is told after the commit."""
    comment = Comment.objects.create(case=case, words=words, by=by, at=clock.now())
    notices.announce("mentioned", [one for one in called(words, readers(case)) if one != by], case=case)
    return comment


def parts(words: str, among: list[Account]) -> list[tuple[str, bool]]:
    """The words of a comment in pieces, the names of those it calls in place of their logins and marked."""
    names = {one.username.casefold(): one.initials for one in among}
    pieces: list[tuple[str, bool]] = []
    last = 0
    for found in CALL.finditer(words):
        name = names.get(found[1].rstrip(".").casefold())
        if name is not None:
            pieces += [(words[last : found.start()], False), (name, True)]
            last = found.start() + 1 + len(found[1].rstrip("."))
    return [*pieces, (words[last:], False)]
