"""What time it is. The demonstration and the tests move this clock; nothing else may."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

from workflow.office.models import Office

_moved: ContextVar[datetime | None] = ContextVar("moved", default=None)


def now() -> datetime:
    """The present moment, aware."""
    return _moved.get() or timezone.now()


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """Everything inside happens at that moment."""
    token = _moved.set(moment)
    try:
        yield
    finally:
        _moved.reset(token)


def today(office: Office | None = None, moment: datetime | None = None) -> date:
    """The date at an office (in the country when none is named) now, or at a moment."""
    return (moment or now()).astimezone(zone(office) if office else timezone.get_default_timezone()).date()


def zone(office: Office) -> ZoneInfo:
    """The office's time zone."""
    return ZoneInfo(office.zone)
