"""Find and hand out: at most six keys besides what is typed, from any page, without the mouse."""

import pytest

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.delivery.models import HandOut
from workflow.outbox import work

BUDGET = 6


@pytest.mark.browser
def test_a_result_is_found_and_given_with_six_keys(cast, window, wall):
    cast.employer.number, cast.employer.name = "900101300811", "Нұрғалиев Дәурен"
    cast.employer.save()
    case = case_at(cast, "reissue", Desk.HAND_OUT)
    work.deliver()
    wall.moment = case.moves.order_by("version").last().at
    page = window(cast.aigul).page
    pressed = []

    def press(key):
        pressed.append(key)
        page.keyboard.press(key)

    page.wait_for_selector(".masthead [data-key=Slash]")
    press("Slash")
    page.wait_for_selector("body[data-screen=search]")
    page.keyboard.type("900101300811")
    with page.expect_navigation():
        press("Enter")
    with page.expect_navigation():
        press("Control+Enter")
    assert page.get_attribute("body", "data-screen") == "deed"
    page.keyboard.type("900101300811")
    press("Tab")
    page.keyboard.type("№ 045678901")
    with page.expect_navigation():
        press("Enter")
    assert Case.objects.get().state == Desk.ISSUED
    assert HandOut.objects.get().receiver == "Нұрғалиев Дәурен"
    assert len(pressed) <= BUDGET
