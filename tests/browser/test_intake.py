"""The clerk's page by the keyboard alone, and what it does by itself: keeps, finds, counts, sends files, prints."""

import re

import pytest

from tests.browser.office import speak
from tests.desk.conftest import a_pdf
from tests.desk.packets import REQUEST, documents, service
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.desk.intake.models import Draft, Scan
from workflow.outbox import work

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
WORKER = ["Үмітұлы Жан-Ғабит", "05051985", "Түркия", "Турция", "U1234567", "01012031", "инженер", "инженер"]


class Keys:
    """A keyboard that counts: keys and chords one each, typed words not."""

    def __init__(self, page) -> None:
        self.page, self.pressed = page, 0

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def type(self, words: str) -> None:
        self.page.keyboard.type(words)

    def fields(self, *words: str) -> None:
        """Each field by Tab and what is typed there."""
        for one in words:
            self.press("Tab")
            self.type(one)

    def choose(self, code: str, selector: str) -> None:
        """Types into a list until it stands there: keys a second apart are no longer one word to a browser."""
        self.press(*code)
        while self.page.eval_on_selector(selector, "list => list.selectedOptions[0].text.slice(0, 2)") != code:
            self.page.wait_for_timeout(1200)
            self.type(code)

    def to(self, selector: str, key: str = "Tab") -> None:
        """Presses a key until something has the focus."""
        while not self.page.evaluate("s => document.activeElement.matches(s)", selector):
            self.press(key)
            assert self.pressed < 99, f"{selector} is out of reach"


@pytest.fixture
def clerk(cast, window, wall):
    return window(cast.aigul)


def begin(page, variant="issue"):
    """A new page with its service chosen."""
    page.goto("/intake/")
    page.select_option("[name=service]", service(variant))
    page.wait_for_selector("[name=territory_kk]")


def kept(page):
    """Waits until what was typed is kept."""
    with page.expect_response("**/saved/"):
        page.evaluate("htmx.trigger('#autosave', 'autosave')")
    page.wait_for_selector("[data-saved]")


def fill_in(page, typed):
    for name, words in typed.items():
        field = page.locator(f'[name="{name}"]')
        if field.get_attribute("type") == "checkbox":
            field.check()
        elif field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(words)
        elif field.get_attribute("type") != "hidden":
            field.fill(words)


def find(page, cast):
    page.fill("[name=number]", cast.employer.number)
    page.wait_for_selector("#applicant-known")


def test_a_known_employer_with_five_documents_and_a_scan_in_forty_five_keys(cast, clerk, tmp_path):
    (tmp_path / "топтама.pdf").write_bytes(a_pdf())
    page, keys = clerk.page, Keys(clerk.page)
    page.on("filechooser", lambda _chooser: None)  # a listener set right before the key may come after it
    page.wait_for_load_state()
    keys.press("n")
    page.wait_for_selector("[data-screen=intake] [name=service]:focus")
    keys.choose("02", "[name=service]")
    page.wait_for_selector("[name=previous]")
    keys.fields(cast.employer.number)
    page.wait_for_selector("#applicant-known")
    keys.to("[name=territory_kk]")
    keys.type("Қызылорда облысы")
    keys.fields("Кызылординская область")
    keys.to("[name=valid_from]")
    keys.type("01012027")
    keys.fields("31122027", "2025-РҰҚ-000007")
    keys.to("[name=workers-0-name]")
    keys.type(WORKER[0])
    keys.fields(*WORKER[1:], "3")
    keys.to("[name=doc-application-there]")
    with page.expect_file_chooser() as chooser:
        keys.press("f")
    keys.pressed += 2  # picking the file and Enter in the chooser of the system
    with page.expect_response("**/scans/"):
        chooser.value.set_files(str(tmp_path / "топтама.pdf"))
    keys.press("ArrowDown")
    for row, dated in enumerate([True, False, False, True]):
        if dated:
            keys.type("14082031")
        else:
            keys.press("Space")
        keys.press("ArrowDown")
        assert page.evaluate("document.activeElement.type") == "checkbox", row
    keys.to("[name=consent]")
    keys.press("Space", "Control+Enter")
    page.wait_for_selector("[data-screen=intake-done]")
    case = Case.objects.get()
    assert (case.state, case.variant, case.received.count()) == (Desk.DECISION, "reissue", 5)
    assert case.uploads.get().name == "топтама.pdf"
    assert keys.pressed <= 45


def test_the_papers_come_by_themselves_and_the_focus_waits_on_print(cast, clerk):
    page = clerk.page
    begin(page)
    find(page, cast)
    fill_in(page, REQUEST | documents() | {"consent": "on"})
    page.keyboard.press("Control+Enter")
    page.wait_for_selector("[data-paper=receipt]")
    case = Case.objects.get()
    assert page.inner_text(".done__number") == case.number
    work.deliver()
    page.wait_for_selector("#print:focus")
    clerk.look(page)
    page.keyboard.press("u")
    page.wait_for_selector("[data-screen=intake] #applicant-known")
    assert page.input_value("[name=number]") == cast.employer.number


def test_acceptance_is_refused_in_eight_keys(cast, clerk):
    page, keys = clerk.page, Keys(clerk.page)
    begin(page)
    find(page, cast)
    kept(page)
    keys.press("Control+Backspace")
    page.wait_for_selector("[data-screen=intake-refusal]")
    clerk.look(page)
    keys.press("Control+Enter")
    page.wait_for_selector("[data-screen=intake-done]")
    work.deliver()
    page.wait_for_selector("#print:focus")
    assert Case.objects.get().state == Desk.NOT_ACCEPTED
    assert keys.pressed <= 8
    clerk.look(page)


def test_what_was_typed_survives_a_killed_tab(cast, clerk):
    page = clerk.page
    page.goto("/intake/")
    page.fill("[name=name]", "«Сыр")
    page.wait_for_selector("[data-saved]")
    page.wait_for_url("**/intake/*-*/")
    with page.expect_response("**/saved/"):
        page.type("[name=name]", " Өнеркәсіп» АҚ")
    page.evaluate("document.querySelector('[name=name]').blur()")
    kept(page)
    again = page.context.new_page()
    page.close()
    again.goto("/intake/")
    again.click("[data-draft] a >> nth=0")
    again.wait_for_selector("#intake")
    assert again.input_value("[name=name]") == "«Сыр Өнеркәсіп» АҚ"
    assert Draft.objects.count() == 1


def test_the_number_is_judged_as_its_last_digit_falls(clerk):
    page = clerk.page
    page.goto("/intake/")
    page.type("[name=number]", "10054000037")
    page.wait_for_selector("[data-said=muted]")
    with page.expect_response("**/found/"):
        page.type("[name=number]", "6")
    page.wait_for_selector("[data-said=danger]")
    page.keyboard.press("Backspace")
    page.type("[name=number]", "5")
    page.wait_for_selector("[data-said=success]")
    assert page.evaluate("document.activeElement.name") == "number"
    assert page.is_visible("[name=name]")


def test_a_known_number_fills_six_fields_and_another_number_empties_them(cast, clerk):
    page = clerk.page
    page.goto("/intake/")
    find(page, cast)
    values = {
        name: page.input_value(f"#intake [name={name}]") for name in ("name", "address", "phone", "email", "language")
    }
    assert values["phone"] == cast.employer.phone
    assert all(values.values())
    page.fill("[name=number]", "100540000375")
    page.wait_for_selector("#applicant-known", state="detached")
    assert page.input_value("[name=phone]") == ""


def test_registering_is_closed_with_its_reason_until_the_consent(cast, clerk):
    page = clerk.page
    begin(page)
    assert page.is_disabled("[data-action=register]")
    assert len(page.inner_text("#why-closed")) >= 10
    page.check("[name=consent]")
    assert page.is_enabled("[data-action=register]")
    assert not page.is_visible("#why-closed")


def test_two_quick_submits_make_one_case(cast, clerk):
    page = clerk.page
    begin(page)
    find(page, cast)
    fill_in(page, REQUEST | documents() | {"consent": "on"})
    page.evaluate("['a', 'b'].forEach(() => document.querySelector('[data-action=register]').click())")
    page.wait_for_selector("[data-screen=intake-done]")
    assert Case.objects.count() == 1


def test_the_term_is_counted_by_the_clock_of_the_server(clerk, wall):
    page = clerk.page
    page.goto("/intake/")
    page.type("[name=name]", "С")
    page.wait_for_selector("#clock .due")
    assert page.get_attribute("#clock .due", "data-due").startswith("2026-11-23T10:20:00")
    page.locator(".due__words", has_text=re.compile(r"20:00|19:5\d")).wait_for()
    wall.pass_by(minutes=21)
    kept(page)
    page.wait_for_selector("#clock .due[data-due-band=overdue]")


def test_files_show_their_progress_fail_in_words_and_come_back_after_removal(cast, clerk, tmp_path):
    page = clerk.page
    begin(page)
    for name in ("бір.pdf", "екі.pdf"):
        (tmp_path / name).write_bytes(a_pdf())
    (tmp_path / "үш.pdf").write_bytes(b"<html>")
    files = [str(tmp_path / name) for name in ("бір.pdf", "екі.pdf", "үш.pdf")]
    page.set_input_files("[name=doc-passport-scan]", files)
    row = page.locator("[data-document=passport]")
    row.locator("a >> nth=1").wait_for()
    row.locator("[data-again]").wait_for()
    page.complaints.clear()  # the console tells of the one that was refused
    clerk.look(page)
    row.locator("[data-gone]").click()
    row.locator("li[id] button").first.click()
    row.locator("[data-removed] button:focus").click()
    row.locator("[data-removed]").wait_for(state="detached")
    assert Scan.objects.filter(removed_at=None).count() == 2
    assert page.is_checked("[name=doc-passport-there]")


def test_workers_are_added_and_removed_by_keys_and_the_focus_stays(clerk):
    page = clerk.page
    begin(page)
    page.fill("[name=workers-0-name]", "Бірінші")
    page.focus("#add-workers")
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=workers-1-name]:focus")
    assert page.input_value("[name=workers-0-name]") == "Бірінші"
    page.locator('[value="drop:workers:0"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=workers-1-name]", state="detached")
    page.wait_for_selector("#intake :focus")
    assert page.input_value("[name=workers-0-name]") == ""


def test_the_page_works_without_scripts(cast, new_page, login, wall):
    page = new_page(java_script_enabled=False)
    login(page, cast.aigul)
    page.goto("/intake/")
    page.select_option("[name=service]", service())
    page.fill("[name=number]", cast.employer.number)
    page.click("[value=find]")
    assert page.is_visible("#applicant-known")
    fill_in(page, REQUEST | documents() | {"consent": "on"})
    page.click("[data-action=register]")
    assert page.get_attribute("body", "data-screen") == "intake-done"
    assert Case.objects.get().state == Desk.ASSIGNMENT


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_page_in_its_states_is_open_to_everybody(cast, clerk, language):
    page = clerk.page
    speak(page, language, "/intake/")
    clerk.look(page)
    begin(page)
    find(page, cast)
    fill_in(page, REQUEST | {"doc-passport-there": "on", "doc-passport-valid_until": "22.11.2026"})
    kept(page)
    page.wait_for_selector("[data-verdict=expired]")
    clerk.look(page)
    page.check("[name=consent]")
    page.click("[data-action=register]")
    page.wait_for_selector(".errors:focus")
    page.locator(".errors a").first.click()
    assert page.evaluate("document.activeElement.matches('#intake :is(input, select)')")
    page.complaints.clear()
    clerk.look(page)


def test_what_is_chosen_before_the_page_can_listen_is_taken_up(clerk):
    page = clerk.page
    page.route("**/htmx*.js", lambda route: (page.wait_for_timeout(1500), route.continue_()))
    page.goto("/intake/", wait_until="commit")
    page.wait_for_selector("[name=service]")
    page.select_option("[name=service]", service("reissue"))
    page.wait_for_selector("[name=previous]")
