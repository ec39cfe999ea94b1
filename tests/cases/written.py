"""What stands in the database about cases: to see that a refusal writes nothing."""

from contextlib import contextmanager

import pytest
from django.db import IntegrityError, connection, transaction

from workflow.audit.models import Event
from workflow.cases.models import Case, Clock, Move
from workflow.outbox.models import Owed


def written():
    """Every row of the cases, their journals, clocks, events and work owed."""
    return [list(model.objects.order_by("pk").values()) for model in (Case, Move, Clock, Event, Owed)]


@contextmanager
def refused(match):
    """Inside, the database says no in these words, at once or as the transaction ends, and nothing changes."""
    before = written()
    with pytest.raises(IntegrityError, match=match), transaction.atomic():  # noqa: PT012 - or at the end
        yield
        connection.check_constraints()
    assert written() == before
