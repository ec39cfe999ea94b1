"""The header is drawn once and kept for a minute: it is never another person's, and never says what no longer holds."""

from datetime import timedelta

from django.core.cache import caches
from django.utils.translation import override

from tests.cast import LONG_AGO
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk
from workflow.office import clock
from workflow.office.models import Post
from workflow.office.models.people import Duty, Substitution
from workflow.outbox import work

PAGE = "/accessibility/"
UNREAD = '<span class="number">({})</span>'


def read(browser, page=PAGE):
    return browser.get(page).content.decode()


def way(page):
    return f'href="{page}"'


def test_nobody_sees_the_header_of_another(cast, monday, seat):
    for account in (cast.aigul, cast.bolat, cast.dana, cast.marat, cast.zere):
        page = read(seat(account))
        assert account.initials in page
        assert f'data-person="{account.pk}"' in page
        for other in (cast.aigul, cast.bolat, cast.dana, cast.marat, cast.zere):
            assert other is account or other.initials not in page


def test_two_of_the_same_duty_and_the_same_name_keep_headers_of_their_own(cast, monday, seat):
    read(seat(cast.dana))
    cast.erlan.surname, cast.erlan.given_name = cast.dana.surname, cast.dana.given_name
    cast.erlan.save()
    assert f'data-person="{cast.erlan.pk}"' in read(seat(cast.erlan))


def test_a_visitor_after_an_officer_gets_the_visitors_header(cast, monday, seat):
    browser = seat(cast.dana)
    assert "Sign out" in read(browser)
    browser.post("/logout/")
    browser.cookies["django_language"] = "en"
    page = read(browser)
    assert cast.dana.initials not in page
    assert "Sign out" not in page
    assert way("/status/") in page


def test_the_language_changes_everything_at_once(cast, monday, seat):
    browser = seat(cast.dana)
    spoken = {}
    for code in ("kk", "ru", "en", "kk"):
        browser.post("/language/", {"language": code})
        spoken.setdefault(code, read(browser))
        with override(code):
            assert str(Duty.EXECUTOR.label) in read(browser)
        assert cast.office.name(code) in read(browser)
    assert "Sign out" not in spoken["kk"] + spoken["ru"]
    assert "Sign out" in spoken["en"]


def test_what_comes_and_what_is_read_is_counted_at_once(cast, monday, seat):
    browser = seat(cast.dana)
    assert UNREAD.format(1) not in read(browser)
    case_at(cast, "issue", Desk.EXAMINATION)
    work.deliver()
    assert UNREAD.format(1) in read(browser)
    browser.post("/notifications/")
    assert UNREAD.format(1) not in read(browser)


def test_a_new_post_opens_its_pages_at_once_and_a_post_that_ended_closes_them(cast, monday, seat):
    browser = seat(cast.dana)
    assert way("/intake/") not in read(browser)
    post = Post.objects.create(account=cast.dana, office=cast.office, duty=Duty.CLERK, since=LONG_AGO)
    assert way("/intake/") in read(browser)
    post.until = MORNING.date() - timedelta(days=1)
    post.save()
    assert way("/intake/") not in read(browser)


def test_a_substitution_is_there_from_its_first_day_to_its_last(cast, seat):
    post = Post.objects.get(account=cast.aigul)
    days = {"since": MORNING.date() + timedelta(days=1), "until": MORNING.date() + timedelta(days=2)}
    Substitution.objects.create(post=post, substitute=cast.dana, order="№ 7", **days)
    browser = seat(cast.dana)
    seen = []
    for after in range(4):
        with clock.at(MORNING + timedelta(days=after)):
            seen.append(way("/intake/") in read(browser))
    assert seen == [False, True, True, False]


def test_an_office_and_a_person_renamed_are_called_so_at_once(cast, monday, seat):
    browser = seat(cast.dana)
    read(browser)
    cast.office.name_en = "Department of Labour Affairs"
    cast.office.save()
    cast.dana.surname = "Әшірбекова"
    cast.dana.save()
    page = read(browser)
    assert "Department of Labour Affairs" in page
    assert "Әшірбекова" in page
    assert "Ғабдуллина" not in page


def test_the_page_one_is_on_is_marked_and_no_other(cast, monday, seat):
    browser = seat(cast.dana)
    for address in ("/", "/search/", "/notifications/", "/"):
        page = read(browser, address)
        assert f'href="{address}" data-key' in page or f'href="{address}" aria-current' in page
        marked = [line for line in page.splitlines() if 'aria-current="page"' in line and "<svg" in line]
        assert len(marked) == 1
        assert way(address) in marked[0]


def test_shortcuts_switched_off_are_off_on_the_next_page(cast, monday, seat):
    browser = seat(cast.dana)
    assert 'data-shortcuts="off"' not in read(browser)
    browser.post("/me/", {"language": "en"})
    page = read(browser)
    assert 'data-shortcuts="off"' in page
    assert "Shortcuts of one letter are switched off." in page


def test_languages_lead_back_to_the_page_they_stand_on(cast, monday, seat):
    browser = seat(cast.dana)
    for address in ("/search/", PAGE):
        assert f'name="next" value="{address}"' in read(browser, address)


def test_what_a_form_needs_to_be_believed_is_never_kept(cast, monday, seat):
    browsers = [seat(cast.dana), seat(cast.dana)]
    tokens = [browser.get(PAGE).context["csrf_token"] for browser in browsers]
    kept = b"".join(value for value in caches["process"]._cache.values())
    assert kept
    assert b"csrfmiddlewaretoken" not in kept
    assert not any(str(token).encode() in kept for token in tokens)


def test_an_empty_page_asks_for_the_session_the_account_and_where_they_stand(
    cast, monday, seat, django_assert_num_queries
):
    browser = seat(cast.dana)
    for _time in range(2):
        with django_assert_num_queries(3):
            browser.get(PAGE)
