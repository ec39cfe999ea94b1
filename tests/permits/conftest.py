"""The cast is on stage for every test of this room."""

import pytest

from tests import cast as people


@pytest.fixture
def cast(db):
    return people.gather()
