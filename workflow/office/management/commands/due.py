"""When is a term due at an office, and why then: one question in words, or many as JSON lines."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import TextIOWrapper
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection

from workflow.office.calendars import calendar_of
from workflow.office.models import Office
from workflow.office.moments import read_moment
from workflow.office.sayings import sentences
from workflow.worktime.calendar import Calendar
from workflow.worktime.due import due
from workflow.worktime.explain import explain
from workflow.worktime.terms import Term, Unit

FIELDS = {"office", "since", "value", "unit"}


class Command(BaseCommand):
    """Exit code 1 when the question, or one line of a batch, cannot be answered."""

    help = __doc__

    def add_arguments(self, parser: CommandParser) -> None:
        units = ", ".join(Unit)
        parser.add_argument("--office", help="code of the office, like kyzylorda-department")
        parser.add_argument("--since", help="ISO moment of the event; without an offset: the office's own time")
        parser.add_argument("--term", help=f'like "6 working_day"; units: {units}')
        parser.add_argument("--lang", choices=("kk", "ru", "en"), default="kk", help="language of the explanation")
        parser.add_argument(
            "--batch",
            action="store_true",
            help='standard input: lines {"office", "since", "value", "unit"}; output: a line {"due"} or {"error"} each',
        )

    def handle(self, *, batch: bool, **options: Any) -> None:
        self._set_up()
        if batch:
            if isinstance(sys.stdin, TextIOWrapper):
                sys.stdin.reconfigure(encoding="utf8", errors="replace")
            self._answer_lines(sys.stdin)
            return
        missing = [f"--{name}" for name in ("office", "since", "term") if not options[name]]
        if missing:
            raise CommandError(f"missing: {', '.join(missing)} (or --batch)")
        try:
            calendar = Calendars()[options["office"]]
            explanation = explain(calendar, read_moment(options["since"], calendar.zone), Term.parse(options["term"]))
        except ValueError as refusal:
            raise CommandError(str(refusal)) from refusal
        lines = [explanation.due.isoformat(), *sentences(explanation, options["lang"])]
        self.stdout.write("\n".join(lines))

    def _set_up(self) -> None:
        """A demonstration's empty database is laid out first; a real one is left to its administrator."""
        if Office._meta.db_table in connection.introspection.table_names():
            return
        if not settings.DEMO:
            raise CommandError("the database is empty: run manage.py migrate first")
        call_command("migrate", verbosity=0)

    def _answer_lines(self, lines: Iterable[str]) -> None:
        failed = 0
        for answer in answers(lines):
            failed += "error" in answer
            self.stdout.write(json.dumps(answer, ensure_ascii=False))
        if failed:
            self.stdout.flush()
            raise CommandError(f"{failed} lines could not be answered")


class Calendars(dict[str, Calendar]):
    """Calendars by the code of their office, each read once."""

    def __missing__(self, code: str) -> Calendar:
        office = Office.objects.filter(code=code).first() if "\0" not in code else None
        if office is None:
            known = ", ".join(Office.objects.values_list("code", flat=True))
            raise ValueError(f"there is no office {code!r}; known: {known}")
        return self.setdefault(office.code, calendar_of(office))


def answers(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """One answer a question, in order; blank lines ask nothing."""
    calendars = Calendars()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield {"due": _answer(calendars, line).isoformat()}
        except (ValueError, RecursionError) as refusal:
            yield {"error": str(refusal), "line": number}


def _answer(calendars: Calendars, line: str) -> datetime:
    try:
        question = json.loads(line)
    except ValueError as broken:
        raise ValueError(f"not JSON: {broken}") from broken
    if not isinstance(question, dict) or not question.keys() >= FIELDS:
        raise ValueError(f"a line is an object with {', '.join(sorted(FIELDS))}")
    calendar = calendars[str(question["office"])]
    return due(calendar, read_moment(question["since"], calendar.zone), Term(question["value"], question["unit"]))
