"""The embedded servers run while somebody uses them, and not a moment longer."""

import contextlib
import os
import signal
import subprocess
import sys

import psutil
import psycopg2
import pytest
import redis
from django.conf import settings

from config import servers
from config.embedded import lease, postgres, valkey
from tests.house.machine import eventually, living

pytestmark = pytest.mark.slow
USE = """
import pathlib, sys
from config.embedded import lease
lease.hold(pathlib.Path(sys.argv[1]))
print("held", flush=True)
input()
"""


@pytest.fixture
def var_dir(place, monkeypatch):
    monkeypatch.delenv("REDIS_URL", raising=False)
    folder = place / "вар folder"
    folder.mkdir()
    yield folder
    lease.let_go(folder)
    assert eventually(lambda: living(folder) == [])


@contextlib.contextmanager
def another_process(var_dir):
    """A process of its own that uses the servers until it reads a line or dies."""
    command = [sys.executable, "-c", USE, str(var_dir)]
    environment = os.environ | {"PYTHONPATH": str(settings.BASE_DIR)}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def ask(var_dir):
    host = str(servers.sockets(var_dir) / "postgres")
    database = contextlib.closing(psycopg2.connect(host=host, user="postgres", dbname="qyzmet"))
    with database as connection, redis.Redis.from_url(servers.redis_url(var_dir)) as client:
        return connection.server_version // 10000, client.ping()


def test_both_servers_answer_those_who_hold_them(var_dir):
    lease.hold(var_dir)
    assert ask(var_dir) == (18, True)


def test_one_user_may_leave_while_another_stays(var_dir):
    lease.hold(var_dir)
    with another_process(var_dir) as other:
        other.communicate("\n", timeout=30)
    assert ask(var_dir) == (18, True)


def test_the_servers_stop_when_the_last_user_is_killed(var_dir):
    with another_process(var_dir) as other:
        assert living(var_dir)
        other.send_signal(signal.SIGKILL)
    assert eventually(lambda: living(var_dir) == [])


def test_the_data_is_there_at_the_next_start(var_dir):
    lease.hold(var_dir)
    with redis.Redis.from_url(servers.redis_url(var_dir)) as client:
        client.set("kept", "yes")
    lease.let_go(var_dir)
    assert eventually(lambda: living(var_dir) == [])
    lease.hold(var_dir)
    with redis.Redis.from_url(servers.redis_url(var_dir)) as client:
        assert client.get("kept") == b"yes"


@pytest.mark.parametrize("server", [postgres, valkey])
def test_a_server_that_was_killed_is_started_again(var_dir, server):
    lease.hold(var_dir)
    killed = server.running(var_dir.resolve())
    killed.kill()
    assert eventually(lambda: (now := server.running(var_dir.resolve())) is not None and now.pid != killed.pid)
    assert eventually(lambda: server.answers(var_dir.resolve()))


def test_servers_whose_keeper_was_killed_get_a_new_keeper(var_dir):
    with another_process(var_dir) as other:
        keeper = next(pid for pid in psutil.pids() if runs_the_keeper(pid, var_dir))
        os.kill(keeper, signal.SIGKILL)
        assert eventually(lambda: not lease.ready(var_dir))
        before = postgres.running(var_dir.resolve()).pid
        lease.hold(var_dir)
        assert postgres.running(var_dir.resolve()).pid == before
        assert other.poll() is None


def runs_the_keeper(pid, var_dir):
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).cmdline()[-2:] == ["config.embedded.keeper", str(var_dir)]
    return False


def test_a_folder_that_cannot_be_used_is_named_in_the_error(var_dir):
    (var_dir / "valkey").write_text("a file where the folder should be", encoding="ascii")
    with pytest.raises(lease.ServersDidNotStart, match="valkey"):
        lease.hold(var_dir)
