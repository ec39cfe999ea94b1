"""Wall time to real time and back; moments inside the package are whole microseconds since 1970 in UTC."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_ORDINAL = EPOCH.toordinal()
MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000
DAY = 86_400 * SECOND


def to_micros(moment: datetime) -> int:
    """ValueError for a moment without an offset: it would be read in a zone nobody named.

    Moments are compared as these numbers: two datetimes of one zone compare by the wall, wrongly where clocks change.
    """
    try:
        since_epoch = moment - EPOCH
    except TypeError:
        raise ValueError(f"{moment.isoformat()} has no offset from UTC") from None
    return (since_epoch.days * 86_400 + since_epoch.seconds) * SECOND + since_epoch.microseconds


def from_micros(micros: int, zone: ZoneInfo) -> datetime:
    seconds, micro = divmod(micros, SECOND)
    moment = datetime.fromtimestamp(seconds, zone)
    return moment.replace(microsecond=micro) if micro else moment


def real_intervals(zone: ZoneInfo, day: date, stretches: Iterable[tuple[time, time]]) -> list[tuple[int, int]]:
    """The moments at which a clock on the wall shows a time of the stretches on that local day."""
    before, after = _offset(zone, day.toordinal(), fold=0), _offset(zone, day.toordinal() + 1, fold=1)
    midnight = (day.toordinal() - EPOCH_ORDINAL) * DAY
    walls = [(midnight + _wall(opens), midnight + (_wall(closes) or DAY)) for opens, closes in stretches]
    if before == after:
        return [(opens - before, closes - before) for opens, closes in walls]
    change = _change(zone, midnight - before, midnight + DAY - after, after)
    earlier = [(opens - before, min(closes - before, change)) for opens, closes in walls]
    later = [(max(opens - after, change), closes - after) for opens, closes in walls]
    return _joined(sorted((start, stop) for start, stop in earlier + later if start < stop))


def clock_changes(zone: ZoneInfo, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    """Each moment between two local days at which the clocks changed, as the old and as the new clock shows it."""
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        before, after = _offset(zone, ordinal, fold=0), _offset(zone, ordinal + 1, fold=1)
        if before != after:
            midnight = (ordinal - EPOCH_ORDINAL) * DAY
            moment = EPOCH + timedelta(microseconds=_change(zone, midnight - before, midnight + DAY - after, after))
            yield _shown(moment, before), _shown(moment, after)


def _shown(moment: datetime, offset: int) -> datetime:
    return moment.astimezone(timezone(timedelta(microseconds=offset)))


def _wall(wall: time) -> int:
    return ((wall.hour * 60 + wall.minute) * 60 + wall.second) * SECOND + wall.microsecond


def _offset(zone: ZoneInfo, ordinal: int, fold: int) -> int:
    """The offset from UTC at a local midnight, in microseconds."""
    offset = zone.utcoffset(datetime.fromordinal(ordinal).replace(fold=fold))
    return offset // MICROSECOND if offset else 0


def _change(zone: ZoneInfo, low: int, high: int, after: int) -> int:
    """The first second between two moments at which the new offset holds."""
    low, high = low // SECOND, high // SECOND
    while low < high:
        middle = (low + high) // 2
        offset = datetime.fromtimestamp(middle, zone).utcoffset() or timedelta()
        low, high = (low, middle) if offset // MICROSECOND == after else (middle + 1, high)
    return low * SECOND


def _joined(pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, stop in pieces:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((start, stop))
    return joined
