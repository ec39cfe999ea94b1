"""Orders of a head carried out: the ten seconds pass, for the wall and for the database."""

from datetime import timedelta

from workflow.office import clock
from workflow.outbox import work


def ten_seconds_pass(moment):
    """Does what was ordered at a moment and can be taken back no more."""
    work.Owed.objects.filter(done_at=None).update(try_at=clock.now() - timedelta(days=400))
    with clock.at(moment + timedelta(seconds=11)):
        while work.deliver():
            pass
