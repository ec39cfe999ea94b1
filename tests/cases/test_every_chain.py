"""Every chain of every act is walked through the gate: each edge by its holder, no other verb, nobody else.

What a service asks for beside (packets, papers, votes) is left out here; the walk of its pages asks for it.
"""

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from django_fsm import TransitionNotAllowed

from tests.cast import LONG_AGO, person, seat
from tests.walk import MORNING, path
from workflow.acts import shelf
from workflow.acts.chain import Wait
from workflow.acts.words import FOLLOWS, Decision, Role, Verb
from workflow.cases import gate, services
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours
from workflow.office import clock
from workflow.office.models import Account, Assignment
from workflow.office.models.people import Duty

CHAINS = [
    pytest.param(one, chain, id=f"{one.act.id}-{one.service}-{chain.variant}-{chain.channel}")
    for one in shelf.regulations()
    for chain in one.chains
]
SAULE = "900101400781"
MINUTE = timedelta(minutes=1)


class AsksNothing:
    """A service of which nothing is ever missing and from which nothing follows."""

    def __init__(self, service: str) -> None:
        self.id = service

    def lacks(self, case: Case, verb: Verb) -> Iterator[str]:
        return iter(())

    def follow(self, case: Case, move: object) -> None:
        """Nothing follows."""


class Walk:
    """One chain at one office, with a holder for each role."""

    def __init__(self, cast, regulation, chain) -> None:
        self.cast, self.chain, self.service = cast, chain, regulation.service
        Assignment.objects.filter(office=cast.office, service=regulation.service).delete()
        Assignment.objects.create(
            office=cast.office, service=regulation.service, act=regulation.act.id, edition=regulation.act.edition,
            since=LONG_AGO, series="ТЕКС", order_kk="№ 1", order_ru="№ 1",
        )  # fmt: skip
        self.holders = {
            Role.CLERK: cast.aigul, Role.HEAD: cast.bolat, Role.EXECUTOR: cast.dana, Role.COMMISSION: cast.gauhar,
            Role.TSON_OPERATOR: seat(person("saule", "Оспанова", "Сәуле", SAULE), cast.office, Duty.TSON_OPERATOR),
            Role.SYSTEM: Account.objects.clock(),
        }  # fmt: skip

    def born(self) -> Case:
        with clock.at(MORNING):
            request = gate.Request(
                office=self.cast.office, service=self.service, variant=self.chain.variant, channel=self.chain.channel,
                applicant=self.cast.employer, lodged_at=MORNING, token=uuid.uuid4(),
            )  # fmt: skip
            return gate.lodge(request, by=self.holders[self.chain.opening.recorded_by])

    def at(self, desk: str, decision: Decision) -> Case:
        case = self.born()
        for verb in path(self.chain, desk, decision):
            case = self.move(case, verb)
        return case

    def move(self, case: Case, verb: Verb, by: Account | None = None) -> Case:
        with clock.at(self.moment(case, verb)), transaction.atomic():
            taken = gate.take(case.pk)
            getattr(taken, verb)(by=by or self.holder(case, verb), **self.words(verb))
        return Case.objects.get(pk=case.pk)

    def holder(self, case: Case, verb: Verb) -> Account:
        return self.holders[self.chain.performer(case.state, verb)]

    def moment(self, case: Case, verb: Verb) -> datetime:
        last = case.moves.order_by("version").last().at
        due = max((one.due_at for one in case.clocks.open() if one.due_at and verb is Verb.LAPSE), default=last)
        return due + MINUTE

    def words(self, verb: Verb) -> dict[str, object]:
        match verb:
            case Verb.REGISTER:
                return {"number": uuid.uuid4().hex[:20], "code": "x", "at": MORNING}
            case Verb.ASSIGN | Verb.GRANT | Verb.REFUSE:
                return {"executor": self.cast.dana, "reason": "—"}
            case _:
                return {"reason": "—"}

    def way_to(self, desk: str) -> list[Decision]:
        """The ways the matter can go on which a desk is reached."""
        return [one for one in Decision if self.reaches(desk, one)]

    def reaches(self, desk: str, decision: Decision) -> bool:
        try:
            path(self.chain, desk, decision)
        except LookupError:
            return False
        return True


@pytest.fixture
def walk(cast, monkeypatch, request):
    regulation, chain = request.param
    monkeypatch.setattr(services, "_services", {regulation.service: AsksNothing(regulation.service)})
    return Walk(cast, regulation, chain)


walked = pytest.mark.parametrize("walk", [pytest.param(one.values, id=one.id) for one in CHAINS], indirect=True)


@walked
def test_each_edge_works_for_its_holder(walk):
    for source, verb, target in walk.chain.edges():
        ways = [one for one in walk.way_to(source) if FOLLOWS.get(verb, one) == one]
        assert ways, f"nobody comes to {source} to {verb}"
        case = walk.at(source, ways[0])
        moved = walk.move(case, verb)
        assert (moved.state, moved.version) == (target, case.version + 1), f"{source} {verb}"
        assert moved.moves.last().point == walk.chain.at(source).point


@walked
def test_no_other_verb_is_used_there_and_by_nobody_else(walk):
    for row in walk.chain.desks:
        case = walk.at(row.desk, walk.way_to(row.desk)[0])
        allowed = {verb for verb in walk.chain.moves(row.desk) if case.leads_to(verb)}
        for verb in set(Verb) - allowed - {Verb.SUBMIT}:
            with pytest.raises(TransitionNotAllowed), transaction.atomic():
                getattr(Case.objects.get(pk=case.pk), verb)(by=walk.cast.aigul, **walk.words(verb))
        verb = next(iter(allowed))
        for stranger in {*walk.holders.values(), walk.cast.zere, walk.cast.marat} - {walk.holder(case, verb)}:
            with pytest.raises(NotYours), transaction.atomic():
                walk.move(case, verb, stranger)
        assert Case.objects.get(pk=case.pk).version == case.version


@walked
def test_it_ends_both_ways_where_it_can_be_refused(walk):
    for ending in walk.chain.endings():
        assert walk.way_to(ending), ending


@walked
def test_its_clocks_are_those_of_its_rows(walk):
    for row in walk.chain.desks:
        case = walk.at(row.desk, walk.way_to(row.desk)[0])
        kind = "wait" if isinstance(row, Wait) else "step"
        running = case.clocks.open().get(kind=kind)
        assert (running.term, running.point, running.role) == (row.term, row.point, row.role)
        over = {span.point for span in walk.chain.spans if row.desk in span.over}
        assert {one.point for one in case.clocks.open().filter(kind="span")} == over
