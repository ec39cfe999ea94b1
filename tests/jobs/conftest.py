"""A kind of job made for these tests: it greets, and refuses whom a test names."""

import pytest

from tests import cast as people
from workflow.cases.refusals import Refusal
from workflow.jobs import work


@pytest.fixture
def cast(db):
    return people.gather()


@pytest.fixture
def greeted(monkeypatch):
    """Who was greeted; put a key into `greeted.refused` and its item fails."""

    class Greeted(list):
        refused: set = set()
        broken: set = set()

    done = Greeted()
    done.refused, done.broken = set(), set()

    def greet(item):
        if item.key in done.refused:
            raise Refusal("No such guest.", point="7", way_on="Ask the doorman.")
        if item.key in done.broken:
            raise ZeroDivisionError
        done.append(item.key)
        return f"Hello, {item.label}"

    monkeypatch.setitem(work._kinds, "greeting", work.Kind("Greeting", greet))
    return done


GUESTS = [("a", "Абай"), ("b", "Бауыржан"), ("c", "Салтанат")]
