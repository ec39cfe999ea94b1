"""Every word of the vocabulary has a phrase in Kazakh, Russian and English, and the numerals agree."""

import re

import pytest

from workflow.acts import phrases
from workflow.acts.words import Channel, Decision, Desk, Role, Since, Source, Verb
from workflow.worktime.terms import Term, Unit

SAYINGS = [
    *((phrases.role, word) for word in Role),
    *((phrases.desk, word) for word in Desk),
    *((phrases.verb, word) for word in Verb),
    *((phrases.verb_done, word) for word in Verb),
    *((phrases.decision, word) for word in Decision),
    *((phrases.channel, word) for word in Channel),
    *((phrases.since, word) for word in Since),
    *((phrases.source, word) for word in Source),
]
SAME_IN_KAZAKH_AND_RUSSIAN = {"Комиссия", "Регламент"}


@pytest.mark.parametrize(("say", "word"), SAYINGS, ids=lambda part: getattr(part, "__name__", str(part)))
def test_a_word_is_said_in_three_languages_and_differently_in_each(say, word):
    kk, ru, en = (say(word, language) for language in phrases.LANGUAGES)
    assert kk[:1].isupper() or kk.startswith("«")
    assert re.fullmatch(r"[А-ЯЁа-яё «»,-]+", ru)
    assert re.fullmatch(r"[A-Za-z' -]+", en)
    assert kk != ru or kk in SAME_IN_KAZAKH_AND_RUSSIAN


@pytest.mark.parametrize("say", [phrases.role, phrases.desk, phrases.verb], ids=lambda say: say.__name__)
@pytest.mark.parametrize("language", phrases.LANGUAGES)
def test_no_two_words_are_said_the_same_way(say, language):
    said = [say(word, language) for known, word in SAYINGS if known is say]
    assert len(said) == len(set(said))


@pytest.mark.parametrize(
    ("term", "kk", "ru", "en"),
    [
        (Term(1, Unit.MINUTE), "1 минут", "1 минута", "1 minute"),
        (Term(20, Unit.MINUTE), "20 минут", "20 минут", "20 minutes"),
        (Term(2, Unit.HOUR), "2 сағат", "2 часа", "2 hours"),
        (Term(11, Unit.HOUR), "11 сағат", "11 часов", "11 hours"),
        (Term(1, Unit.WORKING_DAY), "1 жұмыс күні", "1 рабочий день", "1 working day"),
        (Term(3, Unit.WORKING_DAY), "3 жұмыс күні", "3 рабочих дня", "3 working days"),
        (Term(6, Unit.WORKING_DAY), "6 жұмыс күні", "6 рабочих дней", "6 working days"),
        (Term(14, Unit.WORKING_DAY), "14 жұмыс күні", "14 рабочих дней", "14 working days"),
        (Term(21, Unit.CALENDAR_DAY), "21 күнтізбелік күн", "21 календарный день", "21 calendar days"),
        (Term(112, Unit.CALENDAR_DAY), "112 күнтізбелік күн", "112 календарных дней", "112 calendar days"),
    ],
)
def test_a_term_agrees_with_its_numeral(term, kk, ru, en):
    assert [phrases.term(term, language) for language in phrases.LANGUAGES] == [kk, ru, en]


@pytest.mark.parametrize(
    ("term", "kk", "ru", "en"),
    [
        (Term(1, Unit.WORKING_DAY), "1 жұмыс күні ішінде", "в течение 1 рабочего дня", "within 1 working day"),
        (Term(2, Unit.HOUR), "2 сағат ішінде", "в течение 2 часов", "within 2 hours"),
        (Term(21, Unit.MINUTE), "21 минут ішінде", "в течение 21 минуты", "within 21 minutes"),
    ],
)
def test_a_term_stands_inside_a_sentence(term, kk, ru, en):
    assert [phrases.within(term, language) for language in phrases.LANGUAGES] == [kk, ru, en]


def test_an_unknown_language_is_refused_by_name():
    with pytest.raises(KeyError, match="'de'"):
        phrases.role(Role.CLERK, "de")
    with pytest.raises(KeyError, match="'de'"):
        phrases.term(Term(1, Unit.HOUR), "de")
