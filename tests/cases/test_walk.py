"""What pages carry is walked with all it asks for: each edge works for its holder; no other verb, nobody else."""

from datetime import timedelta

import pytest
from django.db import transaction
from django_fsm import TransitionNotAllowed

from tests import walk
from workflow.acts.words import DECIDES, FOLLOWS, Decision, Verb
from workflow.cases.models import Case
from workflow.cases.refusals import NotYours
from workflow.office import clock

EDGES = [
    pytest.param(chain.variant, source, verb, target, id=f"{chain.variant}-{source}-{verb}")
    for chain in walk.CARRIED
    for source, verb, target in chain.edges()
]
DESKS = [
    pytest.param(chain.variant, row.desk, id=f"{chain.variant}-{row.desk}")
    for chain in walk.CARRIED
    for row in chain.desks
]


def moment(case: Case, verb: Verb):
    """When a verb can be tried: a lapse only after its term."""
    running = case.clocks.open().get()
    return running.due_at + timedelta(seconds=1) if verb is Verb.LAPSE else running.started_at + timedelta(minutes=1)


@pytest.mark.parametrize(("variant", "source", "verb", "target"), EDGES)
def test_each_edge_of_the_act_works_for_its_holder(cast, variant, source, verb, target):
    case = walk.case_at(cast, variant, source, FOLLOWS.get(verb))
    with clock.at(moment(case, verb)):
        walk.do(case.pk, verb, cast)
    moved = Case.objects.get(pk=case.pk)
    assert moved.state == target
    assert moved.version == case.version + 1
    assert moved.moves.last().verb == verb


@pytest.mark.parametrize(("variant", "desk"), DESKS)
def test_every_other_verb_is_refused_there(cast, variant, desk):
    case = walk.case_at(cast, variant, desk)
    allowed = {verb for verb in case.chain.moves(desk) if case.leads_to(verb)}
    for verb in set(Verb) - allowed - {Verb.SUBMIT}:
        fields = {"reason": "—"} if verb not in DECIDES else {"reason": "—", "executor": cast.dana}
        with pytest.raises((TransitionNotAllowed, TypeError)), transaction.atomic():
            getattr(Case.objects.get(pk=case.pk), verb)(by=cast.aigul, **fields)
    assert Case.objects.get(pk=case.pk).version == case.version


@pytest.mark.parametrize(("variant", "desk"), DESKS)
def test_nobody_else_moves_it(cast, variant, desk):
    case = walk.case_at(cast, variant, desk)
    verb = next(verb for verb in case.chain.moves(desk) if case.leads_to(verb))
    holder = walk.hand(case, verb, cast)
    everybody = {cast.aigul, cast.bolat, cast.dana, cast.erlan, cast.gauhar, cast.zere, cast.marat}
    with clock.at(moment(case, verb)):
        for stranger in everybody - {holder}:
            with pytest.raises(NotYours):
                walk.do(case.pk, verb, cast, by=stranger)
    assert Case.objects.get(pk=case.pk).version == case.version


def test_every_chain_ends_both_ways():
    for chain in walk.CARRIED:
        assert {walk.way_of(chain, ending) for ending in chain.endings()} == set(Decision)
