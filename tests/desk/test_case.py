"""The case page: one page for every role; what can be done, what cannot and why, and everything that happened."""

import re
from datetime import timedelta

import pytest

from tests.desk.conftest import closed_on
from tests.walk import MORNING, REGULATION, case_at, desks, do, lodge
from workflow.acts import phrases
from workflow.acts.words import Desk, Verb
from workflow.audit.models import Event
from workflow.cases import sweep
from workflow.cases.models import Case
from workflow.cases.possible import possibilities
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.outbox import work
from workflow.outbox.models import Owed
from workflow.papers.models import Paper


def page_of(browser, case, query=""):
    answer = browser.get(f"/cases/{case.pk}/{query}")
    assert answer.status_code == 200
    return answer


def actions(answer):
    """Verbs the page offers: open ones, and those it explains as closed."""
    page = answer.content.decode()
    closed = set(re.findall(r'data-action="([a-z_]+)" data-outcome="closed"', page))
    return set(re.findall(r'<li data-action="([a-z_]+)"', page)) - closed, closed


ISSUE = desks(REGULATION.chain("issue", "office"))


@pytest.mark.parametrize("desk", ISSUE)
def test_the_buttons_are_the_gates_own_answer(cast, seat, desk):
    case = case_at(cast, "issue", desk)
    work.deliver()
    with clock.at(case.moves.order_by("version").last().at + timedelta(minutes=1)):
        for name in ("aigul", "bolat", "dana"):
            account, browser = getattr(cast, name), seat(getattr(cast, name))
            if browser.get(f"/cases/{case.pk}/").status_code == 404:
                continue
            answer = page_of(browser, case)
            found = possibilities(case, account)
            assert actions(answer) == (
                {one.verb for one in found if one.open},
                {one.verb for one in found if not one.open},
            )
            reasons = re.findall(r"data-action-closed>.*?</strong>([^<]+)", answer.content.decode(), re.DOTALL)
            assert len(reasons) == len([one for one in found if not one.open])
            assert all(len(reason.strip()) >= 10 for reason in reasons)


def test_what_is_missing_is_listed_at_the_closed_button(cast, monday, seat):
    page = page_of(seat(cast.aigul), lodge(cast)).content.decode()
    assert "Take the applicant&#x27;s consent to the use of protected data." in page


def test_the_steps_of_the_act_lead_to_its_page(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    page = page_of(seat(cast.dana), case).content.decode()
    assert page.count('aria-current="step"') == 1
    links = re.findall(r'href="(/acts/[^"#]+)#(step-[a-z_]+)"', page)
    assert len(links) == len(case.chain.desks)
    address, row = links[0]
    act = seat().get(address)
    assert act.status_code == 200
    assert f'id="{row}"' in act.content.decode()


def test_the_page_says_which_act_the_case_follows_and_by_which_order(cast, monday, seat):
    browser = seat(cast.dana)
    browser.cookies["django_language"] = "ru"
    page = page_of(browser, case_at(cast, "issue", Desk.EXAMINATION)).content.decode()
    assert "20.08.2015 № 125" in page
    assert "23.02.2018 № 1054" in page
    assert "06.02.2020" in page
    assert "Приказ об испытании № 1" in page


def test_the_journal_tells_who_in_which_role_and_by_which_order(cast, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    post = Post.objects.get(account=cast.dana)
    Substitution.objects.create(
        post=post, substitute=cast.erlan, since=MORNING.date(), until=MORNING.date(), order="№ 5-ж"
    )
    with clock.at(MORNING + timedelta(hours=1)):
        do(case.pk, Verb.EXAMINE, cast, by=cast.erlan)
        events = page_of(seat(cast.bolat), case).context["events"]
    assert events[0]["what"] == phrases.verb_done(Verb.EXAMINE, "en")
    assert events[0]["who"] == "Ержанов Е., Executor; standing in by order: № 5-ж"
    assert [event["at"] for event in events] == sorted((event["at"] for event in events), reverse=True)


def test_lateness_and_a_recounted_term_stand_in_the_journal(cast, seat):
    case = case_at(cast, "issue", Desk.COMMISSION)
    closed_on(cast.office, MORNING.date() + timedelta(days=1))
    with clock.at(MORNING + timedelta(hours=2)):
        work.sweep()
    with clock.at(MORNING + timedelta(days=5)):
        sweep.look_at_the_clocks()
        events = page_of(seat(cast.bolat), case).context["events"]
    assert [event["what"] for event in events[:2]] == [
        "The term ran out: Consideration by the commission",
        "The term was counted again: Consideration by the commission",
    ]
    assert "24.11.2026" in events[1]["words"]
    assert "25.11.2026" in events[1]["words"]


def test_every_term_says_why_it_ends_when_it_does(cast, monday, seat):
    lines = page_of(seat(cast.dana), case_at(cast, "issue", Desk.EXAMINATION)).context["clocks"]
    assert [line.clock.desk for line in lines] == [Desk.EXAMINATION, Desk.ASSIGNMENT, Desk.INTAKE]
    assert "day of the event, not counted" in " ".join(lines[0].why)
    assert lines[0].term == "6 working days"


def test_after_a_return_the_rest_of_the_term_is_shown_and_never_a_fresh_one(cast, seat):
    case = case_at(cast, "issue", Desk.SIGNATURE)
    work.deliver()
    with clock.at(MORNING + timedelta(minutes=40)):
        do(case.pk, Verb.SEND_BACK, cast)
        line = page_of(seat(cast.dana), case).context["clocks"][0]
    assert line.term == "2 hours; left after the return: 1 h 55 min"


def test_papers_say_how_far_they_are(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.aigul)
    tags = lambda: [one["tag"] for one in page_of(browser, case).context["papers"]]  # noqa: E731
    assert tags() == ["being prepared", "being prepared"]
    receipt = Paper.objects.get(kind="receipt")
    Owed.objects.filter(kind="paper", payload__paper=receipt.pk).update(failed_at=clock.now())
    work.deliver()
    assert sorted(tags()) == ["could not be made", "ready"]


def test_files_handed_in_are_listed_by_the_document_they_are(cast, monday, seat, a_scan):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    a_scan(case, "payment-proof")
    line = page_of(seat(cast.aigul), case).context["uploads"][0]
    assert line["name"] == "скан.pdf"
    assert line["facts"].startswith("Proof of payment")
    assert line["tag"] == "from the status page"


def test_an_auditor_proves_the_chain_of_the_case_and_nobody_else_is_offered_it(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    assert 'data-outcome="whole"' in page_of(seat(cast.marat), case, "?verify=1").content.decode()
    assert page_of(seat(cast.bolat), case, "?verify=1").context["chain"] is None
    known = page_of(seat(cast.marat), case).context["chain"]
    assert known["events"] == Event.objects.filter(chain=f"case/{case.pk}").count()


def test_moments_are_told_in_the_time_of_the_office(cast, seat):
    case = lodge(cast, at=MORNING.replace(year=2019, month=11, day=25))
    with clock.at(MORNING.replace(year=2019, month=11, day=25, hour=11)):
        page = page_of(seat(cast.aigul), case).content.decode()
    assert "25.11.2019 10:00" in page


def test_a_case_nobody_lodged_does_not_exist(cast, monday, seat):
    assert seat(cast.aigul).get("/cases/999999/").status_code == 404
    assert Case.objects.count() == 0
