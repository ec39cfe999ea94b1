"""What is installed is exact: every requirement has its pin and hashes, and no lock names a host."""

import re
from pathlib import Path

import pytest
from django.conf import settings

LOCKS = ["requirements.lock", "requirements-dev.lock"]
PIN = re.compile(r"^([a-z0-9-]+)(?:\[[^\]]*\])?==([^ ;\\]+)", re.MULTILINE)
ASKED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?(?:==(\S+))?$")


def text(name: str) -> str:
    return Path(settings.BASE_DIR, name).read_text(encoding="utf8")


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall(text(name)))


def asked(name: str) -> dict[str, str | None]:
    rows = (ASKED.match(line) for line in text(name).splitlines() if line and not line.startswith(("#", "-r")))
    return {row[1].lower().replace("_", "-").replace(".", "-"): row[2] for row in rows}


@pytest.mark.parametrize("name", [*LOCKS, "requirements.in", "requirements-dev.in"])
def test_no_list_of_requirements_names_a_host(name):
    assert "://" not in text(name)
    assert "index-url" not in text(name)
    assert "find-links" not in text(name)


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_carries_hashes(name):
    pinned = re.split(r"^(?=[a-z0-9])", text(name), flags=re.MULTILINE)[1:]
    assert [row.split()[0] for row in pinned if "--hash=sha256:" not in row] == []


@pytest.mark.parametrize(("wanted", "lock"), [("requirements.in", LOCKS[0]), ("requirements-dev.in", LOCKS[1])])
def test_the_lock_is_in_step_with_what_is_asked_for(wanted, lock):
    locked = pins(lock)
    assert {
        name: version for name, version in asked(wanted).items() if locked.get(name) != (version or locked.get(name))
    } == {}
    assert asked(wanted).keys() - locked.keys() == set()


def test_the_tests_run_against_the_versions_that_are_delivered():
    tested = pins("requirements-dev.lock")
    assert {name: version for name, version in pins("requirements.lock").items() if tested.get(name) != version} == {}
