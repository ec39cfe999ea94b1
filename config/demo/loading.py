"""Loading the demonstration: all of it in one transaction, once."""

from collections.abc import Callable

from django.db import connection, transaction
from django.utils.translation import override

from config.demo import belongings, counter, elsewhere, safeguards, telling
from config.demo.jobseekers import season as seekers
from config.demo.offices import open_offices, seat_everybody, stand_in
from config.demo.referrals import season as referring
from config.demo.walking import Season
from workflow.audit.chains import record
from workflow.audit.models import Event
from workflow.office import clock
from workflow.office.models import Assignment
from workflow.outbox import work

CHAIN, LOADED = "demo", "loaded"
SERVICE = "foreign-labour-permit"


def loaded() -> bool:
    """Whether the demonstration stands in this database already."""
    return Event.objects.filter(chain=CHAIN, kind=LOADED).exists()


def load(tell: Callable[[str], None]) -> bool:
    """Everything or, when interrupted, nothing; False when it was loaded before. Of two at once the second waits."""
    with transaction.atomic(), work.without_ringing(), telling.no_letters(), override("kk"):
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('demo', 0))")
        if loaded():
            return False
        now = clock.now().replace(second=0, microsecond=0)
        today = now.date()
        open_offices(today)
        seated = seat_everybody(today)
        stand_in(seated, today)
        assignment = (
            Assignment.objects.in_force(today)
            .select_related("office")
            .get(service=SERVICE, office__code="kyzylorda-department")
        )
        safeguards.limit(assignment.office, today)
        season = Season(assignment, seated, now)
        season.pass_by(tell)
        walkers = [*season.walkers, *elsewhere.walk(seated, now, tell)]
        counter.lay(seated, season.working)
        belongings.keep(assignment.office, seated, now)
        made = [
            *(walker.pk for walker in walkers),
            *referring.load(seated, now),
            *seekers.load(seated, now),
        ]
        telling.read_the_old_ones()
        record(CHAIN, LOADED, now, None, {"cases": made})
    return True
