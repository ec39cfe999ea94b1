"""Time zones: only those this machine knows, by rules that include Kazakhstan's change of 1 March 2024."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.utils.translation import gettext_lazy as _

# Government resolution of 19.01.2024: one zone, UTC+5, from 01.03.2024; first told by tzdata 2024a.
ONE_ZONE = datetime(2024, 3, 1, 12)  # noqa: DTZ001 - a wall time, read in each zone
MOVED = ("Asia/Almaty", "Asia/Qostanay", "Asia/Qyzylorda")


def refuse_old_zones() -> None:
    """ImproperlyConfigured when this machine's zone rules are older than 2024a: due moments would be an hour off."""
    for name in MOVED:
        try:
            offset = ZoneInfo(name).utcoffset(ONE_ZONE)
        except ZoneInfoNotFoundError:
            offset = None
        if offset != timedelta(hours=5):
            raise ImproperlyConfigured(f"time zone rules are older than 2024a ({name}): update tzdata of this machine")


def validate_zone(name: str) -> None:
    """A validator: the IANA name of a zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise ValidationError(_("There is no such time zone: write it like Asia/Almaty.")) from unknown
