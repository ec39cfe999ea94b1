"""Who is told what: officers as a case arrives and a term runs out, the head when it has, applicants of theirs."""

from datetime import timedelta

import pytest

from tests import walk
from tests.cast import person, seat
from workflow.acts.words import Desk, Verb
from workflow.cases import sweep
from workflow.cases.models import Clock
from workflow.office import clock
from workflow.office.models import Post, Substitution
from workflow.office.models.people import Duty
from workflow.outbox import work
from workflow.outbox.models import Notification, Owed


def told(kind):
    rows = Notification.objects.filter(kind=kind).order_by("pk").values_list("account__username", flat=True)
    return sorted(rows)


def forget():
    """Only what comes now is looked at."""
    work.deliver()
    Notification.objects.all().delete()


def beat(moment):
    with clock.at(moment):
        sweep.look_at_the_clocks()
        work.deliver()


@pytest.fixture
def case(cast, mailoutbox):
    made = walk.case_at(cast, "issue", Desk.EXAMINATION)
    with clock.at(walk.MORNING + timedelta(minutes=10)):
        forget()
    mailoutbox.clear()
    return made


def running(case):
    return Clock.objects.open().get(case=case)


def test_whoever_the_desk_belongs_to_is_told_of_its_arrival(cast):
    second = seat(person("saule", "Сейітова", "Сәуле", "900101400112"), cast.office, Duty.CLERK)
    walk.lodge(cast)
    with clock.at(walk.MORNING):
        work.deliver()
    assert told("arrived") == [cast.aigul.username, second.username]


def test_only_the_named_executor_is_told(case, cast):
    with clock.at(walk.MORNING + timedelta(minutes=20)):
        walk.do(case.pk, Verb.EXAMINE, cast)
        walk.do(case.pk, Verb.RECOMMEND, cast)
        work.deliver()
    assert told("arrived") == ["dana", "gauhar"]


def test_the_officer_hears_of_half_quarter_and_hour_and_the_head_too_of_the_end(case):
    one, heard = running(case), {}
    moments = {
        "half": one.alarm_at,
        "quarter": one.due_at - timedelta(hours=2),
        "hour": one.due_at - timedelta(hours=1),
        "due": one.due_at,
    }
    for name, moment in moments.items():
        beat(moment)
        heard[name] = told(name)
    assert heard == {"half": ["dana"], "quarter": ["dana"], "hour": ["dana"], "due": ["bolat", "dana"]}


def test_who_stands_in_is_told_as_well(case, cast):
    one = running(case)
    on = one.due_at.date()
    for holder in (cast.dana, cast.bolat):
        Substitution.objects.create(
            post=Post.objects.get(account=holder), substitute=cast.erlan, since=on, until=on, order="№ 1"
        )
    beat(one.due_at)
    assert told("due") == ["bolat", "dana", "erlan"]


def test_after_the_step_is_done_its_term_is_nobody_s_worry(case, cast):
    with clock.at(running(case).alarm_at):
        sweep.look_at_the_clocks()
        walk.do(case.pk, Verb.EXAMINE, cast)
        work.deliver()
    assert told("half") == []


def test_the_head_s_own_step_is_told_him_once(cast):
    case = walk.case_at(cast, "issue", Desk.ASSIGNMENT)
    with clock.at(walk.MORNING + timedelta(minutes=6)):
        forget()
    beat(running(case).due_at)
    assert told("due") == ["bolat"]


def test_a_blocked_account_and_one_whose_post_ended_are_told_nothing(case, cast):
    cast.bolat.is_active = False
    cast.bolat.save()
    Post.objects.filter(account=cast.dana).update(until=walk.MORNING.date())
    beat(running(case).due_at)
    assert told("due") == []


def test_told_twice_it_stands_once(case):
    beat(running(case).due_at)
    Owed.objects.filter(kind="warning").update(done_at=None)
    beat(running(case).due_at)
    assert told("due") == ["bolat", "dana"]


def test_a_letter_speaks_the_reader_s_language_and_repeats_its_id(case, cast, mailoutbox):
    cast.bolat.language = "ru"
    cast.bolat.save()
    beat(running(case).due_at)
    dana, bolat = sorted(mailoutbox, key=lambda letter: letter.to != ["dana@example.kz"])
    assert dana.subject != bolat.subject
    assert "Срок" in bolat.subject
    assert case.number in bolat.body
    assert "6.4" in dana.body
    first = {letter.to[0]: letter.extra_headers["Message-ID"] for letter in mailoutbox}
    mailoutbox.clear()
    Owed.objects.filter(kind="warning").update(done_at=None)
    beat(running(case).due_at)
    assert {letter.to[0]: letter.extra_headers["Message-ID"] for letter in mailoutbox} == first
    assert len(set(first.values())) == 2


@pytest.mark.parametrize(("language", "word"), [("kk", "өтініш"), ("ru", "заявлени")])
def test_the_applicant_is_written_to_in_their_language_when_it_is_their_turn(cast, mailoutbox, language, word):
    cast.employer.language = language
    cast.employer.save()
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    with clock.at(walk.MORNING + timedelta(hours=1)):
        work.deliver()
    letter = [letter for letter in mailoutbox if letter.to == [cast.employer.email]][-1]
    assert case.number in letter.body
    assert word in letter.body.lower()


def test_no_subject_names_a_person_or_a_number_of_one(cast, mailoutbox):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    beat(running(case).due_at)
    private = {cast.employer.number, cast.employer.name, "U1234567", cast.dana.surname, cast.dana.iin, case.code}
    assert mailoutbox
    for letter in mailoutbox:
        assert not [word for word in private if word and word in letter.subject]
        assert not [word for word in private - {case.code} if word and word in letter.body]
        assert case.code not in letter.body
