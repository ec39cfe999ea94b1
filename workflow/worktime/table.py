"""The working time of some years in sorted arrays, so that a term ends where one search finds it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Self
from zoneinfo import ZoneInfo

from workflow.worktime.instants import real_intervals

Stretches = Callable[[date], tuple[tuple[time, time], ...]]


@dataclass(frozen=True, slots=True)
class Table:
    """Openings, closings and the working time before each opening (microseconds); working days and their closings."""

    first_year: int
    last_year: int
    opens: list[int]
    closes: list[int]
    before: list[int]
    days: list[int]
    closings: list[int]

    @classmethod
    def of(cls, zone: ZoneInfo, stretches: Stretches, first_year: int, last_year: int) -> Self:
        intervals: list[tuple[int, int]] = []
        days, closings = [], []
        for ordinal in range(date(first_year, 1, 1).toordinal(), date(last_year, 12, 31).toordinal() + 1):
            day = date.fromordinal(ordinal)
            walls = stretches(day)
            worked = real_intervals(zone, day, walls) if walls else []
            if worked:
                intervals += worked
                days.append(ordinal)
                closings.append(worked[-1][1])
        intervals.sort()
        before, total = [], 0
        for start, stop in intervals:
            before.append(total)
            total += stop - start
        return cls(first_year, last_year, [i[0] for i in intervals], [i[1] for i in intervals], before, days, closings)

    def worked_until(self, moment: int) -> int:
        """Working time from the table's start to a moment."""
        i = bisect_right(self.opens, moment) - 1
        return self.before[i] + min(moment, self.closes[i]) - self.opens[i] if i >= 0 else 0

    def moment_after(self, worked: int) -> int | None:
        """The earliest moment by which so much (more than nothing) has been worked; None beyond the table."""
        i = bisect_left(self.before, worked) - 1
        if i < 0:
            return None
        moment = self.opens[i] + worked - self.before[i]
        return moment if moment <= self.closes[i] else None

    def working_moment(self, moment: int) -> int | None:
        """The moment itself inside working time, else the next opening; None beyond the table."""
        i = bisect_right(self.opens, moment)
        if i and moment < self.closes[i - 1]:
            return moment
        return self.opens[i] if i < len(self.opens) else None

    def nth_closing_after(self, day: int, n: int) -> int | None:
        """Closing of the n-th working day after a day (ordinal)."""
        i = bisect_right(self.days, day) + n - 1
        return self.closings[i] if i < len(self.closings) else None

    def closing_from(self, day: int) -> int | None:
        """Closing of a day (ordinal) or, when it is off, of the next working day."""
        i = bisect_left(self.days, day)
        return self.closings[i] if i < len(self.closings) else None
