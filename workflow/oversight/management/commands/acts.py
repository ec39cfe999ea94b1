"""The acts on the shelf: listed, read back, drawn, modelled, added up, exported. Needs no database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from workflow.acts import phrases, reading, shelf
from workflow.acts.act import Regulation
from workflow.acts.bpmn import bpmn
from workflow.acts.chain import Chain
from workflow.acts.diagram import draw
from workflow.acts.export import export
from workflow.acts.words import Channel
from workflow.oversight import catalogue, table


class Command(BaseCommand):
    help = (
        "Lists the acts; reads a chain back in prose (read), draws it (draw), models it (bpmn), "
        "adds up every chain's terms (totals), exports every act (--json)."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="every act as JSON, for other programs")
        todo = parser.add_subparsers(dest="todo", metavar="{read,draw,bpmn,totals}")
        read = todo.add_parser("read", help="a chain in prose")
        draw_ = todo.add_parser("draw", help="a chain as a swim-lane SVG")
        todo.add_parser("totals", help="every chain with its rows, desks and terms added up")
        model = todo.add_parser("bpmn", help="a chain as BPMN 2.0, for modellers")
        for one in (draw_, model):
            one.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it there, not to the screen")
        for one in (read, draw_, model):
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
            self._write(_drawn(*_asked(options), options["lang"]), options["output"])
        elif options["todo"] == "bpmn":
            regulation, chain = _asked(options)
            self._write(bpmn(chain, regulation, options["lang"]), options["output"])
        elif options["todo"] == "totals":
            self.stdout.write("\n".join(table.lines(shelf.regulations())))
        else:
            self._list()

    def _write(self, text: str, file: Path | None) -> None:
        if file is None:
            self.stdout.write(text)
            return
        try:
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"cannot write {file}: {error.strerror}") from error
        self.stdout.write(f"{file}")

    def _list(self) -> None:
        for _act, services in catalogue.acts():
            self.stdout.write(f"{services[0].act.id}  {reading.citation(services[0], 'en')}")
            for one in services:
                for chain in one.chains:
                    self.stdout.write(f"  {one.service}  {chain.variant}  {chain.channel}  {len(chain.rows)} rows")


def _drawn(regulation: Regulation, chain: Chain, language: str) -> str:
    return draw(chain, language, regulation.variants[chain.variant][language], headed=True)


def _asked(options: dict[str, Any]) -> tuple[Regulation, Chain]:
    try:
        return catalogue.chain_of(options["act"], options["service"], options["variant"], options["channel"])
    except catalogue.NotOnTheShelf as missing:
        raise CommandError(str(missing)) from missing
