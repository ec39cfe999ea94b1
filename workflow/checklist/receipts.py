"""The papers of the counter: coupon and receipt of a packet taken in, receipt of a refusal of acceptance."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings

from workflow.acts.words import Desk
from workflow.cases.forecast import answer_due
from workflow.cases.models import Case, Move
from workflow.checklist import packet
from workflow.office import clock
from workflow.papers import letters, wording
from workflow.papers import parts_of_case as parts
from workflow.papers.addressing import shared
from workflow.papers.letters import Both


def registered(case: Case, move: Move) -> Iterator[object]:
    """Coupon and receipt: what was handed in, and when the answer is due."""
    due = answer_due(case, case.lodged_at)
    known: dict[str, Any] = shared(case) | {
        "case_number": case.number, "recipient": parts.recipient(case),
        "registered": move.at.astimezone(clock.zone(case.office)),
        "due": due.date() if due else None, "accepted_by": parts.officer_of(move),
    }  # fmt: skip
    yield letters.Coupon(**known)
    documents = tuple(
        letters.DocumentLine(name=_name(line), pages=line.received.pages)
        for line in packet.lines(case)
        if line.received
    )
    yield letters.Receipt(
        **known, place=wording.PLACE, documents=documents, secret=case.code, status_url=f"{settings.PUBLIC_URL}/status/"
    )


def refused(case: Case, move: Move) -> Iterator[object]:
    """What is missing and what has expired."""
    lines = packet.lines(case)
    expired = [line for line in lines if line.expired]
    point = case.chain.at(Desk.INTAKE).point
    yield letters.AcceptanceRefusal(
        **shared(case), recipient=parts.recipient(case), refused=move.at.astimezone(clock.zone(case.office)),
        missing=tuple(letters.DocumentFault(name=_name(line)) for line in lines if line.missing),
        expired=tuple(letters.DocumentFault(name=_name(line), expired=line.received.valid_until) for line in expired),
        basis=Both(kk=f"регламенттің {point}-тармақшасы", ru=f"подпункт {point} регламента"),
        officer=parts.officer_of(move),
    )  # fmt: skip


def _name(line: packet.Line) -> Both:
    return Both(kk=line.requirement.text_kk, ru=line.requirement.text_ru)
