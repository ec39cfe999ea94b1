"""Counts every seal of the event chains again and names the first bad row."""

from argparse import ArgumentParser

from django.core.management.base import BaseCommand, CommandError

from workflow.audit.verify import verify


class Command(BaseCommand):
    help = "Proves the event chains against seals, heads and anchors; names the first bad row of each bad chain."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--chain", help='only one chain, e.g. "case/12"')

    def handle(self, *args: object, chain: str | None = None, **options: object) -> None:
        counted, faults = verify(chain)
        for fault in faults:
            self.stderr.write(str(fault))
        if faults:
            raise CommandError(f"{len(faults)} bad chains among {counted} events")
        if chain and not counted:
            raise CommandError(f"there is no chain {chain}")
        self.stdout.write(f"{counted} events verified, no fault")
