"""Starts the demonstration with a folder of its own, signs in as one after the other, writes tests/screens/*.png."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import django
from django.db import connections

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ROOT / "tests" / "screens"
PATIENCE, STOP_SECONDS, BLINK = 1200, 90, 0.5
PRODUCT = [sys.executable, "-m", "config.supervisor", "--demo"]
BUSY = 503


def main(*chosen: str) -> None:
    """All pictures, or those named; of the demonstration at SITE when one runs already."""
    running = os.environ.get("SITE")
    with contextlib.nullcontext(running) if running else demonstration() as site:
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
        django.setup()
        from tests.screenshots.taking import take

        for name, size in take(site, SCREENS, chosen):
            sys.stdout.write(f"{name}: {size / 1024:.0f} kB\n")


@contextlib.contextmanager
def demonstration() -> Iterator[str]:
    """The product on a free port, with servers, files and papers in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="qyzmet-screens-") as folder:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        for name in ("DATABASE_URL", "REDIS_URL", "QYZMET_MEDIA", "QYZMET_ANCHORS", "PUBLIC_URL"):
            os.environ.pop(name, None)
        os.environ.update({"QYZMET_VAR": folder, "QYZMET_DEMO": "1", "PORT": str(port)})
        product = subprocess.Popen(PRODUCT, cwd=ROOT)
        try:
            wait_for(product, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            stop(product, Path(folder))


def stop(product: subprocess.Popen[bytes], folder: Path) -> None:
    """Nobody uses the servers any more, then they end, and only then their folder goes."""
    from config.embedded import lease

    connections.close_all()
    lease.let_go(folder)
    product.send_signal(signal.SIGINT)
    product.wait(STOP_SECONDS)
    until = time.monotonic() + STOP_SECONDS
    while lease.taken(folder, "keeper") and time.monotonic() < until:
        time.sleep(BLINK)


def wait_for(product: subprocess.Popen[bytes], port: int) -> None:
    """Until the first page answers."""
    until = time.monotonic() + PATIENCE
    while not answers(port):
        if product.poll() is not None or time.monotonic() > until:
            raise SystemExit("The demonstration did not start.")
        time.sleep(BLINK)


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", "/login/")
        return connection.getresponse().status < BUSY
    except OSError:
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
