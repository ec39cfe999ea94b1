"""From a bare machine to an installed product: `python3 config/bootstrap.py [--tests]`, standard library only."""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "installed.json"
PANGO = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz.so.0")
PANGO_PACKAGES = ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz0b", "libharfbuzz-subset0"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


class CannotGoOn(Exception):
    """What the person at the terminal has to do first."""


def say(sentence: str) -> None:
    print(sentence, flush=True)


def check_python() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 -- whatever Python the machine has runs this file
        here = sys.version.split()[0]
        raise CannotGoOn(f"Python 3.11 or newer is needed; this is {here}. Try: make demo PYTHON=python3.11")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, tests: bool) -> list[str]:
    """Debian packages this machine lacks: Pango draws the papers, Chromium reads the pages in tests."""
    missing = []
    if sys.platform == "linux" and not all(map(loads, PANGO)):
        missing += PANGO_PACKAGES
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if tests and not any(map(shutil.which, BROWSERS)):
        missing.append("chromium")
    return missing


def provide_packages(*, tests: bool) -> None:
    missing = missing_packages(tests=tests)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() or not shutil.which("apt-get"):
        raise CannotGoOn(f"This machine lacks {', '.join(missing)}. Run\n\n    {by_hand(install)}\n\nand start again.")
    say(f"Installing {', '.join(missing)} with apt-get …")
    for command in (["apt-get", "update", "-q"], install):
        run(command, environment={"DEBIAN_FRONTEND": "noninteractive"})
    still = missing_packages(tests=tests)
    if still:
        raise CannotGoOn(f"apt-get ended well, yet {', '.join(still)} cannot be found on this machine.")


def by_hand(install: list[str]) -> str:
    return f"sudo apt-get update && sudo {' '.join(install)}"


def run(command: list[str], environment: dict[str, str] | None = None) -> None:
    """Run quietly; what was said is shown only when it failed."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | (environment or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CannotGoOn(f"{done.stdout.strip()}\n\nThis failed: {' '.join(command)}")


def provide_environment() -> None:
    """A virtual environment of this very Python; made anew when Python changed or it no longer starts."""
    asked = "import sys, pip; print(*sys.version_info[:2])"
    if PYTHON.exists():
        answer = subprocess.run([PYTHON, "-c", asked], capture_output=True, text=True, check=False)
        if answer.stdout.split() == [str(part) for part in sys.version_info[:2]]:
            return
    say(f"Making the virtual environment {VENV.name} with Python {sys.version.split()[0]} …")
    run([sys.executable, "-m", "venv", "--clear", str(VENV)])


def provide_requirements(*, tests: bool) -> None:
    """Install what the locks name, with hashes; nothing to do while the locks are those installed last."""
    now = {name: digest(ROOT / name) for name in ("requirements.lock", "requirements-dev.lock")}
    wanted = "requirements-dev.lock" if tests else "requirements.lock"
    installed = json.loads(STAMP.read_text(encoding="ascii")) if STAMP.exists() else {}
    if installed.get(wanted) == now[wanted]:
        return
    count = sum("==" in line for line in (ROOT / wanted).read_text(encoding="utf8").splitlines())
    say(f"Installing {count} Python packages into {VENV.name}; the first time this takes a minute or two …")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    run([*pip, "--require-hashes", "-r", wanted])
    # the tests' lock holds everything the product's lock names, in the same versions
    kept = now if tests else {wanted: now[wanted]}
    STAMP.write_text(json.dumps(kept, indent=1), encoding="ascii")


def digest(lock: Path) -> str:
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def main(arguments: list[str]) -> int:
    tests = "--tests" in arguments
    try:
        check_python()
        provide_packages(tests=tests)
        provide_environment()
        provide_requirements(tests=tests)
    except CannotGoOn as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
