"""What changed between two editions, fact by fact, in the words of the page."""

from django.utils.translation import override

from workflow.desk.signing.changes import changes

BEFORE = {
    "valid_until": "2027-12-31",
    "territory": {"kk": "Қызылорда", "ru": "Кызылорда"},
    "workers": [{"name": "А"}, {"name": "Б"}],
    "letterhead": {"phone": "1"},
}


def told(after, language="ru"):
    with override(language):
        return [(str(one.label), one.before, one.after) for one in changes(BEFORE, after)]


def test_nothing_changed_is_nothing_told():
    assert told(dict(BEFORE)) == []


def test_dates_and_words_are_told_in_the_language_of_the_page():
    after = BEFORE | {"valid_until": "2027-06-30", "territory": {"kk": "Арал", "ru": "Арал ауданы"}}
    assert [one[1:] for one in told(after)] == [("31.12.2027", "30.06.2027"), ("Кызылорда", "Арал ауданы")]
    assert told(after, "kk")[1][1:] == ("Қызылорда", "Арал")


def test_a_change_in_one_language_only_is_not_lost():
    after = BEFORE | {"territory": {"kk": "Қызылорда", "ru": "Арал"}}
    assert [one[1:] for one in told(after, "kk")] == [("Кызылорда", "Арал")]


def test_what_came_and_what_went_is_told():
    after = BEFORE | {"workers": [{"name": "А"}], "conditions": {"kk": "Шарт", "ru": "Условие"}}
    assert [one[1:] for one in told(after)] == [("Б", ""), ("", "Условие")]


def test_a_fact_without_a_name_is_still_told():
    assert told(BEFORE | {"letterhead": {"phone": "2"}}) == [("", "1", "2")]
