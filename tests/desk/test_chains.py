"""Every chain of the act from the counter to each of its ends, through the pages and their forms alone."""

from datetime import date, timedelta

import pytest

from tests.walk import CARRIED, MORNING, hand, judge, lodge, pack, path, way_of, words
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.outbox import work

TYPED = {Verb.POST: {"category": "registered"}, Verb.DRAFT: {"details_ru": "Документ недостоверен"}}
"""What a page asks for beyond the action."""
BY_VOTE = {Verb.RECOMMEND, Verb.ADVISE_AGAINST}
"""Their form stands on the page of the agenda's item."""


def written(value):
    """A value as a person types it into a form."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, str | int):
        return value
    if hasattr(value, "pk"):
        return value.pk
    return [getattr(one, "pk", one) for one in value] if hasattr(value, "__iter__") else str(value)


def go(cast, seat, case, verb):
    """One verb by its holder: the form as it is opened, filled in and sent."""
    if verb is Verb.LAPSE:
        with clock.at(case.clocks.open().get().due_at + timedelta(seconds=1)):
            work.sweep()
            return clock.now()
    if verb is Verb.REGISTER:
        pack(case, cast.aigul)
    if verb is Verb.EXAMINE:
        judge(case, cast.dana)
    browser = seat(hand(case, verb, cast))
    if verb is Verb.SIGN:
        return sign(browser, case)
    address = f"/cases/{case.pk}/{verb}/"
    typed = {} if verb in BY_VOTE else opened(browser.get(address))
    told = {name: written(value) for name, value in words(case, verb, cast).items()}
    answer = browser.post(address, {**typed, **told, **TYPED.get(verb, {}), "version": case.version})
    assert answer.status_code == 302, answer.content.decode()
    return clock.now()


def opened(page):
    """What stands in the form already."""
    form = page.context["form"]
    return {name: written(form[name].value()) for name in form.fields if form[name].value() not in (None, "")}


def sign(browser, case):
    """The head signs what the page shows, by its seal; a refusal is confirmed."""
    address = f"/sign/{case.pk}/"
    seen = browser.get(address).context
    signed = {"version": seen["case"].version, "seal": seen["seal"], "confirmed": "1"}
    assert browser.post(address, signed).status_code == 302
    return clock.now()


ENDS = [(chain.variant, end) for chain in CARRIED for end in sorted(chain.endings())]


@pytest.mark.parametrize(("variant", "end"), ENDS)
def test_each_chain_comes_to_each_of_its_ends_through_the_pages(cast, seat, variant, end):
    case, now = lodge(cast, variant), MORNING
    for verb in path(case.chain, end, way_of(case.chain, end)):
        now += timedelta(minutes=5)
        with clock.at(now):
            work.deliver()
            now = go(cast, seat, case, verb)
        case = Case.objects.get(pk=case.pk)
    assert case.state == end
    assert not case.clocks.open().exists()
