"""What the page of a chain says of the service before its steps: card, price, documents, terms added up."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from workflow.acts import phrases
from workflow.acts.act import Regulation
from workflow.acts.chain import Chain, Row, Runs
from workflow.acts.diagram.labels import LABELS
from workflow.acts.reading import read
from workflow.acts.totals import Sum, added_up, totals
from workflow.cases import aspects
from workflow.checklist.models import Requirement
from workflow.oversight import cards
from workflow.oversight.leaves import chain_leaf
from workflow.worktime.terms import Term, Unit

LONGEST_FIRST = (Unit.WORKING_DAY, Unit.CALENDAR_DAY, Unit.HOUR, Unit.MINUTE)


def service_leaf(regulation: Regulation, chain: Chain, on: date, language: str) -> dict[str, Any]:
    """Card, price of the day, documents of the day and terms; no card, no sentences."""
    card = cards.of(regulation.service)
    return {
        "card": card,
        "price": card.price(chain, on) if card else None,
        "documents": list(documents(regulation, chain, on, language)),
        "document_language": "kk" if language == "kk" else "ru",
        "terms": list(terms(chain, language)),
    }


def documents(regulation: Regulation, chain: Chain, on: date, language: str) -> Iterator[dict[str, Any]]:
    """Each document once; where only some kinds of requests ask for it, with their names."""
    found: dict[str, list[Requirement]] = {}
    for one in Requirement.objects.asked(regulation.service, chain.variant, on, act=regulation.act.id):
        found.setdefault(one.code, []).append(one)
    names = dict(aspects.choices())
    for rules in found.values():
        rule = rules[0]
        yield {
            "rule": rule,
            "reference": rule.reference_kk if language == "kk" else rule.reference_ru,
            "kinds": [names.get(one.aspect, one.aspect) for one in rules if one.aspect],
        }


def terms(chain: Chain, language: str) -> Iterator[tuple[str, str]]:
    """The chain's own terms summed: the officers' apart from the applicant's, what runs beside them apart from both."""
    sums = totals(chain)
    for name, told in (
        (_("Officers' steps together"), spoken(sums.steps, language)),
        (_("Steps run on a condition"), spoken(sums.conditional, language)),
        (_("The applicant's own time"), spoken(sums.waits, language)),
    ):
        if told:
            yield name, told
    for span in chain.spans:
        steps = " · ".join(phrases.desk(desk, language) for desk in span.over)
        yield _("One term over several steps"), f"{spoken(added_up([span]), language)}: {steps}"


def spoken(total: Sum, language: str) -> str:
    """A sum in words, the longest unit first: "8 working days + 2 hours + 80 minutes"."""
    parts = [phrases.term(Term(total.units[unit], unit), language) for unit in LONGEST_FIRST if total.units[unit]]
    return " + ".join([*parts, *[LABELS[language].elsewhere] * total.elsewhere])


def step_leaves(regulation: Regulation, chain: Chain, language: str) -> list[dict[str, Any]]:
    """The rows read back; under a row that runs another chain, the rows that are run, with their addresses."""
    return [{"line": line, "runs": list(_run(regulation, line.row, language))} for line in read(chain, language)]


def _run(regulation: Regulation, row: Row, language: str) -> Iterator[dict[str, Any]]:
    if not isinstance(row, Runs):
        return
    page = chain_leaf(regulation, row.chain, language)["href"]
    for one in row.written():
        yield {
            "point": one.point,
            "desk": one.desk,
            "href": f"{page}#step-{one.desk}",
            "name": phrases.desk(one.desk, language),
            "who": phrases.role(one.role, language),
            "term": phrases.term(one.term, language) if one.term else "",
        }
