"""Small acts made for tests: one lawful chain to be spoiled in one place."""

from dataclasses import replace
from datetime import date
from typing import Any

from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain, Opening, Row, Step, Wait
from workflow.acts.words import Channel, Desk, Role, Verb
from workflow.worktime.terms import minutes, working_days

NAMES = {"kk": "қызмет", "ru": "услуга", "en": "service"}

OPENING = Opening(
    point="1.1", role=Role.APPLICANT, to=Role.CLERK, leads_to=Desk.INTAKE, recorded_by=Role.CLERK, quote="а"
)
INTAKE = Step(
    point="1.2", desk=Desk.INTAKE, role=Role.CLERK, to=Role.APPLICANT, term=minutes(20), quote="б",
    moves={Verb.REGISTER: Desk.PAYMENT, Verb.REFUSE_ACCEPTANCE: Desk.NOT_ACCEPTED},
)  # fmt: skip
PAYMENT = Wait(
    point="1.3", desk=Desk.PAYMENT, role=Role.APPLICANT, to=Role.CLERK, term=working_days(10), quote="в",
    moves={Verb.PAY: Desk.HAND_OUT}, recorded_by=Role.CLERK, lapses_to=Desk.LAPSED,
)  # fmt: skip
HAND_OUT = Step(
    point="1.4", desk=Desk.HAND_OUT, role=Role.CLERK, to=Role.APPLICANT, quote="г", moves={Verb.HAND_OUT: Desk.ISSUED}
)

ACT = Act(
    id="meadow-1", body=NAMES, title=NAMES, adopted=date(2015, 1, 1), number="1",
    registered=date(2015, 2, 1), registration_number="10", edition=date(2015, 1, 1),
)  # fmt: skip


def chain(*rows: Row) -> Chain:
    """A chain of the rows given, or the whole lawful one."""
    return Chain(variant="any", channel=Channel.OFFICE, rows=rows or (OPENING, INTAKE, PAYMENT, HAND_OUT))


def regulation(*rows: Row, **other: Any) -> Regulation:
    """A regulation of one chain; other fields as given."""
    made = Regulation(
        act=ACT, service="meadow-permit", app="permits", name=NAMES, variants={"any": NAMES},
        channels=(Channel.OFFICE,), chains=(chain(*rows),),
    )  # fmt: skip
    return replace(made, **other)
