"""What people were told: a number in the header, sentences on a page, read when they say so."""

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.outbox import work
from workflow.outbox.models import Notification


def test_a_person_reads_what_they_were_told_and_says_so(cast, monday, seat):
    case = case_at(cast, "issue", Desk.EXAMINATION)
    work.deliver()
    browser = seat(cast.dana)
    page = browser.get("/notifications/").content.decode()
    assert "A case waits for you." in page
    assert f"Case: {case.number}." in page
    assert f'href="/cases/{case.pk}/"' in page
    assert '<span class="number">(1)</span>' in page
    browser.post("/notifications/")
    assert '<span class="number">(1)</span>' not in browser.get("/notifications/").content.decode()
    assert Notification.objects.filter(read_at=None).exclude(account=cast.dana).exists()


def test_one_of_several_is_read_alone(cast, monday, seat):
    case_at(cast, "issue", Desk.EXAMINATION)
    case_at(cast, "issue", Desk.EXAMINATION)
    work.deliver()
    first = Notification.objects.filter(account=cast.dana).first()
    seat(cast.dana).post("/notifications/", {"one": first.pk})
    assert Notification.objects.filter(account=cast.dana, read_at=None).count() == 1


def test_nobody_reads_for_somebody_else(cast, monday, seat):
    case_at(cast, "issue", Desk.EXAMINATION)
    work.deliver()
    seat(cast.erlan).post("/notifications/", {"one": Notification.objects.filter(account=cast.dana).first().pk})
    assert Notification.objects.filter(account=cast.dana, read_at=None).count() == 1


def test_an_empty_page_says_what_will_come(cast, monday, seat):
    assert "Nothing has been said to you yet" in seat(cast.erlan).get("/notifications/").content.decode()
