"""Comments among colleagues: read by staff who see the case, never by the applicant; names in them are told."""

import pytest
from django.db import IntegrityError

from tests.walk import case_at
from workflow.acts.words import Desk
from workflow.desk.case import comments
from workflow.desk.case.models import Comment
from workflow.outbox import work
from workflow.outbox.models import Notification

SECRET = "Мекенжайын тексеріңіз"


@pytest.fixture
def case(cast, monday):
    return case_at(cast, "issue", Desk.EXAMINATION)


def write(browser, case, words=SECRET, **more):
    return browser.post(f"/cases/{case.pk}/comments/", {"words": words}, **more)


def test_a_comment_is_seen_by_colleagues_with_its_author(cast, case, seat):
    assert write(seat(cast.dana), case)["Location"] == f"/cases/{case.pk}/#comments"
    page = seat(cast.bolat).get(f"/cases/{case.pk}/").content.decode()
    assert SECRET in page
    assert "The applicant never sees them." in page


def test_the_applicant_never_sees_a_comment(cast, case, seat):
    write(seat(cast.dana), case)
    answer = seat().post("/status/", {"number": case.number, "code": case.code}, follow=True)
    assert case.number in answer.content.decode()
    assert SECRET not in answer.content.decode()


def test_whoever_is_called_is_told_once_and_the_author_is_not(cast, case, seat):
    write(seat(cast.dana), case, "@bolat, @dana @zere қараңыз @bolat.")
    work.deliver()
    assert list(Notification.objects.filter(kind="mentioned").values_list("account", flat=True)) == [cast.bolat.pk]
    parts = comments.parts(Comment.objects.get().words, comments.readers(case))
    assert [text for text, is_name in parts if is_name] == ["Бөкейханов Б.", "Ғабдуллина Д.", "Бөкейханов Б."]
    assert "@zere" in "".join(text for text, _is_name in parts)


def test_what_was_typed_stays_text(cast, case, seat):
    write(seat(cast.dana), case, "<b>@bolat</b>")
    page = seat(cast.bolat).get(f"/cases/{case.pk}/").content.decode()
    assert "&lt;b&gt;<strong>@Бөкейханов Б.</strong>&lt;/b&gt;" in page


@pytest.mark.parametrize(("name", "status"), [("marat", 403), ("erlan", 404), ("zere", 404)])
def test_nobody_else_writes(cast, case, seat, name, status):
    assert write(seat(getattr(cast, name)), case).status_code == status
    assert not Comment.objects.exists()


def test_an_empty_comment_is_refused_at_the_field(cast, case, seat):
    assert write(seat(cast.dana), case, " ").status_code == 422
    fragment = write(seat(cast.dana), case, " ", headers={"hx-request": "true"})
    assert fragment.status_code == 422
    assert "<html" not in fragment.content.decode()


def test_a_comment_once_written_stays(cast, case, seat):
    write(seat(cast.dana), case)
    with pytest.raises(IntegrityError, match="stays as it was written"):
        Comment.objects.update(words="—")
