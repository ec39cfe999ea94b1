"""What no form expects, in one of its fields; and the request that carries it."""

from itertools import cycle
from typing import Any
from urllib.parse import quote_plus

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict

TAG = "<script>odd()</script>\"'"
BARE = "<script>odd()"
"""What no page may hold."""
ODD = (
    "", "   ", "я" * 10_000, "a\0b", "\ud800", TAG, "٣", "²", "-1", "0", "9" * 40, "9223372036854775808", "2147483648",
    "1e999", "NaN", "9999-99-99", "31.12.9999", "01.01.0001", "30.02.2026", "12.12.2026 99:99", "2026-12-12T10:00",
    "00000000-0000-0000-0000-00000000000g", "\u202e", "a\r\nb: c", "%s %(n)s {0} %", '{"a": [1]}', "[]", "true:1:1",
    "../../etc/passwd", "//evil.kz",
)  # fmt: skip
TWICE, FILE = "two values", "a file"
KINDS = (*ODD, TWICE, FILE)
FORM = "application/x-www-form-urlencoded"
Fields = dict[str, list[str]]


class Odd:
    """Odd values in their turn, so that every field gets other ones and every run the same."""

    def __init__(self, each: int) -> None:
        self.each, self.turn = each, cycle(KINDS)

    def some(self) -> list[str]:
        return [next(self.turn) for _one in range(self.each)]


def body(fields: Fields) -> str:
    """As a browser writes a form, half of a character included."""
    return "&".join(f"{quoted(name)}={quoted(one)}" for name, several in fields.items() for one in several)


def quoted(text: str) -> str:
    return quote_plus(text, errors="surrogatepass")


def sent(fields: Fields, name: str, kind: str) -> tuple[tuple[Any, ...], dict[str, str]]:
    """The form with the odd value in one field: what a client is given to post."""
    if kind == FILE:
        others = {key: value for key, value in fields.items() if key != name}
        return ({**others, name: SimpleUploadedFile("тақ.pdf", b"\0%PDF")},), {}
    odd = [*fields.get(name, [""]), "0"] if kind == TWICE else [kind]
    return (body({**fields, name: odd}),), {"content_type": FORM}


class Listening(QueryDict):
    """The query of an address that remembers which names were asked of it."""

    asked: set[str]

    def __getitem__(self, name: str) -> Any:
        self.asked.add(name)
        return super().__getitem__(name)

    def getlist(self, name: str, default: Any = None) -> Any:
        self.asked.add(name)
        return super().getlist(name, default)

    def __contains__(self, name: object) -> bool:
        self.asked.add(str(name))
        return super().__contains__(name)


def listening(asked: set[str]) -> property:
    """In place of a request's query."""

    def query(request: Any) -> Listening:
        found = Listening(request.META.get("QUERY_STRING", ""))
        found.asked = asked
        return found

    return property(query)
