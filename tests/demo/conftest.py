"""The demonstration, loaded once for this room inside a transaction that is rolled back; its papers are blank."""

from datetime import datetime
from unittest import mock

import pytest
from django.db import transaction
from django.test import override_settings

from config.demo.loading import load
from workflow.office import clock

NOW = datetime.fromisoformat("2026-11-24T11:20+05:00")
"""A Tuesday."""


def blank(template, facts):
    return f"%PDF {template}".encode()


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker, tmp_path_factory):
    """What the load said."""
    said = []
    own_files = override_settings(
        MEDIA_ROOT=tmp_path_factory.mktemp("media"), AUDIT_ANCHORS=tmp_path_factory.mktemp("anchors")
    )
    blank_papers = mock.patch("workflow.papers.making.PRESS", f"{__name__}.blank")
    with django_db_blocker.unblock(), own_files, blank_papers, transaction.atomic():
        with clock.at(NOW):
            assert load(said.append)
        yield said
        transaction.set_rollback(True)
