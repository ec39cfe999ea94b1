"""Measures on a database of its own and prints one table: what was measured, the target, the verdict."""

import os
import sys

import django
from celery import current_app

from tests.bench.measuring import Line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
NAME = "qyzmet_bench"


def main(*chosen: str) -> None:
    """All of it, or the parts named: transitions, terms, sweeping, papers, serving, queues."""
    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test.utils import setup_test_environment, teardown_test_environment

    from tests import cast as people
    from tests.bench import papers, queues, serving, sweeping, terms, transitions

    settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = NAME
    connection.settings_dict["TEST"]["NAME"] = NAME
    current_app.send_task = lambda *_args, **_options: None  # nobody listens: the bell is not what is measured
    setup_test_environment()
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        cast = people.gather()
        parts = {"transitions": transitions, "terms": terms, "sweeping": sweeping, "papers": papers, "serving": serving}
        parts["queues"] = queues  # last: it leaves a million cases behind
        lines = [line for name in chosen or parts for line in parts[name].lines(cast)]
    finally:
        connection.creation.destroy_test_db(NAME, verbosity=0)
        teardown_test_environment()
    show(lines)


def show(lines: list[Line]) -> None:
    verdicts = {True: "kept", False: "MISSED", None: ""}
    rows = [("what", "measured", "target", "verdict")]
    rows += [(line.what, line.measured, line.target, verdicts[line.kept]) for line in lines]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        sys.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
