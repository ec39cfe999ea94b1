"""The acts as data for other programs: exactly the agreed words."""

import json

from workflow.acts import shelf
from workflow.acts.chain import Aside, Opening, Wait
from workflow.acts.export import export
from workflow.acts.words import Role

ACT = {
    "id", "body", "adopted", "number", "registered", "registration_number", "edition", "repealed", "repealed_by", "services",
}  # fmt: skip
SERVICE = {"id", "app", "channels", "excluded_channels", "chains"}
CHAIN = {"variant", "channel", "rows"}
ROW = {
    "n", "point", "kind", "role", "term", "term_by_reference", "since", "to", "conditional", "runs", "source", "quote", "note",
}  # fmt: skip


def whole() -> dict:
    """The export as another program reads it."""
    return json.loads(json.dumps(export(shelf.regulations())))


def rows_of(variant: str) -> list[dict]:
    """Rows of one office chain of Kyzylorda No. 125."""
    (service,) = next(act for act in whole()["acts"] if act["id"] == "kyzylorda-125")["services"]
    return next(chain for chain in service["chains"] if chain["variant"] == variant)["rows"]


def test_an_act_is_keyed_by_body_date_and_number():
    act = next(act for act in whole()["acts"] if act["id"] == "kyzylorda-125")
    assert {key: value for key, value in act.items() if key != "services"} == {
        "id": "kyzylorda-125", "body": "Kyzylorda region akimat", "adopted": "2015-08-20", "number": "125",
        "registered": "2015-09-08", "registration_number": "5125", "edition": "2018-02-23",
        "repealed": "2020-02-06", "repealed_by": "163",
    }  # fmt: skip


def test_every_level_has_exactly_the_agreed_keys():
    for act in whole()["acts"]:
        assert set(act) == ACT
        for service in act["services"]:
            assert set(service) == SERVICE
            for chain in service["chains"]:
                assert set(chain) == CHAIN
                assert all(set(row) == ROW for row in chain["rows"])


def test_rows_keep_the_order_and_the_numbers_of_the_act():
    assert [(row["n"], row["kind"], row["role"]) for row in rows_of("issue")] == [
        ("1", "step", "applicant"), ("2", "step", "clerk"), ("3", "step", "head"), ("4", "step", "executor"),
        ("5", "step", "commission"), ("6", "step", "executor"), ("7", "step", "head"), ("8", "step", "executor"),
        ("8", "wait", "applicant"), ("8", "step", "executor"), ("8", "wait", "applicant"), ("8", "step", "executor"),
        ("9", "step", "clerk"),
    ]  # fmt: skip


def test_a_row_states_its_term_its_start_and_its_recipient():
    payment = next(row for row in rows_of("issue") if row["kind"] == "wait")
    assert payment["term"] == {"value": 10, "unit": "working_day"}
    assert payment["since"] == "notice"
    assert payment["to"] == "executor"
    assert payment["note"].startswith("The ten working days")
    opening = rows_of("issue")[0]
    assert (opening["term"], opening["since"], opening["term_by_reference"], opening["note"]) == (
        None,
        None,
        None,
        None,
    )


def test_an_applicants_row_begins_waits_moves_nothing_or_is_recorded_by_another_hand():
    for one in shelf.regulations():
        for row in (row for chain in one.chains for row in chain.rows if row.role is Role.APPLICANT):
            assert isinstance(row, Opening | Wait | Aside) or row.recorded_by is Role.SYSTEM


def test_post_is_conditional_and_collection_is_not():
    assert [row["point"] for row in rows_of("extend") if row["conditional"]] == ["6.6", "6.7"]
