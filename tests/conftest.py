"""What every test starts from: files and anchors in a folder of its own; what a test commits does not outlive it."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import setup_databases, teardown_databases
from hypothesis import HealthCheck, settings

from tests import transactional

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")  # how fast a machine is proves nothing here: speed is measured by the benches

OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_modify_db_settings, django_db_keepdb, django_db_blocker):
    """The test database stands for whoever asks, also when no test collected is marked as using one.

    Otherwise the office's own would be used. At the end no page's thread that has not noticed it yet holds it.
    """
    with django_db_blocker.unblock():
        made = setup_databases(0, interactive=False, keepdb=django_db_keepdb, serialized_aliases=())
    yield
    with django_db_blocker.unblock():
        with connection.cursor() as cursor:
            cursor.execute(OTHERS)
        if not django_db_keepdb:
            teardown_databases(made, 0)


@pytest.fixture(autouse=True, scope="session")
def what_is_committed_goes_again():
    with transactional.cleaning_up():
        yield


@pytest.fixture(autouse=True)
def files_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.AUDIT_ANCHORS = tmp_path / "anchors"


@pytest.fixture(autouse=True)
def nothing_kept_from_another_test():
    caches["process"].clear()
