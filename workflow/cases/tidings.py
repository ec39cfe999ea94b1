"""What a notification says: one sentence for the page, the same words as a letter."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.urls import NoReverseMatch, reverse
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.outbox.kinds import named
from workflow.outbox.letters import Letter, address
from workflow.outbox.models import Notification


def sentence(notification: Notification) -> str:
    """What a notification says in one line, in the active language."""
    told = [f"{label}: {value}." for label, value in facts_of(notification.facts)]
    return " ".join([f"{named(notification.kind)}.", *told])


def letter_of(notification: Notification) -> Letter:
    """The same as a letter, in the active language."""
    path = path_of(notification)
    words = (notification.facts["words"],) if notification.facts.get("words") else ()
    return Letter(
        subject=named(notification.kind),
        words=words,
        facts=tuple(facts_of({name: fact for name, fact in notification.facts.items() if name != "words"})),
        link=(_("Open this page"), address(path)) if path else None,
        foot=_("You choose what is written to you here: %(page)s") % {"page": address(reverse("my-notices"))},
    )


def path_of(notification: Notification) -> str:
    """Where a notification leads; "" when nowhere."""
    facts = notification.facts
    if facts.get("page"):
        return str(facts["page"])
    try:
        if "job" in facts:
            return reverse("job", args=[facts["job"]])
        return reverse("case", args=[notification.case]) if notification.case else ""
    except NoReverseMatch:  # the room is not open in this installation
        return ""


def facts_of(facts: dict[str, Any]) -> list[tuple[str, str]]:
    """Labels and values of what a notification keeps, in the order of the table."""
    return [(label(), said(facts)) for name, (label, said) in FACTS.items() if name in facts]


def _step(facts: dict[str, Any]) -> str:
    step = phrases.desk(facts["desk"], (get_language() or "kk")[:2])
    return _("%(step)s (point %(point)s)") % {"step": step, "point": facts["point"]} if facts.get("point") else step


def _moment(name: str) -> Callable[[dict[str, Any]], str]:
    return lambda facts: date_format(datetime.fromisoformat(facts[name]), "SHORT_DATETIME_FORMAT")


def _plain(name: str) -> Callable[[dict[str, Any]], str]:
    return lambda facts: str(facts[name])


FACTS: dict[str, tuple[Callable[[], str], Callable[[dict[str, Any]], str]]] = {
    "number": (lambda: _("Case"), _plain("number")),
    "desk": (lambda: _("Step"), _step),
    "due": (lambda: _("Due"), _moment("due")),
    "session": (lambda: _("Session"), _plain("session")),
    "when": (lambda: _("When"), _moment("when")),
    "place": (lambda: _("Where"), _plain("place")),
    "tracking": (lambda: _("Tracking number"), _plain("tracking")),
    "done": (lambda: _("Done"), _plain("done")),
    "failed": (lambda: _("Failed"), _plain("failed")),
    "words": (lambda: _("Words"), _plain("words")),
}
"""Which facts are said, in which order, under which label; moments are ISO texts in the office's own time."""
