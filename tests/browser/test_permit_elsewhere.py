"""A permit of South Kazakhstan and one of Kostanay through the pages alone: from the counter into a hand."""

import pytest

from tests.browser.office import fill
from tests.permits.elsewhere import regions, typing
from tests.walk import MORNING, judge
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.outbox import work
from workflow.papers.models import Paper

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TICKS = ("there", "consent")


def visible(region, variant, aspect):
    """What is typed on the page, in its order; sheets stay as they are filled in."""
    typed = typing.packet(region, variant, aspect, MORNING.date())
    ours = ("service", "language", "email", "window", "revision", "do", "holder", "procedure", "packet-shown")
    renews = not aspect.endswith("issue") or aspect.endswith("reissue")
    dropped = [name for name in typed if name in ours or "pages" in name or name.endswith("_FORMS")]
    return {name: words for name, words in typed.items() if name not in dropped and (renews or name != "previous")}


def hand_in(clerk, region, variant, aspect):
    """The clerk says who asks and for what where the page asks it; the rest of the page follows."""
    page, (holder, procedure) = clerk.page, aspect.split("-")
    page.goto("/intake/")
    with page.expect_response("**/packet/"):
        page.select_option("[name=service]", f"{region.assignment.pk}-{variant}")
    page.wait_for_selector("[name=territory_kk]")
    for name, words in (("holder", holder), ("procedure", procedure)):
        choice = page.locator(f'[name="{name}"][value="{words}"]')
        if choice.count() and not choice.is_checked():
            with page.expect_response("**/packet/"):
                choice.check()
            page.wait_for_function("() => !document.querySelector('.htmx-request')")
    fill(page, visible(region, variant, aspect))
    clerk.look(page)
    page.click("[data-action=register]")
    page.wait_for_selector("[data-screen=intake-done]")
    clerk.look(page)
    clerk.wall.pass_by(minutes=3)
    return Case.objects.get()


RUNS = [
    pytest.param(regions.SOUTH, "any", "worker-extend", "worker_permit", id="south-kazakhstan"),
    pytest.param(regions.KOSTANAY, "employer-issue", "employer-issue", "permit", id="kostanay"),
]


@pytest.mark.parametrize(("where", "variant", "aspect", "paper"), RUNS)
def test_a_permit_from_the_counter_to_the_hand(window, wall, where, variant, aspect, paper):
    region = regions.gather(*where)
    clerk, head, executor = window(region.clerk), window(region.head), window(region.executor)
    case = hand_in(clerk, region, variant, aspect)
    head.does(case, Verb.ASSIGN)
    judge(Case.objects.get(), region.executor)
    executor.does(case, Verb.PROPOSE)
    work.deliver()
    head.does(case, Verb.SIGN)
    work.deliver()
    taken = {name: words for name, words in typing.TAKEN.items() if name != "is_head" or "employer" in aspect}
    clerk.does(case, Verb.GIVE, **(typing.IN_PERSON if "worker" in aspect else taken))
    assert Case.objects.get().state == Desk.ISSUED
    assert set(Paper.objects.final().made().values_list("kind", flat=True)) == {"receipt", paper}
