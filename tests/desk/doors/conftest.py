"""The office is set up once for a module; what each of its tests does to it is undone."""

import pytest
from django.db import transaction
from django.test import override_settings

from tests import cast as people
from tests.desk.doors import scene as scenes
from workflow.office import clock


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return tmp_path_factory.mktemp("doors")


@pytest.fixture(scope="module")
def office(django_db_setup, django_db_blocker, files):
    with django_db_blocker.unblock(), transaction.atomic():
        with override_settings(MEDIA_ROOT=files, AUDIT_ANCHORS=files / "anchors"):
            drawn = scenes.drawn(people.gather())
        yield drawn
        transaction.set_rollback(True)


@pytest.fixture
def scene(office, django_db_blocker, settings, files):
    settings.MEDIA_ROOT = files
    with django_db_blocker.unblock(), transaction.atomic(), clock.at(scenes.NOON):
        yield office
        transaction.set_rollback(True)
