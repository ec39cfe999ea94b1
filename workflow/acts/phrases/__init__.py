"""Every word of the vocabulary as people read it, in Kazakh, Russian and English.

Each function takes a word (or its plain string) and a language, "kk", "ru" or "en", and returns a label that begins with a
capital letter; KeyError when the word or the language is unknown.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from workflow.acts.phrases.desks import DESKS
from workflow.acts.phrases.roles import CHANNELS, DECISIONS, ROLES, SINCE, SOURCES
from workflow.acts.phrases.terms import term, unit, within
from workflow.acts.phrases.verbs import DONE, VERBS
from workflow.acts.words import Channel, Decision, Desk, Role, Since, Source, Verb

LANGUAGES = ("kk", "ru", "en")
Word = TypeVar("Word", bound=StrEnum)

__all__ = [
    "LANGUAGES",
    "channel",
    "decision",
    "desk",
    "role",
    "since",
    "source",
    "term",
    "unit",
    "verb",
    "verb_done",
    "within",
]


def _in(table: Mapping[Word, tuple[str, str, str]], word: Word, language: str) -> str:
    if language not in LANGUAGES:
        raise KeyError(f"no phrases in language {language!r}")
    return table[word][LANGUAGES.index(language)]


def role(word: Role | str, language: str) -> str:
    """Who: "Кеңсе қызметкері"."""
    return _in(ROLES, Role(word), language)


def desk(word: Desk | str, language: str) -> str:
    """What a case waits for, or how it ended: "Қол қою", "Пошта арқылы жіберілді"."""
    return _in(DESKS, Desk(word), language)


def verb(word: Verb | str, language: str) -> str:
    """What a button says: "Тіркеу"."""
    return _in(VERBS, Verb(word), language)


def verb_done(word: Verb | str, language: str) -> str:
    """What the journal says: "Тіркелді"."""
    return _in(DONE, Verb(word), language)


def decision(word: Decision | str, language: str) -> str:
    """Which way the case goes: "Оң шешім"."""
    return _in(DECISIONS, Decision(word), language)


def channel(word: Channel | str, language: str) -> str:
    """Where a request comes in: "Кеңсе"."""
    return _in(CHANNELS, Channel(word), language)


def since(word: Since | str, language: str) -> str:
    """From which moment a term runs: "Хабарлама жолданған сәттен бастап"."""
    return _in(SINCE, Since(word), language)


def source(word: Source | str, language: str) -> str:
    """Where a row comes from: "Регламент"."""
    return _in(SOURCES, Source(word), language)
