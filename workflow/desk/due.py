"""How near a term is: the band, the words and the moment a badge shows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

URGENT_SHARE = 0.25
SOON_DAYS = 2


@dataclass(frozen=True, slots=True)
class Badge:
    """What parts/due_badge.html takes. `minutes` are left when a script may count them down, else 0."""

    band: str
    words: str
    moment: datetime | None = None
    minutes: int = 0


def done(moment: datetime | None = None) -> Badge:
    """The step is over."""
    return Badge("done", _("Done"), moment)


def paused(reason: str) -> Badge:
    """The term stands still."""
    return Badge("paused", _("Paused: %(reason)s") % {"reason": reason})


def endless(words: str) -> Badge:
    """The act sets no term for the step."""
    return Badge("none", words)


def waiting(words: str, moment: datetime | None) -> Badge:
    """The applicant's own term runs; the office's stands still."""
    return Badge("paused", words, moment)


def badge(
    now: datetime, due_at: datetime, *, since: datetime, working_days: int | None = None, urgent: bool | None = None
) -> Badge:
    """The badge of a running term; `working_days` of the office are left, calendar days are counted without it.

    `urgent` says whether a quarter of the working time or less is left; without it time is counted by the wall clock.
    """
    left = due_at - now
    if left < timedelta(0):
        return Badge("overdue", _("Overdue: %(time)s") % {"time": spell(-left)}, due_at)
    urgent = left <= (due_at - since) * URGENT_SHARE if urgent is None else urgent
    if left < timedelta(hours=1):
        minutes = max(1, int(left.total_seconds() // 60))
        return Badge("urgent" if urgent else "today", _("Left: %(time)s") % {"time": spell(left)}, due_at, minutes)
    days = _days(now, due_at) if working_days is None else working_days
    if _days(now, due_at) == 0:
        return Badge("urgent" if urgent else "today", _("Today"), due_at)
    words = _("Left: %(time)s") % {"time": _spell_days(days, working=working_days is not None)}
    return Badge("urgent" if urgent else "soon" if days <= SOON_DAYS else "normal", words, due_at)


def spell(span: timedelta) -> str:
    """A span of time in at most two units."""
    minutes = int(span.total_seconds() // 60)
    hours, days = minutes // 60, span.days
    if days:
        return _spell_days(days, working=False)
    if hours:
        return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes % 60}
    return _("%(minutes)d min") % {"minutes": max(minutes, 1)}


def _days(now: datetime, due_at: datetime) -> int:
    return (timezone.localdate(due_at) - timezone.localdate(now)).days


def _spell_days(days: int, *, working: bool) -> str:
    if working:
        return ngettext("%(days)d working day", "%(days)d working days", days) % {"days": days}
    return ngettext("%(days)d day", "%(days)d days", days) % {"days": days}
