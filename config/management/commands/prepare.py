"""`manage.py prepare`: bring the database up to this version of the product, before its processes start."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser


class Command(BaseCommand):
    help = (
        "Migrates, makes the cache's table and, with --demo, loads the demonstration. May be run any number of times."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--demo", action="store_true", help="load the demonstration's offices, staff and cases")

    def handle(self, *, demo: bool, verbosity: int, **_: Any) -> None:
        call_command("migrate", interactive=False, verbosity=verbosity)
        call_command("createcachetable", verbosity=verbosity)
        if demo:
            call_command("demo", verbosity=verbosity)
