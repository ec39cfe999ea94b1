"""What people are told about: every kind of notification by name, each of which a person may switch off."""

from collections.abc import Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

TITLES: dict[str, str | Promise] = {
    "arrived": _("A case waits for you"),
    "returned": _("A draft came back to you"),
    "half": _("Half of a term has passed"),
    "quarter": _("A quarter of a term is left"),
    "hour": _("A step is due in an hour of working time"),
    "due": _("A term has run out"),
    "proof": _("The applicant sent proof of payment"),
    "mentioned": _("A colleague called you in a comment"),
    "session": _("You are invited to a session of the commission"),
    "session_off": _("A session of the commission was called off"),
    "letter_back": _("A letter came back from the post"),
    "job": _("Your long work has ended"),
    "digest": _("Your morning digest"),
}
"""Name: one sentence without personal data; it is the subject of the letter too."""

ONLY_BY_MAIL = {"digest"}


def named(kind: str) -> str:
    """What a kind says, in the active language."""
    return str(TITLES[kind])


def kinds() -> Iterator[tuple[str, str | Promise]]:
    return iter(TITLES.items())
