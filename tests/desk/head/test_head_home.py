"""The head's home: every number is what its list holds; others find no such page; a deputy sees the order."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.walk import MORNING, case_at, lodge
from workflow.acts.words import Desk
from workflow.cases import sweep
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty

LISTS = {"to_assign": "/head/assign/", "to_decide": "/head/decide/", "to_sign": "/sign/"}


@pytest.fixture
def office_at_work(cast):
    """Two to assign, one to decide, two to sign, one with an executor, one at the counter whose term has run out."""
    for desk in (Desk.ASSIGNMENT, Desk.ASSIGNMENT, Desk.EXAMINATION, Desk.SIGNATURE):
        case_at(cast, "issue", desk)
    case_at(cast, "reissue", Desk.DECISION)
    case_at(cast, "reissue", Desk.SIGNATURE)
    lodge(cast)
    with clock.at(MORNING + timedelta(minutes=30)):
        sweep.look_at_the_clocks()
        yield cast


def counted(page):
    return page.context["page"].paginator.count if "page" in page.context else len(page.context["rows"])


def test_every_number_is_as_long_as_its_list(office_at_work, seat):
    browser = seat(office_at_work.bolat)
    numbers = browser.get("/head/").context["numbers"]
    assert (numbers["to_assign"], numbers["to_decide"], numbers["to_sign"]) == (2, 1, 2)
    assert {name: counted(browser.get(address)) for name, address in LISTS.items()} == {
        name: numbers[name] for name in LISTS
    }
    for only in ("overdue", "urgent"):
        assert numbers[only] > 0
        assert counted(browser.get(f"/head/risk/?only={only}")) == numbers[only]
    assert counted(browser.get("/head/risk/")) == numbers["overdue"] + numbers["urgent"]


def test_what_lies_with_an_executor_is_counted_and_listed(office_at_work, seat):
    browser = seat(office_at_work.bolat)
    load = next(one for one in browser.get("/head/").context["loads"] if one.account == office_at_work.dana)
    assert (load.open, load.overdue) == (1, 0)
    address = f"/head/executors/{office_at_work.dana.pk}/"
    assert counted(browser.get(address)) == load.open
    assert counted(browser.get(f"{address}?due=overdue")) == load.overdue
    assert counted(browser.get(f"{address}?due=today")) == load.today
    assert browser.get(f"/head/executors/{office_at_work.aigul.pk}/").status_code == 404


def test_the_packets_of_this_week_are_counted_by_days(office_at_work, seat):
    browser = seat(office_at_work.bolat)
    page = browser.get("/head/")
    assert page.context["inflow_sum"] == counted(browser.get("/head/inflow/")) == 7
    with clock.at(MORNING + timedelta(days=7)):
        assert browser.get("/head/").context["inflow_sum"] == 0


def test_the_list_of_risk_says_who_holds_the_step(office_at_work, seat):
    rows = seat(office_at_work.bolat).get("/head/risk/").context["rows"]
    assert {row.holder for row in rows} >= {"Clerk", "Head"}


@pytest.mark.parametrize("name", ["aigul", "dana", "gauhar", "marat", "zere"])
@pytest.mark.parametrize(
    "address", ["/head/", "/head/assign/", "/head/decide/", "/head/risk/", "/head/inflow/", "/sign/"]
)
def test_the_pages_are_the_heads_alone(cast, monday, seat, name, address):
    assert seat(getattr(cast, name)).get(address).status_code == 403


def test_who_stands_in_sees_it_with_the_order(cast, monday, seat):
    post = Post.objects.get(account=cast.bolat, duty=Duty.HEAD)
    day = date(2026, 11, 23)
    Substitution.objects.create(post=post, substitute=cast.erlan, since=day, until=day, order="№ 12-Ө")
    page = seat(cast.erlan).get("/head/")
    assert page.status_code == 200
    assert "№ 12-Ө" in page.content.decode()


def test_a_head_lands_at_home_after_signing_in(cast, monday, client):
    signed_in = client.post("/login/", {"username": "bolat", "password": "correct horse battery"})
    assert signed_in["Location"] == "/head/"
    client.logout()
    assert client.post("/login/", {"username": "dana", "password": "correct horse battery"})["Location"] == "/"


def test_the_home_asks_the_database_ten_times_at_most(office_at_work, seat, django_assert_max_num_queries):
    browser = seat(office_at_work.bolat)
    browser.get("/head/")
    with django_assert_max_num_queries(14):  # session, account, posts and office of every page among them
        browser.get("/head/")


def test_lists_lead_to_the_page_where_the_head_works(office_at_work, seat):
    page = seat(office_at_work.bolat).get("/head/decide/")
    case = page.context["rows"][0].case
    assert f"{reverse('head-deed', args=[case.pk, 'grant'])}?next=/head/decide/" in page.content.decode()
