"""A counter takes in only what its desks can carry to an end."""

from dataclasses import replace

from permits.acts.foreign_labour_permit.kyzylorda_2018 import REGULATION
from workflow.acts.words import Desk, Verb
from workflow.desk.case import deeds
from workflow.desk.intake import choices
from workflow.office import clock
from workflow.office.duties import capacities

ISSUE = REGULATION.chain("issue", "office")


def test_a_chain_all_of_whose_verbs_are_done_somewhere_is_carried():
    assert deeds.carry(REGULATION.service, ISSUE)


def test_a_chain_with_a_verb_nobody_does_is_not_carried():
    intake = replace(ISSUE.desks[0], moves={Verb.ENTER: Desk.ASSIGNMENT})
    other = replace(ISSUE, rows=(ISSUE.opening, intake, *ISSUE.rows[2:]))
    assert not deeds.carry(REGULATION.service, other)


def test_a_service_without_desks_carries_nothing():
    assert not deeds.carry("bee-keeping", ISSUE)


def test_what_cannot_be_carried_is_not_offered_at_the_counter(cast, monkeypatch):
    held = capacities(cast.aigul, clock.today())
    assert len(choices.choices(held, clock.today())) == 5
    monkeypatch.setattr(deeds, "carry", lambda service, chain: chain.variant == "extend")
    assert [one.variant for one in choices.choices(held, clock.today())] == ["extend"]
