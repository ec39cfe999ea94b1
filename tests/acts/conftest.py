"""A shelf of its own for tests which place acts."""

import pytest

from workflow.acts import shelf


@pytest.fixture
def bare_shelf(monkeypatch):
    """An empty shelf for one test."""
    monkeypatch.setattr(shelf, "_shelf", {})
    return shelf
