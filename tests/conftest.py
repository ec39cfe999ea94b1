"""What every test starts from: files and anchors in a folder of its own; what a test commits does not outlive it."""

import pytest

from tests import transactional


@pytest.fixture(autouse=True, scope="session")
def what_is_committed_goes_again():
    with transactional.cleaning_up():
        yield


@pytest.fixture(autouse=True)
def files_of_its_own(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.AUDIT_ANCHORS = tmp_path / "anchors"
