"""What was owed in the past is done in the past: notifications stand in the pages, and nobody gets a letter."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.conf import settings
from django.db.models import F, Q

from workflow.cases.notices import NEWS, tell_of_a_move, tell_of_a_term, tell_the_named
from workflow.office import clock
from workflow.outbox.models import Notification, Owed
from workflow.papers import letters, making
from workflow.papers.models import Paper
from workflow.papers.orders import PAPER

TELLERS = {"moved": tell_of_a_move, "warning": tell_of_a_term, "announce": tell_the_named}
FRESH = timedelta(hours=6)
"""The notifications of the last hours before the newest are still unread."""
PRINTING = timedelta(seconds=4)


@contextmanager
def no_letters() -> Iterator[None]:
    """E-mail goes nowhere while it lasts."""
    backend, settings.EMAIL_BACKEND = settings.EMAIL_BACKEND, "django.core.mail.backends.dummy.EmailBackend"
    try:
        yield
    finally:
        settings.EMAIL_BACKEND = backend


def tell() -> None:
    """Tells everybody what this moment brought."""
    now, owed = clock.now(), Owed.objects.filter(kind__in=TELLERS, done_at=None)
    told = list(owed)
    for one in told:
        TELLERS[one.kind](one)
    past = Q(pk__in=[one.pk for one in told]) | Q(kind=NEWS, done_at=None)  # nobody is written to of the past
    Owed.objects.filter(past).update(done_at=now, owed_at=now, try_at=now)


def print_what_is_needed(case: int) -> None:
    """Drafts to be signed and results to be handed over, as the worker prints them; the rest can wait."""
    results = [one.name for one in letters.kinds() if one.is_result]
    needed = Q(draft=True) | Q(kind__in=("permit", "worker_permit", "refusal", *results))
    with clock.at(clock.now() + PRINTING):
        for paper in Paper.objects.filter(needed, case=case, made_at=None):
            making.make(paper.pk)
            Owed.objects.filter(kind=PAPER, payload__paper=paper.pk).update(
                done_at=clock.now(), owed_at=paper.ordered_at
            )


def read_the_old_ones() -> None:
    """Earlier notifications were read within the hour."""
    newest = Notification.objects.latest("at").at
    Notification.objects.filter(at__lt=newest - FRESH, read_at=None).update(read_at=F("at") + timedelta(minutes=40))
