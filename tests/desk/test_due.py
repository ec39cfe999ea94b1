"""How a term is shown: the band and the words, from overdue to done."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from workflow.desk import due

TEN = datetime(2026, 11, 3, 10, 0, tzinfo=ZoneInfo("Asia/Almaty"))


def minutes(number):
    return timedelta(minutes=number)


@pytest.mark.parametrize(
    ("left", "since", "days", "band", "kazakh", "russian"),
    [
        (minutes(-105), minutes(200), None, "overdue", "Мерзімі өтті: 1 сағ 45 мин", "Просрочено: 1 ч 45 мин"),
        (minutes(-1), minutes(20), None, "overdue", "Мерзімі өтті: 1 мин", "Просрочено: 1 мин"),
        (minutes(0), minutes(20), None, "urgent", "Қалды: 1 мин", "Осталось: 1 мин"),
        (minutes(5), minutes(15), None, "urgent", "Қалды: 5 мин", "Осталось: 5 мин"),
        (minutes(20), minutes(0), None, "today", "Қалды: 20 мин", "Осталось: 20 мин"),
        (minutes(480), minutes(60), 0, "today", "Бүгін", "Сегодня"),
        (timedelta(days=2), minutes(60), 2, "soon", "Қалды: 2 жұмыс күні", "Осталось: 2 рабочих дня"),
        (timedelta(days=8), minutes(60), 6, "normal", "Қалды: 6 жұмыс күні", "Осталось: 6 рабочих дней"),
        (timedelta(days=21), minutes(60), None, "normal", "Қалды: 21 күн", "Осталось: 21 день"),
    ],
)
def test_the_badge_of_a_running_term(left, since, days, band, kazakh, russian):
    for language, words in (("kk", kazakh), ("ru", russian)):
        with translation.override(language):
            shown = due.badge(TEN, TEN + left, since=TEN - since, working_days=days)
        assert (shown.band, shown.words, shown.moment) == (band, words, TEN + left)


def test_only_the_last_hour_is_counted_by_the_page():
    assert due.badge(TEN, TEN + minutes(59), since=TEN).minutes == 59
    assert due.badge(TEN, TEN + minutes(61), since=TEN).minutes == 0
