"""The acts on the shelf: listed, read back, drawn, exported. Needs no database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from workflow.acts import phrases, reading, shelf
from workflow.acts.act import Regulation
from workflow.acts.chain import Chain
from workflow.acts.diagram import draw
from workflow.acts.export import export
from workflow.acts.words import Channel
from workflow.oversight import catalogue


class Command(BaseCommand):
    help = "Lists the acts; reads a chain back in prose (read), draws it (draw), exports every act (--json)."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="every act as JSON, for other programs")
        todo = parser.add_subparsers(dest="todo", metavar="{read,draw}")
        read = todo.add_parser("read", help="a chain in prose")
        draw_ = todo.add_parser("draw", help="a chain as a swim-lane SVG")
        draw_.add_argument("-o", "--output", type=Path, metavar="FILE", help="write the SVG there, not to the screen")
        for one in (read, draw_):
            one.add_argument("act", help="kyzylorda-125")
            one.add_argument("variant", help="issue")
            one.add_argument("--service", help="needed where an act has the variant in several services")
            one.add_argument("--channel", choices=list(map(str, Channel)), default=str(Channel.OFFICE))
            one.add_argument("--lang", choices=phrases.LANGUAGES, default="kk")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["json"]:
            self.stdout.write(json.dumps(export(shelf.regulations()), ensure_ascii=False, indent=2))
        elif options["todo"] == "read":
            self.stdout.write(reading.text(*_asked(options), options["lang"]), ending="")
        elif options["todo"] == "draw":
            self._draw(*_asked(options), options["lang"], options["output"])
        else:
            self._list()

    def _draw(self, regulation: Regulation, chain: Chain, language: str, file: Path | None) -> None:
        svg = draw(chain, language, regulation.variants[chain.variant][language], headed=True)
        if file is None:
            self.stdout.write(svg)
            return
        try:
            file.write_text(svg, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"cannot write {file}: {error.strerror}") from error
        self.stdout.write(f"{file}")

    def _list(self) -> None:
        for _act, services in catalogue.acts():
            self.stdout.write(f"{services[0].act.id}  {reading.citation(services[0], 'en')}")
            for one in services:
                for chain in one.chains:
                    self.stdout.write(f"  {one.service}  {chain.variant}  {chain.channel}  {len(chain.rows)} rows")


def _asked(options: dict[str, Any]) -> tuple[Regulation, Chain]:
    try:
        return catalogue.chain_of(options["act"], options["service"], options["variant"], options["channel"])
    except catalogue.NotOnTheShelf as missing:
        raise CommandError(str(missing)) from missing
