"""The shell in a real browser: Kazakh first, three languages, keyboard, every part of pages."""

import re

import pytest

from tests.browser.office import speak
from workflow.office.models import Account

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def aigul(settings):
    settings.LOGIN_REDIRECT_URL = "styleguide"
    made = Account(username="aigul", surname="Жұмабаева", given_name="Айгүл", is_staff=True, is_superuser=True)
    made.set_password("correct horse battery")
    made.save()
    return made


def test_an_english_browser_sees_kazakh_first(page, look):
    page.goto("/login/")
    assert page.get_attribute("html", "lang") == "kk"
    look(page)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_switch_keeps_the_page(page, language):
    page.goto("/accessibility/")
    page.click(f".languages button[value={language}]")
    assert page.get_attribute("html", "lang") == language
    assert page.url.endswith("/accessibility/")


def test_the_first_key_finds_the_way_past_the_header(page):
    page.goto("/accessibility/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_wrong_password_is_said_at_once_and_the_login_is_kept(page, look, login, aigul):
    login(page, aigul, password="wrong")
    page.wait_for_selector(".errors:focus")
    assert page.input_value("input[name=username]") == "aigul"
    assert page.title().startswith("Қате:")
    look(page)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_part_of_pages_is_open_to_everybody(page, look, login, aigul, language):
    login(page, aigul)
    speak(page, language, "/styleguide/")
    assert page.get_attribute("body", "data-screen") == "styleguide"
    look(page)


def test_on_a_telephone_the_menu_unfolds_without_scripts(new_page, login, aigul):
    page = new_page(java_script_enabled=False)
    page.set_viewport_size({"width": 390, "height": 844})
    login(page, aigul)
    assert not page.is_visible(".seat")
    page.click(".menu-button")
    assert page.is_visible(".seat")


def test_ten_rows_fit_a_small_screen_and_numbers_stay_whole(page, login, aigul):
    login(page, aigul)
    heights = page.eval_on_selector_all(".list tbody tr", "rows => rows.map(row => row.offsetHeight)")
    assert sum(heights) / len(heights) <= 60
    lines = page.eval_on_selector_all(".list .number a", "all => all.map(one => one.getClientRects().length)")
    assert set(lines) == {1}


def test_one_family_of_letters_draws_everything(page, login, aigul):
    login(page, aigul)
    page.evaluate("document.fonts.ready")
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("CSS.enable")
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    for selector in ("h1", "td:nth-child(3)", "label", "button"):
        node = session.send("DOM.querySelector", {"nodeId": root, "selector": f"main {selector}"})["nodeId"]
        used = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        assert {font["familyName"] for font in used} <= {"Golos Text", "Golos Text Regular", "Golos Text VF"}, selector


def test_the_administration_speaks_kazakh_and_obeys_the_policy(page, look, login, aigul):
    login(page, aigul)
    for address in ("/admin/", "/admin/office/specialday/", "/admin/office/hours/"):
        page.goto(address)
        assert page.get_attribute("html", "lang") == "kk"
        look(page, widths=[1366])
        headings = " ".join(
            page.eval_on_selector_all("h1, h2, h3, th, caption, label", "all => all.map(one => one.innerText)")
        )
        assert not re.search(r"[a-z]{4,}", headings.replace("Qyzmet", "")), headings
