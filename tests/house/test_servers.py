"""Servers are named by the environment; without a name they are embedded, and production never guesses."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from config import servers


@pytest.fixture
def unnamed(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("REDIS_URL", raising=False)


def test_named_servers_are_used(monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", "postgres://a@b/c")
    monkeypatch.setenv("REDIS_URL", "redis://b/1")
    assert servers.database_url(tmp_path) == "postgres://a@b/c"
    assert servers.redis_url(tmp_path) == "redis://b/1"


@pytest.mark.usefixtures("unnamed")
def test_unnamed_servers_are_sockets_below_the_var_folder():
    var_dir = Path("/srv/қызмет var")
    assert servers.database_url(var_dir).startswith("postgres://postgres@/qyzmet?host=%2Fsrv%2F%D2%9B")
    assert servers.redis_url(var_dir).endswith("%20var/run/valkey.sock")


def test_a_path_too_long_for_a_socket_gives_a_short_one():
    long = Path("/srv") / ("a" * 90)
    assert not servers.sockets(long).is_relative_to(long)
    assert len(os.fsencode(servers.sockets(long))) < 70
    assert servers.sockets(long) != servers.sockets(long.with_name("b" * 90))


@pytest.mark.usefixtures("unnamed")
@pytest.mark.parametrize(("url", "name"), [(servers.database_url, "DATABASE_URL"), (servers.redis_url, "REDIS_URL")])
def test_production_has_to_name_its_servers(url, name, tmp_path):
    with pytest.raises(ImproperlyConfigured, match=f"{name} is not set"):
        url(tmp_path, embedded=False)


def test_a_demonstration_draws_its_secret_once_and_keeps_it_to_itself(tmp_path):
    drawn = servers.demo_secret(tmp_path, "secret_key", allowed=True)
    kept = tmp_path / "secrets" / "secret_key"
    assert len(drawn) >= 50
    assert servers.demo_secret(tmp_path, "secret_key", allowed=True) == drawn
    assert servers.demo_secret(tmp_path, "audit_key", allowed=True) != drawn
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert sorted(path.name for path in kept.parent.iterdir()) == ["audit_key", "secret_key"]


def test_production_has_to_give_its_secrets(tmp_path):
    with pytest.raises(ImproperlyConfigured, match="AUDIT_KEY is not set"):
        servers.demo_secret(tmp_path, "audit_key", allowed=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, "SECRET_KEY"),
        ({"SECRET_KEY": "a"}, "AUDIT_KEY"),
        ({"SECRET_KEY": "a", "AUDIT_KEY": "b"}, "DATABASE_URL"),
        ({"SECRET_KEY": "a", "AUDIT_KEY": "b", "DATABASE_URL": "postgres://a@b/c"}, "REDIS_URL"),
    ],
)
def test_settings_name_the_variable_that_production_lacks(given, missing, tmp_path):
    environment = {"QYZMET_DEMO": "0", "QYZMET_VAR": str(tmp_path), "PATH": os.environ["PATH"], **given}
    command = [sys.executable, "-c", "import config.settings"]
    done = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)
    assert f"{missing} is not set" in done.stderr.splitlines()[-1]
