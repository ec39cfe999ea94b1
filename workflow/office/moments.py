"""Reading a moment as programs and people at a terminal write it."""

from datetime import datetime
from zoneinfo import ZoneInfo


def read_moment(text: object, zone: ZoneInfo) -> datetime:
    """An ISO moment; without an offset it is read in the zone given. ValueError says how it is written."""
    try:
        read = datetime.fromisoformat(text) if isinstance(text, str) and "T" in text else None
    except ValueError:
        read = None
    if read is None:
        raise ValueError(f"a moment is written like 2018-12-20T18:20 or 2018-12-20T18:20:00+06:00, not {text!r}")
    return read if read.tzinfo else read.replace(tzinfo=zone)
