"""A bare machine is told in one line what it lacks; a machine that has everything is left alone."""

import json

import pytest

from config import bootstrap


@pytest.fixture
def bare(monkeypatch):
    """A machine without Pango and Chromium, and somebody who may not install them."""
    monkeypatch.setattr(bootstrap, "loads", lambda library: False)
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)


@pytest.fixture
def commands(monkeypatch):
    """What would have been run."""
    seen = []
    monkeypatch.setattr(bootstrap, "run", lambda command, environment=None: seen.append(command))
    return seen


@pytest.mark.usefixtures("bare")
def test_who_may_not_install_is_given_the_line_to_run(commands):
    with pytest.raises(bootstrap.CannotGoOn) as told:
        bootstrap.provide_packages(tests=True)
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0"
    assert line in str(told.value)
    assert "chromium" in str(told.value)
    assert commands == []


@pytest.mark.usefixtures("bare")
def test_a_demonstration_needs_no_browser():
    assert "chromium" not in bootstrap.missing_packages(tests=False)


@pytest.mark.usefixtures("bare")
def test_root_installs_after_refreshing_the_lists(monkeypatch, commands):
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    with pytest.raises(bootstrap.CannotGoOn, match="cannot be found on this machine"):
        bootstrap.provide_packages(tests=False)
    assert [command[:2] for command in commands] == [["apt-get", "update"], ["apt-get", "install"]]


def test_locks_that_did_not_change_are_not_installed_again(tmp_path, monkeypatch, commands, capsys):
    for name in ("requirements.lock", "requirements-dev.lock"):
        (tmp_path / name).write_text("a==1\n", encoding="ascii")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "installed.json")
    bootstrap.provide_requirements(tests=True)
    bootstrap.provide_requirements(tests=True)
    bootstrap.provide_requirements(tests=False)
    assert [command[-2:] for command in commands] == [["-r", "requirements-dev.lock"]]
    assert "--require-hashes" in commands[0]
    assert "Installing 1 Python packages" in capsys.readouterr().out

    (tmp_path / "requirements.lock").write_text("a==2\n", encoding="ascii")
    bootstrap.provide_requirements(tests=False)
    assert [command[-1] for command in commands] == ["requirements-dev.lock", "requirements.lock"]
    assert set(json.loads((tmp_path / "installed.json").read_text(encoding="ascii"))) == {"requirements.lock"}


def test_an_older_python_is_named(monkeypatch, capsys):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(bootstrap.sys, "version", "3.9.2 (default)")
    assert bootstrap.main([]) == 1
    assert "Python 3.11 or newer is needed; this is 3.9.2" in capsys.readouterr().err
