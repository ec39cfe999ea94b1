"""A kind of work made for these tests, done by whoever a test appoints."""

import pytest

from workflow.outbox import work


@pytest.fixture
def appointed(monkeypatch):
    """Appoints a handler for the kind "errand", and no other; what was done stands in `done`."""
    done = []

    def appoint(handler=lambda row: None):
        def run(row):
            done.append(row.pk)
            handler(row)

        monkeypatch.setattr(work, "_handlers", {"errand": run})
        return done

    return appoint
