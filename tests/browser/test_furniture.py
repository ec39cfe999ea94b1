"""The furniture of every page in a real browser: keys, focus, failures, idleness, words that are not lost."""

import pytest

from tests.browser.office import speak
from tests.walk import case_at, lodge
from workflow.acts.words import Desk
from workflow.office.models import Account

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LETTER = """code => (document.activeElement || document.body).dispatchEvent(
    new KeyboardEvent('keydown', {code, key: {KeyN: 'т', KeyJ: 'о', KeyX: 'ч', KeyG: 'п', KeyQ: 'й'}[code] || '.',
                                  shiftKey: code === 'Slash', bubbles: true, cancelable: true}))"""
REPLACE = """([address, target]) => {
    const button = document.createElement('button');
    button.setAttribute('hx-get', address), button.setAttribute('hx-target', target);
    document.querySelector(target).replaceChildren(button);
    htmx.process(button), button.focus(), button.click();
}"""


def key(page, code):
    """Presses the physical key of a keyboard whose letters are Cyrillic."""
    page.evaluate(LETTER, code)


@pytest.fixture
def clerk(cast, window, wall):
    """Aigül at her window, three packets in her queue."""
    for _ in range(3):
        lodge(cast)
    return window(cast.aigul).page


def test_the_list_of_shortcuts_opens_in_a_cyrillic_layout_and_names_those_of_the_page(clerk, look):
    key(clerk, "Slash")
    clerk.wait_for_selector("dialog#keys[open]")
    caps = clerk.locator("dialog#keys kbd").all_inner_texts()
    assert {"?", "N", "/", "G Q"} <= set(caps)
    assert "Жаңа өтініш" in clerk.inner_text("dialog#keys")
    look(clerk)
    clerk.keyboard.press("Escape")
    assert not clerk.is_visible("dialog#keys")


def test_letters_lead_to_pages_but_not_while_somebody_types(clerk):
    clerk.goto("/search/")
    clerk.focus("main input[type=search], main input[name=q]")
    key(clerk, "KeyN")
    assert clerk.url.endswith("/search/")
    clerk.focus("main h1") if clerk.locator("main h1[tabindex]").count() else clerk.evaluate(
        "document.activeElement.blur()"
    )
    key(clerk, "KeyN")
    clerk.wait_for_url("**/intake/")
    clerk.evaluate("document.activeElement.blur()")
    key(clerk, "KeyG")
    key(clerk, "KeyQ")
    clerk.wait_for_selector("body[data-screen=queue]")


def test_whoever_switched_the_shortcuts_off_is_left_alone(clerk):
    clerk.goto("/me/")
    clerk.uncheck("[name=shortcuts]")
    clerk.click("main form button[type=submit]")
    clerk.wait_for_selector(".messages .notice--success")
    assert not Account.objects.get(username="aigul").shortcuts
    for code in ("KeyN", "Slash"):
        key(clerk, code)
        assert clerk.url.endswith("/me/")
        assert not clerk.is_visible("dialog#keys")
    clerk.click(".footer [data-opens=keys]")
    assert clerk.is_visible("dialog#keys")


def test_rows_are_walked_chosen_and_opened_by_keys(clerk, settings):
    Account.objects.filter(username="aigul").update(is_staff=True)
    clerk.goto("/styleguide/")
    key(clerk, "KeyJ")
    key(clerk, "KeyJ")
    assert clerk.evaluate("document.activeElement.closest('[data-rows]') && document.activeElement.rowIndex") == 2
    key(clerk, "KeyX")
    assert clerk.inner_text("[data-selected]") == "2 / 3"
    assert clerk.evaluate("document.querySelector('[data-select-all]').indeterminate")
    clerk.check("[data-select-all]")
    assert clerk.inner_text("[data-selected]") == "3 / 3"
    clerk.evaluate("document.querySelectorAll('[data-rows] tbody tr')[1].focus()")
    clerk.keyboard.press("Enter")
    assert clerk.url.endswith("#case")


def test_the_focus_is_never_lost_when_a_part_is_replaced(clerk):
    clerk.evaluate(REPLACE, ["/accessibility/", ".page__main"])
    clerk.locator("h1:focus").wait_for()


def test_a_failed_request_is_said_in_the_page_and_keeps_what_is_there(clerk, look):
    clerk.evaluate("document.querySelector('.page__main').insertAdjacentHTML('beforeend', '<p id=place></p>')")
    clerk.evaluate(REPLACE, ["/nowhere/", "#place"])
    clerk.wait_for_selector("#banner .notice--error")
    assert "Бет табылмады" in clerk.inner_text("#banner")
    assert clerk.locator("#place button").count() == 1
    clerk.context.set_offline(True)
    clerk.click("#place button")
    clerk.locator("#banner", has_text="байланыс жоқ").wait_for()
    clerk.context.set_offline(False)


def test_whoever_was_signed_out_meanwhile_goes_to_the_door_and_back(clerk, login):
    clerk.goto("/search/?q=2026")
    clerk.context.clear_cookies(name="sessionid")
    clerk.evaluate(REPLACE, ["/notifications/", ".page__main"])
    clerk.wait_for_url("**/login/?next=**")
    clerk.fill("input[name=username]", "aigul")
    clerk.fill("input[name=password]", "correct horse battery")
    clerk.click("main button[type=submit]")
    clerk.wait_for_url("**/search/?q=2026")


def test_a_form_is_sent_once_and_can_be_sent_again_after_coming_back(clerk):
    clerk.goto("/me/")
    posted = []
    clerk.on("request", lambda request: posted.append(request.url) if request.method == "POST" else None)
    clerk.route("**/me/", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
    clerk.evaluate("for (let i = 0; i < 3; i++) document.querySelector('main form button[type=submit]').click()")
    clerk.wait_for_timeout(300)
    assert len(posted) == 1
    clerk.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert clerk.locator("[data-sent], [data-busy]").count() == 0


def test_the_page_asks_before_it_ends_the_session_and_one_key_continues(clerk, look):
    clerk.clock.install()
    clerk.goto("/")
    clerk.clock.run_for(24 * 60_000)
    assert not clerk.is_visible("dialog#session")
    clerk.clock.run_for(70_000)
    assert clerk.is_visible("dialog#session")
    assert clerk.evaluate("document.activeElement.closest('dialog#session') && document.activeElement.type") == "submit"
    assert clerk.inner_text("[data-left]").startswith("4:")
    look(clerk, widths=[390])
    with clerk.expect_response("**/me/here/") as told:
        clerk.keyboard.press("Enter")
    assert told.value.status == 204
    clerk.wait_for_selector("dialog#session", state="hidden")
    clerk.clock.run_for(24 * 60_000)
    assert not clerk.is_visible("dialog#session")
    clerk.clock.run_for(7 * 60_000)
    assert clerk.is_visible("[data-over] a")
    assert clerk.get_attribute("[data-over] a", "href") == "/login/?next=%2F"


def test_work_in_another_tab_counts(clerk):
    clerk.clock.install()
    clerk.goto("/")
    clerk.clock.run_for(26 * 60_000)
    assert clerk.is_visible("dialog#session")
    clerk.evaluate("localStorage.setItem('seen /me/here/', Date.now())")
    clerk.clock.run_for(2_000)
    assert not clerk.is_visible("dialog#session")


def test_the_status_page_asks_after_a_quarter_of_an_hour(cast, page, wall, look):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    page.clock.install()
    page.goto("/status/")
    page.fill("input[name=number]", case.number)
    page.fill("input[name=code]", case.code)
    page.click("main form button[type=submit]")
    page.wait_for_selector("[data-case-state]")
    page.clock.run_for(14 * 60_000)
    assert not page.is_visible("dialog#session")
    page.clock.run_for(2 * 60_000)
    assert page.is_visible("dialog#session")
    look(page)
    with page.expect_response("**/status/here/") as told:
        page.keyboard.press("Enter")
    assert told.value.status == 204
    page.clock.run_for(21 * 60_000)
    assert page.get_attribute("[data-over] a", "href") == "/status/"


def test_what_was_typed_outlives_a_lost_session_and_another_language(cast, window, wall):
    case = case_at(cast, "issue", Desk.SIGNATURE)
    page = window(cast.bolat).page
    address = f"/cases/{case.pk}/send_back/"
    page.goto(address)
    field = "main form textarea"
    page.locator(field).first.press_sequentially("Негіз дұрыс емес, 12-тармақты қараңыз")
    page.click('[data-languages] button[value="ru"]')
    page.wait_for_selector("html[lang=ru]")
    assert page.locator(field).first.input_value() == "Негіз дұрыс емес, 12-тармақты қараңыз"
    page.context.clear_cookies(name="sessionid")
    page.click("main form button[type=submit]")
    page.wait_for_url("**/login/**")
    page.fill("input[name=username]", "bolat")
    page.fill("input[name=password]", "correct horse battery")
    page.click("main button[type=submit]")
    page.wait_for_url(f"**{address}")
    assert page.locator(field).first.input_value() == "Негіз дұрыс емес, 12-тармақты қараңыз"
    page.click(".notice:has(button) button")
    assert page.locator(field).first.input_value() == ""


def test_signing_out_leaves_nothing_in_the_tab(clerk):
    clerk.evaluate("sessionStorage.setItem('keep 1 /x', '[]')")
    clerk.click(".seat button")
    clerk.wait_for_url("**/login/")
    assert clerk.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('keep'))") == []


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_settings_are_open_to_everybody(clerk, look, language):
    speak(clerk, language, "/me/")
    look(clerk)
    clerk.set_viewport_size({"width": 320, "height": 640})
    assert clerk.evaluate("document.documentElement.scrollWidth") <= 320


SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
            p { margin-bottom: 2em !important; }"""
CUT = """() => [...document.querySelectorAll('main *, header *')].filter(one => {
    const style = getComputedStyle(one), box = one.getBoundingClientRect();
    return box.width > 2 && box.height > 2 && one.innerText && !one.closest('.brand__office')
        && ['hidden', 'clip'].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 2;
}).map(one => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def parts(clerk):
    """The living page of parts."""
    Account.objects.filter(username="aigul").update(is_staff=True)
    clerk.goto("/styleguide/")
    return clerk


@pytest.mark.parametrize("width", [320, 768, 1366])
def test_every_part_keeps_within_the_window_and_is_not_cut_when_text_is_spread(parts, width):
    parts.set_viewport_size({"width": width, "height": 640})
    assert parts.evaluate("document.documentElement.scrollWidth") <= width
    parts.context.new_cdp_session(parts).send("Page.setBypassCSP", {"enabled": True})
    parts.reload()
    parts.add_style_tag(content=SPACED)
    assert parts.evaluate("document.documentElement.scrollWidth") <= width
    assert parts.evaluate(CUT) == []


def test_what_is_pressed_with_a_finger_or_a_mouse_is_large_enough(parts):
    small = """() => [...document.querySelectorAll('button, .button, input:not([type=hidden]), select, summary')]
        .filter(one => one.offsetWidth && (one.offsetHeight < 20 || one.offsetWidth < 20)).map(one => one.outerHTML)"""
    assert parts.evaluate(small) == []


@pytest.mark.parametrize("wish", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}])
def test_colours_of_ones_own_and_stillness_are_respected(parts, look, wish):
    parts.emulate_media(**wish)
    moving = "document.getAnimations().filter(one => one.playState === 'running').length"
    assert parts.evaluate(moving) == 0 or "forced_colors" in wish
    borders = """[...document.querySelectorAll('.button, .due, .tag')]
        .filter(one => !parseFloat(getComputedStyle(one).borderTopWidth)).length"""
    assert parts.evaluate(borders) == 0 or "reduced_motion" in wish
    look(parts)


def test_print_has_no_ways_and_buttons_but_says_when_and_by_whom(parts):
    parts.emulate_media(media="print")
    hidden = [
        ".ways",
        ".languages",
        ".seat",
        ".skip",
        ".filters",
        ".bulk",
        "#toast",
        "main .button",
        ".footer p >> nth=0",
    ]
    assert [one for one in hidden if parts.locator(one).first.is_visible()] == []
    assert "Басып шығарылды: 23.11.2026" in parts.inner_text(".footer")
    assert parts.is_visible("table.list tbody tr")


def test_a_bar_that_stays_at_the_bottom_never_covers_the_focus(parts):
    parts.set_viewport_size({"width": 1366, "height": 500})
    covered = """() => { const bar = document.querySelector('.bulk').getBoundingClientRect();
        const box = document.activeElement.getBoundingClientRect();
        return bar.bottom > 0 && bar.top < innerHeight && box.bottom > bar.top + 2 && box.top < bar.bottom; }"""
    for link in parts.locator("table.list[data-rows] a").all():
        link.focus()
        assert not parts.evaluate(covered)
