"""The head at the keyboard: one case and twenty assigned within their budgets; drafts signed and returned by keys."""

from datetime import timedelta

import pytest

from tests.desk.head.orders import ten_seconds_pass
from tests.walk import MORNING, case_at, do
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases.models import Case
from workflow.jobs.models import Job
from workflow.outbox import work

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


class Keys:
    """Presses keys and counts them."""

    def __init__(self, page) -> None:
        self.page, self.pressed = page, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1


def screen(page, name):
    page.wait_for_selector(f"body[data-screen={name}]")


@pytest.fixture
def later(wall):
    wall.set(MORNING + timedelta(hours=1))
    return wall


@pytest.fixture
def drafts(cast, later):
    """Two grants and one refusal wait for signature, their drafts printed."""
    found = [case_at(cast, "issue", Desk.SIGNATURE) for _n in range(2)]
    found.append(case_at(cast, "issue", Desk.SIGNATURE, Decision.REFUSED))
    later.set(MORNING + timedelta(hours=1))
    work.deliver()
    return found


def state(case):
    return Case.objects.get(pk=case.pk).state


def test_the_home_is_where_a_head_lands_and_where_g_h_leads(cast, drafts, window):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    bolat = window(cast.bolat)
    screen(bolat.page, "head")
    bolat.look(bolat.page)
    bolat.page.goto("/notifications/")
    Keys(bolat.page).press("KeyG", "KeyH")
    screen(bolat.page, "head")
    assert bolat.page.inner_text('[data-number="to_sign"] strong') == "3"
    bolat.page.click('[data-number="to_assign"]')
    screen(bolat.page, "head-assign")
    bolat.look(bolat.page)


def test_one_case_is_assigned_by_two_keys_or_a_prefix_more(cast, later, window):
    first, second = case_at(cast, "issue", Desk.ASSIGNMENT), case_at(cast, "issue", Desk.ASSIGNMENT)
    later.set(MORNING + timedelta(hours=1))
    bolat = window(cast.bolat)
    suggested = Keys(bolat.page)
    bolat.page.goto(f"/cases/{first.pk}/")
    suggested.press("KeyA")
    screen(bolat.page, "deed")
    suggested.press("Enter")
    bolat.page.wait_for_selector(".messages .notice--success")
    assert suggested.pressed == 2
    ten_seconds_pass(later.moment)
    assert state(first) == Desk.EXAMINATION
    by_name = Keys(bolat.page)
    bolat.page.goto(f"/cases/{second.pk}/")
    by_name.press("KeyA")
    screen(bolat.page, "deed")
    bolat.page.keyboard.type("габ")
    assert bolat.page.locator("[data-folded]:visible").count() == 1
    by_name.press("Enter")
    bolat.page.wait_for_selector(".messages .notice--success")
    bolat.look(bolat.page)
    ten_seconds_pass(later.moment)
    assert Case.objects.get(pk=second.pk).executor == cast.dana


def test_an_assignment_is_taken_back_by_one_key(cast, later, window):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    later.set(MORNING + timedelta(hours=1))
    bolat = window(cast.bolat)
    bolat.page.goto(f"/head/cases/{case.pk}/assign/?next=/head/assign/")
    bolat.page.keyboard.press("Enter")
    bolat.page.wait_for_selector("[data-action=undo]")
    assert not bolat.page.locator(f'tr[data-case="{case.pk}"]').count()
    bolat.page.keyboard.press("KeyZ")
    bolat.page.locator(f'tr[data-case="{case.pk}"]').wait_for()
    screen(bolat.page, "head-assign")
    ten_seconds_pass(later.moment)
    assert state(case) == Desk.ASSIGNMENT


def test_the_page_of_one_case_shuts_nobody_out(cast, later, window):
    case, decided = case_at(cast, "issue", Desk.ASSIGNMENT), case_at(cast, "reissue", Desk.DECISION)
    bolat = window(cast.bolat)
    for address in (f"/head/cases/{case.pk}/assign/", f"/head/cases/{decided.pk}/refuse/"):
        bolat.page.goto(address)
        bolat.look(bolat.page)
    bolat.page.click("main form button[type=submit]")
    bolat.page.wait_for_selector(".errors")
    assert bolat.page.evaluate("document.activeElement.className") == "errors"
    bolat.page.complaints.clear()
    bolat.look(bolat.page)


def test_twenty_cases_are_shared_out_by_six_keys_at_most(cast, later, window):
    cases = [case_at(cast, "issue", Desk.ASSIGNMENT) for _n in range(20)]
    later.set(MORNING + timedelta(hours=1))
    bolat = window(cast.bolat)
    keys = Keys(bolat.page)
    bolat.page.goto("/head/assign/")
    keys.press("KeyE", "KeyA")
    screen(bolat.page, "head-many")
    bolat.look(bolat.page, widths=(1366,))
    keys.press("Enter")
    screen(bolat.page, "head-confirm")
    bolat.look(bolat.page, widths=(1366,))
    assert bolat.page.locator('[data-number="portion"]').all_inner_texts() == ["10", "10"]
    keys.press("Enter")
    screen(bolat.page, "job")
    assert keys.pressed <= 6
    assert Case.objects.filter(state=Desk.ASSIGNMENT).count() == len(cases)
    ten_seconds_pass(later.moment)
    assert Case.objects.filter(state=Desk.EXAMINATION).count() == len(cases)
    bolat.page.goto(f"/jobs/{Job.objects.get().pk}/")
    assert bolat.page.locator('tr[data-outcome="done"]').count() == len(cases)


def test_choosing_nothing_is_an_error_and_the_box_takes_this_page_only(cast, later, window):
    for _n in range(27):
        case_at(cast, "issue", Desk.ASSIGNMENT)
    bolat = window(cast.bolat)
    bolat.page.goto("/head/assign/")
    bolat.page.check("[data-select-all]")
    assert bolat.page.locator("[data-select]:checked").count() == 25
    bolat.page.goto("/head/assign/many/")
    bolat.page.wait_for_selector(".errors")
    assert bolat.page.evaluate("document.activeElement.className") == "errors"
    bolat.page.complaints.clear()
    bolat.look(bolat.page)


def test_drafts_are_signed_by_one_key_each_and_the_next_heading_has_the_focus(cast, drafts, window):
    bolat = window(cast.bolat)
    bolat.page.goto("/sign/")
    bolat.look(bolat.page)
    keys = Keys(bolat.page)
    keys.press("KeyS")
    for number, case in enumerate(drafts[:2], 1):
        bolat.page.wait_for_selector(f'form[action="/sign/{case.pk}/"]')
        assert bolat.page.evaluate("document.activeElement.tagName") == "H1"
        assert bolat.page.inner_text("[data-place]").split() == [str(number), "/", "3"]
        keys.press("KeyS")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[2].pk}/"]')
    assert [state(case) for case in drafts] == [Desk.NOTICE, Desk.NOTICE, Desk.SIGNATURE]
    keys.press("KeyS")
    screen(bolat.page, "sign-confirm")
    bolat.look(bolat.page)
    keys.press("Control+Enter")
    screen(bolat.page, "sign-stack")
    assert state(drafts[2]) == Desk.NOTICE
    assert keys.pressed == 5


def test_the_item_shows_its_pages_and_shuts_nobody_out(cast, drafts, window):
    bolat = window(cast.bolat)
    bolat.page.goto(f"/sign/{drafts[0].pk}/")
    bolat.look(bolat.page)
    assert bolat.page.evaluate("[...document.querySelectorAll('.pictures img')].every((one) => one.naturalWidth > 500)")
    bolat.page.set_viewport_size({"width": 320, "height": 700})
    assert bolat.page.evaluate("document.documentElement.scrollWidth") <= 320
    bolat.page.set_viewport_size({"width": 1366, "height": 768})
    Keys(bolat.page).press("KeyJ")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[1].pk}/"]')
    Keys(bolat.page).press("KeyK")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[0].pk}/"]')


def test_a_draft_is_returned_by_three_keys(cast, drafts, window):
    bolat = window(cast.bolat)
    bolat.page.goto(f"/sign/{drafts[0].pk}/")
    keys = Keys(bolat.page)
    keys.press("KeyR")
    bolat.page.wait_for_selector("#return :focus")
    bolat.look(bolat.page)
    bolat.page.locator("#return [type=radio]").first.focus()
    keys.press("Digit3", "Control+Enter")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[1].pk}/"]')
    assert keys.pressed == 3
    assert state(drafts[0]) == Desk.DRAFTING
    assert drafts[0].moves.get(verb=Verb.SEND_BACK).reason == "мәтіннің тұжырымы"


def test_a_draft_that_changed_meanwhile_is_not_signed(cast, drafts, window):
    bolat = window(cast.bolat)
    bolat.page.goto(f"/sign/{drafts[0].pk}/")
    do(drafts[0].pk, Verb.SEND_BACK, cast)
    do(drafts[0].pk, Verb.DRAFT, cast)
    work.deliver()
    Keys(bolat.page).press("KeyS")
    bolat.page.wait_for_selector('.errors[data-outcome="409"]')
    assert state(drafts[0]) == Desk.SIGNATURE
    bolat.page.complaints.clear()
    bolat.look(bolat.page)


def test_a_batch_takes_only_what_was_opened(cast, drafts, window):
    bolat = window(cast.bolat)
    bolat.page.goto(f"/sign/{drafts[0].pk}/")
    Keys(bolat.page).press("KeyB")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[1].pk}/"]')
    Keys(bolat.page).press("KeyB")
    bolat.page.wait_for_selector(f'form[action="/sign/{drafts[2].pk}/"]')
    bolat.page.goto("/sign/batch/")
    bolat.look(bolat.page)
    assert bolat.page.inner_text('[data-number="granted"]') == "2"
    bolat.page.keyboard.press("Control+Enter")
    screen(bolat.page, "job")
    work.deliver()
    assert [state(case) for case in drafts] == [Desk.NOTICE, Desk.NOTICE, Desk.SIGNATURE]


def test_a_draft_is_signed_and_returned_without_scripts(cast, drafts, new_page, login):
    page = new_page(java_script_enabled=False)
    login(page, cast.bolat)
    page.goto(f"/sign/{drafts[0].pk}/")
    page.click('form[data-action="sign"] button')
    assert state(drafts[0]) == Desk.NOTICE
    page.click("details summary")
    page.check('[name="why"][value="wording"]')
    page.click('form[data-action="send_back"] .actions button')
    assert state(drafts[1]) == Desk.DRAFTING
