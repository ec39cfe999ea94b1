"""After a case has closed as posted: the advice of delivery, the letter itself, another try, the counter."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from workflow.acts.words import Desk
from workflow.audit.verify import verify
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours, Refusal
from workflow.delivery import records
from workflow.delivery.models import Dispatch, HandOut, ReturnReason
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Notification

AGAIN = {"tracking": "RR000000145KZ", "address": "Қызылорда, Абай д-лы, 7"}
GIVEN = {"receiver": "Сейіт Оспан", "iin": "900101300017", "identity": "№ 045678901"}


def reason():
    return ReturnReason.objects.get(code="moved")


def today(case):
    return clock.today(case.office)


@pytest.fixture
def back(posted, cast, later):
    """The letter came back today."""
    case, letter = posted
    records.came_back(letter.pk, by=cast.aigul, returned_on=today(case), reason=reason())
    return case, Dispatch.objects.get(pk=letter.pk)


def test_an_advice_of_delivery_is_evidence_and_moves_nothing(posted, cast, later):
    case, letter = posted
    records.delivered(letter.pk, by=cast.aigul, delivered_on=today(case), received_by="Сейіт")
    after = Case.objects.get(pk=case.pk)
    assert (after.state, after.version, after.closed_at) == (case.state, case.version, case.closed_at)
    assert after.chain_seq == case.chain_seq + 1
    assert verify(f"case/{case.pk}")[1] == []
    with pytest.raises(Refusal):
        records.came_back(letter.pk, by=cast.aigul, returned_on=today(case), reason=reason())


def test_a_returned_letter_is_told_to_the_executor_and_to_the_applicant(back, cast, mailoutbox):
    case, letter = back
    work.deliver()
    told = Notification.objects.filter(kind="letter_back")
    assert [one.account for one in told] == [cast.dana]
    assert told[0].facts["tracking"] == letter.tracking
    words = [mail.body for mail in mailoutbox if mail.to == [cast.employer.email]][-1]
    assert "Хатыңыз қайтып келді" in words
    assert case.number in words


def test_it_is_sent_again_under_a_new_number_once(back, cast):
    case, letter = back
    fresh = records.send_again(letter.pk, by=cast.aigul, **AGAIN)
    assert (fresh.follows, fresh.case) == (letter, case)
    with pytest.raises(Refusal):
        records.send_again(letter.pk, by=cast.aigul, **AGAIN | {"tracking": "RR000000247KZ"})
    with pytest.raises(Refusal):
        records.keep(letter.pk, by=cast.aigul)
    assert verify(f"case/{case.pk}")[1] == []


def test_it_is_kept_and_given_at_the_counter_once(back, cast):
    case, letter = back
    records.keep(letter.pk, by=cast.aigul)
    assert list(Dispatch.objects.kept()) == [letter]
    records.give_kept(letter.pk, by=cast.aigul, **GIVEN)
    assert HandOut.objects.get().case == case
    assert not Dispatch.objects.kept().exists()
    with pytest.raises(Refusal):
        records.give_kept(letter.pk, by=cast.aigul, **GIVEN)


def test_only_the_clerk_of_the_office_records_it(posted, cast, later):
    case, letter = posted
    for stranger in (cast.dana, cast.bolat, cast.zere):
        with pytest.raises(NotYours):
            records.delivered(letter.pk, by=stranger, delivered_on=today(case), received_by="Сейіт")


@pytest.mark.parametrize(
    "change",
    [
        {"tracking": "RR000000145KZ"},
        {"delivered_on": "2026-12-01", "received_by": "Сейіт"},
        {"returned_on": None, "reason": None},
    ],
)
def test_what_was_recorded_is_not_rewritten(back, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        Dispatch.objects.filter(pk=back[1].pk).update(**change)


def test_a_letter_is_not_deleted(posted):
    with pytest.raises(IntegrityError), transaction.atomic():
        posted[1].delete()


def test_only_a_returned_letter_is_followed(posted, cast):
    case, letter = posted
    with pytest.raises(IntegrityError), transaction.atomic():
        records.send(case, by=cast.aigul, follows=letter, **AGAIN)


def test_the_clerk_sees_what_is_on_the_way_and_what_came_back(posted, cast, later, seat):
    case, letter = posted
    browser = seat(cast.aigul)
    page = browser.get("/post/")
    assert page.context["view"] == "way"
    assert letter.tracking in page.content.decode()
    form = browser.get(f"/post/{letter.pk}/returned/").content.decode()
    assert "The addressee has moved" in form
    sent = {"returned_on": f"{today(case):%d.%m.%Y}", "reason": reason().pk}
    assert browser.post(f"/post/{letter.pk}/returned/", sent)["Location"] == "/post/"
    page = browser.get("/post/")
    assert page.context["view"] == "back"
    assert 'data-action="again"' in page.content.decode()
    journal = browser.get(f"/cases/{case.pk}/").context["events"]
    assert journal[0]["what"] == "The letter came back from the post"


def test_letters_without_an_answer_for_long_are_listed_by_their_days(posted, cast, seat):
    browser = seat(cast.aigul)
    for days, found in ((14, 0), (15, 1)):
        with clock.at(posted[1].posted_at + timedelta(days=days, minutes=-1)):
            assert len(browser.get("/post/?view=late").context["rows"]) == found
    with clock.at(posted[1].posted_at + timedelta(days=3)):
        assert len(browser.get("/post/?view=late&days=2").context["rows"]) == 1
        assert browser.get("/post/?view=late&days=x&page=9").status_code == 200


def test_a_day_before_the_posting_or_to_come_is_refused(posted, cast, later, seat):
    case, letter = posted
    for day in (today(case) + timedelta(days=1), today(case) - timedelta(days=5)):
        sent = {"delivered_on": f"{day:%d.%m.%Y}", "received_by": "Сейіт"}
        answer = seat(cast.aigul).post(f"/post/{letter.pk}/delivered/", sent)
        assert answer.status_code == 422
        assert "Сейіт" in answer.content.decode()


@pytest.mark.parametrize(("name", "page", "letter"), [("aigul", 200, 200), ("bolat", 200, 403), ("dana", 403, 403), ("zere", 200, 404), ("erlan", 403, 404)])  # fmt: skip  # noqa: E501
def test_who_sees_the_post_and_who_answers_for_a_letter(posted, cast, later, seat, name, page, letter):
    browser = seat(getattr(cast, name))
    found = browser.get("/post/?view=all")
    assert found.status_code == page
    if name == "zere":
        assert posted[1].tracking not in found.content.decode()
    assert browser.get(f"/post/{posted[1].pk}/delivered/").status_code == letter


def test_the_page_of_post_asks_the_database_little(posted, cast, later, seat, django_assert_max_num_queries):
    browser = seat(cast.aigul)
    browser.get("/post/?view=all")
    with django_assert_max_num_queries(12):
        browser.get("/post/?view=all")


def test_the_applicant_reads_of_it_on_the_status_page(back, cast):
    case, letter = back
    visitor = Client()
    visitor.cookies["django_language"] = "en"
    visitor.post("/status/", {"number": case.number, "code": case.code})
    page = visitor.get("/status/").content.decode()
    assert "Your letter came back" in page
    assert 'href="#office"' in page
    records.send_again(letter.pk, by=cast.aigul, **AGAIN)
    assert AGAIN["tracking"] in visitor.get("/status/").content.decode()
    assert case.state == Desk.POSTED
