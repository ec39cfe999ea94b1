"""`manage.py due`: one question with its reasons, or thousands as JSON lines."""

import io
import json
import re
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from django.core.management import CommandError, call_command

from tests.worktime import minute_walk
from tests.worktime.offices import WALLS
from workflow.office.models import SpecialDay
from workflow.worktime.terms import Unit

pytestmark = pytest.mark.django_db

KYZYLORDA = "kyzylorda-department"


def due(
    office: str = KYZYLORDA, since: str = "2018-12-20T18:20", term: str = "6 working_day", **options: str
) -> list[str]:
    out = io.StringIO()
    call_command("due", office=office, since=since, term=term, stdout=out, **options)
    return out.getvalue().splitlines()


def batch(monkeypatch, *lines: object) -> list[dict[str, object]]:
    """Answers to questions given as objects or as raw lines; CommandError when one could not be answered."""
    written = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(written) + "\n"))
    out = io.StringIO()
    try:
        call_command("due", batch=True, stdout=out)
    finally:
        batch.answers = [json.loads(line) for line in out.getvalue().splitlines()]
    return batch.answers


def question(**change: object) -> dict[str, object]:
    return {"office": KYZYLORDA, "since": "2018-12-20T18:20:00+06:00", "value": 6, "unit": "working_day"} | change


def test_the_first_line_is_the_moment_with_its_offset():
    assert due()[0] == "2018-12-28T18:30:00+05:00"


def test_the_explanation_is_kazakh_unless_asked_otherwise():
    assert due()[1] == "Оқиға: 20.12.2018 18:20 (UTC+06:00); мерзім: 6 жұмыс күні"
    assert due(lang="ru")[1] == "Событие: 20.12.2018 18:20 (UTC+06:00); срок: 6 рабочих дней"
    assert due(lang="en")[1] == "Event: 20.12.2018 18:20 (UTC+06:00); term: 6 working days"


def test_the_explanation_tells_what_was_skipped_and_why():
    assert due(lang="ru")[2:] == [
        "20.12.2018 (чт): день события, в срок не входит",
        "21.12.2018 00:00: перевод часов, новое время: 20.12.2018 23:00 (UTC+06:00 → UTC+05:00)",
        "22.12.2018 (сб) – 23.12.2018 (вс): еженедельный выходной",
        "28.12.2018 (пт): срок истекает в конце рабочего дня: 18:30",
    ]


def test_a_moved_day_is_told_with_its_decree():
    told = "\n".join(due(since="2016-03-04T15:00", term="2 working_day", lang="ru"))
    assert "05.03.2016 (сб): Рабочий день (выходной перенесён на 07.03.2016) — входит в срок" in told
    assert "[Постановление Правительства 2016 года № 67 (перенос выходных дней)]" in told


def test_minutes_are_told_with_lunch_and_night():
    assert due(since="2016-05-12T12:50", term="5 hour", lang="en")[2:] == [
        "12.05.2016 13:00–14:30: lunch, not counted",
        "12.05.2016 18:30 – 13.05.2016 09:00: closed, not counted",
    ]


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("term", ["700 minute", "30 hour", "12 working_day", "12 calendar_day"])
def test_every_language_tells_everything(lang, term):
    """No hole is left open, and no other language shines through."""
    lines = due(since="2018-12-20T13:20:05", term=term, lang=lang)
    assert len(lines) > 3
    assert not re.search(r"[{}]|\[\]|None", "\n".join(lines))
    assert len(lines) == len(due(since="2018-12-20T13:20:05", term=term, lang="en"))
    if lang == "en":
        assert not re.search("[а-яё]", "\n".join(lines))


def test_a_moment_without_an_offset_is_the_offices_own_time():
    assert due(since="2018-12-20T18:20") == due(since="2018-12-20T12:20Z") == due(since="2018-12-20T18:20+06:00")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"office": "nowhere"}, "no office 'nowhere'; known: astana-employment-centre"),
        ({"since": "yesterday"}, "not 'yesterday'"),
        ({"since": "2018-12-20"}, "a moment is written like"),
        ({"since": "2018-13-20T10:00"}, "a moment is written like"),
        ({"since": "1900-12-20T10:00"}, "outside the years"),
        ({"term": "6 days"}, "one of minute, hour, working_day, calendar_day"),
        ({"term": "24h"}, "a term is written like"),
        ({"term": "999999 working_day"}, "within 64 years"),
        ({"office": ""}, "missing: --office"),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused_in_words(options, said):
    with pytest.raises(CommandError, match=re.escape(said)):
        due(**options)


def test_a_batch_answers_line_by_line(monkeypatch):
    answers = batch(monkeypatch, question(), "", question(office="kostanay-tson", value=20, unit="minute"))
    assert answers == [{"due": "2018-12-28T18:30:00+05:00"}, {"due": "2018-12-20T18:40:00+06:00"}]


def test_a_bad_line_is_answered_with_its_error_and_the_others_with_their_moment(monkeypatch):
    bad = ["{", "[]", "7", question(office=[]), question(office="a\0"), question(since=1), question(value="6")]
    bad += [question(value=True), question(value=0), question(unit="day"), question(unit=None), {"office": KYZYLORDA}]
    bad += [question(value=1e300), "[" * 100_000]
    with pytest.raises(CommandError, match=f"{len(bad)} lines"):
        batch(monkeypatch, question(), *bad, question())
    answers = batch.answers
    assert answers[0] == answers[-1] == {"due": "2018-12-28T18:30:00+05:00"}
    assert [answer["line"] for answer in answers[1:-1]] == list(range(2, len(bad) + 2))
    assert all(answer["error"] for answer in answers[1:-1])


def test_an_edited_calendar_answers_differently(monkeypatch):
    before = batch(monkeypatch, question())
    SpecialDay.objects.create(
        first_day="2018-12-25", last_day="2018-12-25", kind="off", name_kk="Аза тұту күні", reference_kk="Жарлық"
    )
    assert batch(monkeypatch, question()) != before


def test_ten_thousand_lines_agree_with_the_rows_and_with_the_minute_walk(monkeypatch):
    """All lines are answered; every twentieth is counted again by walking."""
    dice = Random(7)
    asked = []
    for _ in range(10_000):
        since = datetime(2014, 1, 2, tzinfo=UTC) + timedelta(seconds=dice.randrange(13 * 365 * 86_400))
        unit = dice.choice(list(Unit))
        asked.append(
            question(office=dice.choice(sorted(WALLS)), since=since.isoformat(), value=dice.randint(1, 9), unit=unit)
        )
    answers = batch(monkeypatch, *asked)
    assert len(answers) == len(asked)
    for one, answer in list(zip(asked, answers, strict=True))[::20]:
        walked = minute_walk.due(WALLS[one["office"]], datetime.fromisoformat(one["since"]), one["value"], one["unit"])
        assert datetime.fromisoformat(answer["due"]) == walked, one
