"""Spelling variants made one: Kazakh and Russian letters, case, punctuation, forms of companies. And the alphabet.

The database folds by the same tables (migration 0003), so what is stored and what is sought meet; a test compares both.
"""

import re

from django.contrib.postgres.search import SearchQuery, SearchVectorField
from django.db.models import Func, TextField

UPPER = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
LOWER = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
LATIN = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
ALIKE = ("әғқңөұүһіёйÄÁÂÇĞÑÖŞÜÚÝäáâçğıíñöşüúý", "агкноуухиеиaaacgnosuuyaaacgiinosuuy")
DROPPED = "ъь\u0301\u0306\u0308"
BETWEEN = r"\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u02b0-\u036f\u2000-\u2bff\u3000-\u303f"
"""Everything between words, as a class of a regular expression reads it here and in PostgreSQL."""
FORMS = frozenset(
    (
        "жшс", "тоо", "ао", "ак", "жк", "ип", "кх", "шк", "фх", "ко", "мкк", "мккк", "кмм", "рмк", "рмкк", "гкп",
        "гккп", "кгп", "кгу", "ргп", "ргу", "шжк", "пхв", "ооо", "оао", "зао",
    )
)  # fmt: skip
MOST_WORDS = 6

_FOLDED = str.maketrans(UPPER + LATIN[0], LOWER + LATIN[1])
_ALIKE = str.maketrans(*ALIKE, DROPPED)
_BETWEEN = re.compile(f"[{BETWEEN}]+")
_IN_ORDER = str.maketrans(LOWER, "".join(chr(ord("а") + place) for place in range(len(LOWER))))


def fold(text: str) -> str:
    """A text as it is compared: «ҚҰРЫЛЫС-Құс» and "курылыс кус" are one."""
    return _BETWEEN.sub(" ", text.replace("\0", " ").translate(_FOLDED).translate(_ALIKE)).strip(" ")


def words(text: str) -> list[str]:
    """The words to look for: forms of companies count only when nothing else was typed."""
    found = fold(text).split()
    return [word for word in found if word not in FORMS] or found


def place_in_alphabet(text: str) -> str:
    """What to sort by, code point by code point: Ә after А, Ғ after Г, І after Ы; case and punctuation do not count."""
    return _BETWEEN.sub(" ", text.replace("\0", " ").translate(_FOLDED)).strip(" ").translate(_IN_ORDER)


def beginnings(text: str) -> str:
    """What is typed, as the full-text search takes it: every word begins some word of the name. "" when nothing is."""
    return " & ".join(f"'{word}':*" for word in words(text)[:MOST_WORDS])


def asked(typed: str) -> SearchQuery:
    """What `Applicant.words` is compared with."""
    return SearchQuery(typed, config="simple", search_type="raw")


def sought(text: str) -> SearchQuery | None:
    """The same of what somebody typed; None when nothing is left of it."""
    typed = beginnings(text)
    return asked(typed) if typed else None


class NameWords(Func):
    """The folded words of a name, each found by its beginning."""

    template = "to_tsvector('simple'::regconfig, applicants_fold(%(expressions)s))"
    output_field = SearchVectorField()
    arity = 1


class PhoneTail(Func):
    """The last ten digits of a telephone number, however it was written."""

    template = "right(regexp_replace(%(expressions)s, '[^0-9]', '', 'g'), 10)"
    output_field = TextField()
    arity = 1


class KazakhOrder(Func):
    """Sorts by the Kazakh alphabet on every server: `order_by(KazakhOrder("surname"))`."""

    template = 'kazakh_order(%(expressions)s) COLLATE "C"'
    output_field = TextField()
    arity = 1
