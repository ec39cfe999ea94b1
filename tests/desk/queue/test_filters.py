"""Filters stand in the address, as chips, under names; what is chosen is one's own page; news move no line."""

import re
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.desk.conftest import closed_on
from tests.walk import MORNING, case_at, lodge
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.desk.models import QueueLook, SavedFilter
from workflow.desk.queue import bands, counting, filters
from workflow.office import clock


def shown(answer):
    return [row.case.pk for row in answer.context["rows"]]


@pytest.fixture
def two(cast, monday):
    """A case to be assigned and one with its executor."""
    return case_at(cast, "issue", Desk.ASSIGNMENT), case_at(cast, "reissue", Desk.DECISION)


@pytest.mark.parametrize(
    ("query", "which"),
    [
        ("step=assignment", [0]), ("step=decision", [1]), ("variant=issue", [0]), ("variant=reissue", [1]),
        ("service=foreign-labour-permit", [0, 1]), ("executor=nobody", [0, 1]), ("channel=office", [0, 1]),
        ("channel=portal", []), ("text=2026-шжк-000001", [0]), ("text=2", [1]), ("text=тоо+иргетас", [0, 1]),
        ("text=жок", []), ("step=nonsense", [0, 1]), ("executor=999999", [0, 1]), ("due=nonsense", [0, 1]),
        ("variant=issue&step=decision", []), ("text=940140000385", [0, 1]),
    ],
)  # fmt: skip
def test_a_filter_in_the_address_narrows_the_list(cast, two, seat, query, which):
    answer = seat(cast.bolat).get(f"/?view=department&{query}")
    assert set(shown(answer)) == {two[place].pk for place in which}


def test_each_filter_has_a_chip_that_takes_it_away(cast, two, seat):
    answer = seat(cast.bolat).get("/?view=department&step=assignment&text=иргетас")
    chips = {chip["label"]: chip for chip in answer.context["chips"]}
    assert chips["Step"]["href"] == "?view=department&text=%D0%B8%D1%80%D0%B3%D0%B5%D1%82%D0%B0%D1%81"
    assert chips["Number or name"]["value"] == "иргетас"
    assert "Clear the filters" in answer.content.decode()


def test_a_form_without_scripts_leads_to_the_address_of_its_filters(cast, two, seat):
    answer = seat(cast.bolat).post("/queue/list/", {"view": "department", "step": "assignment", "due": ""})
    assert (answer.status_code, answer["Location"]) == (302, "/?view=department&step=assignment")


def test_htmx_gets_the_list_alone_and_the_address_changes(cast, two, seat):
    given = {"view": "department", "step": "assignment"}
    answer = seat(cast.bolat).post("/queue/list/", given, headers={"hx-request": "true"})
    assert answer["HX-Push-Url"] == "/?view=department&step=assignment"
    part = answer.content.decode()
    assert "<html" not in part
    assert 'id="queue-numbers"' in part
    assert shown(answer) == [two[0].pk]


@pytest.mark.parametrize("htmx", [True, False])
def test_a_personal_number_is_sought_and_never_put_into_an_address(cast, two, seat, htmx):
    browser = seat(cast.bolat)
    headers = {"hx-request": "true"} if htmx else {}
    answer = browser.post("/queue/list/", {"text": "9401 4000 0385"}, headers=headers)
    assert answer.headers.get("HX-Redirect" if htmx else "Location") == "/search/"
    assert {one["case"].pk for one in browser.get("/search/").context["found"]} == {case.pk for case in two}


def test_a_filter_under_a_name_gives_back_its_address_and_its_count(cast, two, seat):
    browser = seat(cast.bolat)
    before = browser.get("/?view=department&step=assignment")
    browser.post("/queue/saved/", {"query": "?view=department&step=assignment", "name": "To assign soon"})
    page = seat(cast.bolat).get("/").content.decode()
    href = re.search(r'href="(\?[^"]*)" data-saved', page).group(1).replace("&amp;", "&")
    after = browser.get(f"/{href}")
    assert shown(after) == shown(before)
    assert str(after.context["numbers"]["open"]) == "1"


def test_a_shared_filter_is_the_departments_but_only_its_maker_deletes_it(cast, two, seat):
    seat(cast.bolat).post("/queue/saved/", {"query": "?step=assignment", "name": "Ours", "shared": "on"})
    one = SavedFilter.objects.get()
    assert "Ours" in seat(cast.aigul).get("/").content.decode()
    assert "Ours" not in seat(cast.zere).get("/").content.decode()
    assert seat(cast.aigul).post(f"/queue/saved/{one.pk}/delete/").status_code == 404
    seat(cast.bolat).post(f"/queue/saved/{one.pk}/delete/")
    assert not SavedFilter.objects.exists()


def test_the_same_name_keeps_the_new_filters(cast, two, seat):
    for step in ("assignment", "decision"):
        seat(cast.bolat).post("/queue/saved/", {"query": f"?step={step}", "name": "Mine"})
    assert SavedFilter.objects.get().query == "step=decision"


@pytest.mark.parametrize("name", ["", "   "])
def test_a_filter_without_a_name_is_not_kept(cast, two, seat, name):
    answer = seat(cast.bolat).post("/queue/saved/", {"query": "?step=assignment", "name": name}, follow=True)
    assert "Give the filter a name" in answer.content.decode()
    assert not SavedFilter.objects.exists()


def test_no_personal_number_is_kept_in_a_filter(cast, two, seat):
    answer = seat(cast.bolat).post("/queue/saved/", {"query": "?text=940140000385", "name": "x"}, follow=True)
    assert "A personal number is not kept" in answer.content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        SavedFilter.objects.create(account=cast.bolat, name="y", query="text=940140000385", made_at=clock.now())


def test_the_look_of_the_list_is_the_persons_own(cast, two, seat):
    browser = seat(cast.bolat)
    browser.post("/queue/look/", {"column": ["step"], "close": "on", "size": "50", "query": "?view=department"})
    look = QueueLook.objects.get(account=cast.bolat)
    assert (look.hidden, look.close, look.size) == (["service", "executor", "channel"], True, 50)
    page = browser.get("/?view=department").content.decode()
    assert "list--close" in page
    assert 'data-label="Service"' not in page
    assert 'data-label="Service"' in seat(cast.aigul).get("/?view=department").content.decode()


def test_news_tell_how_many_came_and_move_no_line(cast, two, seat):
    browser = seat(cast.bolat)
    seen = browser.get("/?view=department").context["seen"]
    quiet = browser.get(f"/queue/news/?view=department&since={seen}").content.decode()
    assert "data-newer" not in quiet
    lodge(cast)
    part = browser.get(f"/queue/news/?view=department&since={seen}").content.decode()
    assert 'data-newer="1"' in part
    assert 'data-number="open">3<' in part
    assert "<tr" not in part


@pytest.mark.parametrize("since", ["", "x", "-1", "9" * 30])
def test_a_spoilt_since_tells_no_news(cast, two, seat, since):
    answer = seat(cast.bolat).get("/queue/news/", {"view": "department", "since": since})
    assert (answer.status_code, "data-newer" in answer.content.decode()) == (200, False)


def test_the_bar_offers_what_a_post_may_do(cast, two, seat):
    head = seat(cast.bolat).get("/?view=department").content.decode()
    clerk = seat(cast.aigul).get("/?view=department").content.decode()
    assert 'data-action="head-many"' in head
    assert 'data-action="head-many"' not in clerk
    assert 'formaction="/exports/queue/"' in clerk
    assert "chooses this page only" in head


def test_overseers_see_the_department_and_executors_their_own(cast, two, seat):
    case_at(cast, "issue", Desk.EXAMINATION)
    found = {
        name: len(shown(seat(getattr(cast, name)).get("/?view=department")))
        for name in ("aigul", "bolat", "marat", "dana", "erlan", "zere")
    }
    assert found == {"aigul": 3, "bolat": 3, "marat": 3, "dana": 1, "erlan": 0, "zere": 0}


def test_an_empty_band_names_the_next_term(cast, seat):
    case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(MORNING + timedelta(hours=2)):
        page = seat(cast.bolat).get("/?view=department&due=overdue").content.decode()
    assert "Nothing is overdue" in page
    assert re.search(r"Next due: \d\d\.\d\d\.2026 \d\d:\d\d\. Cases: 1\.", page)
    assert 'href="?view=department"' in page


MONDAY = MORNING


def test_two_working_days_end_after_the_weekend_and_the_holiday(cast, settings):
    friday = MONDAY - timedelta(days=3)
    assert bands.midnight(cast.office, friday).date() == (friday + timedelta(days=1)).date()
    assert bands.midnight(cast.office, friday, after=2).date() == (MONDAY + timedelta(days=2)).date()
    closed_on(cast.office, MONDAY.date())
    cast.office.refresh_from_db()
    assert bands.midnight(cast.office, friday, after=2).date() == (MONDAY + timedelta(days=3)).date()


def test_bands_part_the_list_without_gaps_and_doubles(cast, seat):
    for days in (9, 4, 3, 2, 1, 0):
        case_at(cast, "issue", Desk.EXAMINATION, since=MORNING - timedelta(days=days))
    case_at(cast, "issue", Desk.PREPARATION)
    with clock.at(MORNING + timedelta(hours=1)):
        browser = seat(cast.bolat)
        found = [pk for band, _words in bands.offered() for pk in shown(browser.get(f"/?view=department&due={band}"))]
    assert sorted(found) == sorted(Case.objects.values_list("pk", flat=True))


def test_counting_stops_where_nobody_counts(cast, monday, monkeypatch):
    monkeypatch.setattr(counting, "MOST", 2)
    for _ in range(4):
        lodge(cast)
    found = counting.count_each({"all": Case.objects.all(), "none": Case.objects.none()})
    assert {name: str(number) for name, number in found.items()} == {"all": "2+", "none": "0"}


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("940140000385", True),
        ("9401 4000-0385", True),
        ("Ә 940140000385", True),
        ("2026-ШЖК-000001", False),
        ("", False),
    ],
)
def test_a_personal_number_is_known_however_it_is_spaced(text, held):
    assert filters.personal(text) is held
