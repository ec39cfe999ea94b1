"""`manage.py demo`: a department with its people and a season of cases, for looking around and trying out."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.demo import people
from config.demo.loading import load


class Command(BaseCommand):
    help = "Loads the demonstration: offices, staff, employers and cases at every desk. A second time changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--logins", action="store_true", help="only print who can log in, and with which password")

    def handle(self, *, logins: bool, verbosity: int, **_: Any) -> None:
        if not settings.DEMO:
            raise CommandError("This is no demonstration: set QYZMET_DEMO=1, and never where real cases are kept.")
        if logins:
            self.stdout.write(people.logins())
            return
        tell = self.stdout.write if verbosity else lambda sentence: None
        tell("Loading the demonstration …")
        made = load(tell)
        tell("The demonstration is loaded." if made else "The demonstration was loaded before; nothing is changed.")
