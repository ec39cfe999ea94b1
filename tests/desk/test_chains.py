"""Every chain of the act from the counter to each of its ends, through the pages and their forms alone."""

from datetime import date, timedelta

import pytest

from tests.walk import MORNING, hand, lodge, pack, path, way_of, words
from workflow.acts.words import ENDINGS, Desk, Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.outbox import work

VARIANTS = ["issue", "reissue", "extend", "ict-issue", "ict-renew"]


def written(value):
    """A value as a person types it into a form."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, str | int):
        return value
    if hasattr(value, "pk"):
        return value.pk
    return [one.pk for one in value] if hasattr(value, "__iter__") else str(value)


def go(cast, seat, case, verb):
    """One verb by its holder: the form as it is opened, filled in and sent."""
    if verb is Verb.LAPSE:
        with clock.at(case.clocks.open().get().due_at + timedelta(seconds=1)):
            work.sweep()
            return clock.now()
    if verb is Verb.REGISTER:
        pack(case, cast.aigul)
    browser = seat(hand(case, verb, cast))
    address = f"/cases/{case.pk}/{verb}/"
    opened = browser.get(address)
    assert opened.status_code == 200
    form = opened.context["form"]
    typed = {name: written(form[name].value()) for name in form.fields if form[name].value() not in (None, "")}
    told = {name: written(value) for name, value in words(case, verb, cast).items()}
    answer = browser.post(address, {**typed, **told, "version": case.version})
    assert answer.status_code == 302, answer.content.decode()
    return clock.now()


def ends():
    known = {"issue": sorted(ENDINGS), "extend": sorted(ENDINGS)}
    short = [Desk.ISSUED, Desk.REFUSED, Desk.NOT_ACCEPTED]
    return [(variant, end) for variant in VARIANTS for end in known.get(variant, short)]


@pytest.mark.parametrize(("variant", "end"), ends())
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
