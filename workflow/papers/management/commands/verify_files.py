"""Reads every stored file and says which are missing or damaged, and how many belong to no row."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from workflow.papers import inventory


class Command(BaseCommand):
    help = "Compares the store of files with the rows that name them; fails when a file is missing or damaged."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--remove-orphans", action="store_true", help="take away old files that no row names")

    def handle(self, *args: Any, **options: Any) -> None:
        faults = list(inventory.faults())
        for fault in faults:
            self.stderr.write(fault)
        self.stdout.write(f"files without a row: {len(inventory.orphans())}")
        if options["remove_orphans"]:
            self.stdout.write(f"removed: {inventory.remove_orphans()}")
        if faults:
            raise CommandError(f"missing or damaged: {len(faults)}")
        self.stdout.write("every file is what was put into the store")
