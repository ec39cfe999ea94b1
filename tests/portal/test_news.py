"""Letters to the applicant: the words of the status page, in their language, when something has changed for them."""

from datetime import timedelta

import pytest
from django.utils.translation import override

from tests.walk import MORNING, case_at, do
from workflow.acts.words import Desk, Verb
from workflow.cases import sweep
from workflow.office import clock
from workflow.outbox import work
from workflow.portal import standing
from workflow.portal.sentences import SAYINGS


def letters(box, cast):
    return [letter for letter in box if letter.to == [cast.employer.email]]


@pytest.fixture
def come(cast, mailoutbox):
    """Brings a case to a desk; only letters of the last step are kept."""

    def bring(desk, variant="issue"):
        case = case_at(cast, variant, desk)
        with clock.at(case.moves.order_by("version").last().at + timedelta(minutes=1)):
            work.deliver()
        return case, letters(mailoutbox, cast)

    return bring


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize(
    "desk", [Desk.ASSIGNMENT, Desk.COMMISSION, Desk.PAYMENT, Desk.COLLECTION, Desk.POSTED, Desk.REFUSED]
)
def test_the_letter_says_what_the_page_says(cast, come, desk, language):
    cast.employer.language = language
    cast.employer.save()
    case, found = come(desk)
    letter = found[-1]
    with override(language):
        for words in (SAYINGS[desk].label, SAYINGS[desk].sentence, SAYINGS[desk].needed):
            assert str(words) in letter.body
            assert str(words) in letter.alternatives[0][0]
    assert case.number in letter.body
    assert case.code not in letter.body
    assert "/status/" in letter.body


@pytest.mark.parametrize(("desk", "verb"), [(Desk.ASSIGNMENT, Verb.ASSIGN), (Desk.DRAFTING, Verb.DRAFT)])
def test_steps_inside_the_office_are_no_news(cast, come, mailoutbox, desk, verb):
    case, _found = come(desk)
    mailoutbox.clear()
    with clock.at(MORNING + timedelta(hours=1)):
        do(case.pk, verb, cast)
        work.deliver()
    assert letters(mailoutbox, cast) == []


def test_news_that_was_overtaken_is_not_sent(cast, mailoutbox):
    case = case_at(cast, "issue", Desk.COMMISSION)
    with clock.at(MORNING + timedelta(hours=1)):
        work.deliver()
    found = letters(mailoutbox, cast)
    assert len(found) == 1
    with override("kk"):
        assert str(SAYINGS[Desk.COMMISSION].sentence) in found[0].body
    assert case.number in found[0].body


def test_the_term_to_pay_is_remembered_at_half_and_three_quarters(cast, come, mailoutbox):
    case, _found = come(Desk.PAYMENT)
    mailoutbox.clear()
    due = case.clocks.open().get().due_at
    moment = MORNING
    while moment < due:
        with clock.at(moment):
            sweep.look_at_the_clocks()
            work.deliver()
        moment += timedelta(hours=6)
    found = letters(mailoutbox, cast)
    assert len(found) == 2
    assert all("Еске салу" in one.subject or "еске салу" in one.subject for one in found)


def test_after_the_applicant_has_acted_no_reminder_follows(cast, come, mailoutbox):
    case, _found = come(Desk.PAYMENT)
    with clock.at(case.clocks.open().get().alarm_at):
        sweep.look_at_the_clocks()
        do(case.pk, Verb.PAY, cast)
        mailoutbox.clear()
        work.deliver()
    assert not [one for one in letters(mailoutbox, cast) if "еске салу" in one.subject.lower()]


def test_who_has_no_address_is_written_to_by_nobody(cast, mailoutbox):
    cast.employer.email = ""
    cast.employer.save()
    case_at(cast, "issue", Desk.PAYMENT)
    with clock.at(MORNING + timedelta(hours=1)):
        work.deliver()
    assert letters(mailoutbox, cast) == []


def test_the_session_is_named_once_it_is_known(cast, come, monkeypatch):
    moment = MORNING + timedelta(days=2)
    monkeypatch.setitem(standing._sittings, "foreign-labour-permit", lambda case: moment)
    _case, found = come(Desk.COMMISSION)
    assert "25.11.2026 10:00" in found[-1].body
