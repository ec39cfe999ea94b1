"""The sweeper of the demonstration: it comes by at every moment somebody must be told of a term."""

from datetime import datetime, timedelta

from config.demo import telling
from workflow.cases import sweep
from workflow.cases.models import Clock
from workflow.office import clock

ONE_BEAT = timedelta(seconds=9)


def watch_the_clocks(until: datetime) -> None:
    """Every alarm up to a moment, each in its time."""
    alarmed = Clock.objects.open().filter(alarm_at__lte=until).order_by("alarm_at").values_list("alarm_at", flat=True)
    while (alarm := alarmed.first()) is not None:
        with clock.at(min(alarm + ONE_BEAT, until)):
            sweep.look_at_the_clocks()
            telling.tell()
