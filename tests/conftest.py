"""What every test starts from: files and anchors in a folder of its own."""

import pytest


@pytest.fixture(autouse=True)
def files_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.AUDIT_ANCHORS = tmp_path / "anchors"
