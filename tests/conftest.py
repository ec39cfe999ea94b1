"""What every test starts from: files and anchors in a folder of its own; what a test commits does not outlive it."""

import pytest
from django.db import connection

from tests import transactional

OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """At the end no page's thread that has not noticed it yet holds the test database."""
    yield
    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(OTHERS)


@pytest.fixture(autouse=True, scope="session")
def what_is_committed_goes_again():
    with transactional.cleaning_up():
        yield


@pytest.fixture(autouse=True)
def files_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.AUDIT_ANCHORS = tmp_path / "anchors"
