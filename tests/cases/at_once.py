"""Several people at the same moment: threads with connections of their own, let go together."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

from django.db import connection

from workflow.office import clock


def at_once(moment: datetime, *deeds: Callable[[], object]) -> list[object]:
    """Does every deed in a thread of its own at that moment; what each gave, or the exception it ended with."""
    together = threading.Barrier(len(deeds))

    def do(deed):
        try:
            connection.ensure_connection()
            together.wait(timeout=20)
            with clock.at(moment):
                return deed()
        except Exception as refusal:  # noqa: BLE001 - the test looks at it
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as people:
        return list(people.map(do, deeds))
