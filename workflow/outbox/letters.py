"""E-mail as people get it: the same words as text and as plain HTML; sent twice it bears the same Message-ID."""

import hashlib
from dataclasses import dataclass

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils.translation import override


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: words, what stands beside them, where it leads."""

    words: str
    beside: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A list with its heading; `more` says how much is left out."""

    heading: str
    lines: tuple[Line, ...]
    more: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """What one e-mail says. No personal data in the subject; `facts` are label and value, `link` label and address."""

    subject: str
    words: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()
    link: tuple[str, str] | None = None
    foot: str = ""


def send(letter: Letter, to: str, language: str, mark: object) -> None:
    """Sends a letter; `mark` names its cause, so that the same letter has the same Message-ID after a crash."""
    name = hashlib.sha256(to.encode()).hexdigest()[:12]
    with override(language):
        known = {"letter": letter, "language": language, "site": settings.SITE_NAME, "home": settings.PUBLIC_URL}
        text = render_to_string("mail/letter.txt", known)
        mail = EmailMultiAlternatives(
            f"{settings.SITE_NAME}: {letter.subject}", text, to=[to], headers={"Message-ID": f"<{mark}.{name}@qyzmet>"}
        )
        mail.attach_alternative(render_to_string("mail/letter.html", known), "text/html")
    mail.send()


def address(path: str) -> str:
    """A path of the product as letters name it."""
    return f"{settings.PUBLIC_URL}{path}"
