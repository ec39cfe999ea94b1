"""`manage.py acts totals` adds up every chain of the shelf, each unit by itself."""

from dataclasses import replace
from io import StringIO

import pytest
from django.core.management import call_command

from tests.acts.shelfmates import HAND_OUT, INTAKE, NAMES, OPENING, PAYMENT, chain
from workflow.acts import shelf
from workflow.acts.chain import Span
from workflow.acts.totals import totals
from workflow.acts.words import Desk, Role, Verb
from workflow.worktime.terms import calendar_days, hours, minutes, working_days


def told() -> list[str]:
    """The lines of the table."""
    out = StringIO()
    call_command("acts", "totals", stdout=out)
    return out.getvalue().splitlines()


def cells(act: str, service: str, variant: str, channel: str) -> list[str]:
    """The line of one chain, from its rows on."""
    (line,) = [line.split() for line in told() if line.split()[:4] == [act, service, variant, channel]]
    return line[4:]


def test_every_chain_has_a_line_and_the_last_line_counts_them():
    head, *lines, last = told()
    chains = [chain for one in shelf.regulations() for chain in one.chains]
    assert head.split()[:6] == ["act", "service", "variant", "channel", "rows", "desks"]
    assert len(lines) == len(chains)
    assert last == f"{len(chains)} chains"


@pytest.mark.parametrize(
    ("asked", "line"),
    [
        (("kyzylorda-125", "foreign-labour-permit", "issue", "office"), "13 12 8 wd + 2 h + 80 min 1 wd + 30 min 12 wd -"),
        (("kyzylorda-125", "foreign-labour-permit", "reissue", "office"), "6 5 6 wd + 2 h + 50 min - - -"),
        (("kyzylorda-125", "foreign-labour-permit", "reissue", "portal"), "4 7 6 wd + 2 h + 90 min - - -"),
        (("kyzylorda-1057", "jobseeker-registration", "any", "office"), "6 5 120 min - - -"),
        (("kyzylorda-1057", "jobseeker-registration", "any", "portal"), "6 5 90 min - - -"),
        (("kyzylorda-1057", "unemployed-registration", "any", "office"), "6 5 130 min - - -"),
        (("kyzylorda-1057", "active-measures-referral", "any", "office"), "6 5 30 min - - -"),
        (("kyzylorda-1057", "active-measures-referral", "any", "portal"), "6 5 100 min - - -"),
        (("astana-158-2561", "jobseeker-registration", "any", "office"), "4 3 1 wd + 40 min - - -"),
        (("astana-158-2561", "jobseeker-registration", "any", "portal"), "12 10 1 wd - - -"),
        (
            ("south-kazakhstan-183", "foreign-labour-permit", "any", "office"),
            "6 5 1 wd + 50 min + set elsewhere - - -",
        ),
        (
            ("south-kazakhstan-183", "foreign-labour-permit", "any", "portal"),
            "12 6 1 wd + 40 min + set elsewhere - - set elsewhere",
        ),
    ],
)  # fmt: skip
def test_a_chain_comes_to_what_its_act_prints(asked, line):
    assert cells(*asked) == line.split()


def test_units_are_added_up_each_by_itself():
    registered = replace(INTAKE, term=hours(2))
    given = replace(HAND_OUT, term=hours(3))
    assert str(totals(chain(OPENING, registered, PAYMENT, given)).steps) == "5 h"
    assert (
        str(totals(chain(OPENING, INTAKE, PAYMENT, replace(HAND_OUT, term=working_days(1)))).steps) == "1 wd + 20 min"
    )


def test_a_wait_a_span_and_a_conditional_step_stand_apart():
    span = Span(point="1.2", role=Role.PROVIDER, to=None, term=calendar_days(7), quote="д", over=(Desk.INTAKE,))
    given = replace(HAND_OUT, term=minutes(5), conditional=True)
    sums = totals(chain(OPENING, INTAKE, PAYMENT, given, span))
    assert [str(one) for one in (sums.steps, sums.conditional, sums.waits)] == ["20 min", "5 min", "10 wd"]
    assert [str(one) for one in sums.spans] == ["7 cd"]


def test_a_step_which_only_a_refusal_comes_to_is_left_out():
    receipt = replace(
        HAND_OUT, desk=Desk.REFUSAL_RECEIPT, term=minutes(5), moves={Verb.GIVE_RECEIPT: Desk.NOT_ACCEPTED}
    )
    checked = replace(INTAKE, moves={Verb.REGISTER: Desk.PAYMENT, Verb.REFUSE_ACCEPTANCE: Desk.REFUSAL_RECEIPT})
    assert str(totals(chain(OPENING, checked, receipt, PAYMENT, HAND_OUT)).steps) == "20 min"


def test_a_term_set_by_another_document_is_said_and_not_guessed():
    assert str(
        totals(chain(OPENING, replace(INTAKE, term=None, term_by_reference=NAMES), PAYMENT, HAND_OUT)).steps
    ) == ("set elsewhere")
