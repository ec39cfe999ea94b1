"""What time it is. The demonstration and the tests move this clock; nothing else may."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
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


def zone(office: Office) -> ZoneInfo:
    """The office's time zone."""
    return ZoneInfo(office.zone)
