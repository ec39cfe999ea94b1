"""A place to start servers in."""

import tempfile
from pathlib import Path

import pytest


@pytest.fixture
def place():
    """A folder of the system's own temporary one: the user PostgreSQL runs as may walk there, unlike in pytest's."""
    with tempfile.TemporaryDirectory(prefix="qyzmet-") as made:
        yield Path(made).resolve()
