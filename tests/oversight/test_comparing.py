"""Two acts side by side: each desk once, what differs told in words."""

import re

import pytest
from django.urls import reverse

from workflow.acts import shelf
from workflow.acts.chain import Opening
from workflow.acts.words import Desk
from workflow.oversight.comparing import Difference, pairs

REGULATIONS = {(one.act.id, one.service): one for one in shelf.regulations()}
SERVICES = sorted({service for _, service in REGULATIONS})


def chain(act, service, variant="any", channel="office"):
    return REGULATIONS[act, service].chain(variant, channel)


def compared(*sides):
    return {pair.name: pair for pair in pairs(*sides, "en")}


def test_a_chain_differs_from_itself_in_nothing():
    one = chain("kyzylorda-125", "foreign-labour-permit", "issue")
    found = list(pairs(one, one, "kk"))
    assert len(found) == len(one.walk)
    assert not any(pair.differs for pair in found)


def test_every_desk_of_both_stands_there_once():
    for service in SERVICES:
        chains = [one for (_, named), rules in REGULATIONS.items() if named == service for one in rules.chains]
        for one in chains:
            for other in chains:
                found = list(pairs(one, other, "ru"))
                places = {row.desk for row in (*one.walk, *other.walk) if not isinstance(row, Opening)}
                assert len(found) == len(places) + 1
                assert [pair.left.point for pair in found if pair.left] == [row.point for row in one.walk]


def test_a_term_a_recipient_and_a_missing_desk_are_told_apart():
    told = compared(
        chain("kyzylorda-1057", "jobseeker-registration"), chain("astana-158-2561", "jobseeker-registration")
    )
    assert told["Intake and registration"].differs == ()
    assert Difference.TERM in told["Signature"].differs
    assert told["Naming the executor"].differs == (Difference.LEFT_ONLY,)
    assert told["Naming the executor"].right is None


def test_what_the_second_alone_has_stands_where_it_stands_there():
    astana, kyzylorda = (chain(act, "jobseeker-registration") for act in ("astana-158-2561", "kyzylorda-1057"))
    order = [pair.name for pair in pairs(astana, kyzylorda, "en")]
    assert order.index("Naming the executor") == order.index("Intake and registration") + 1
    assert [row.desk for row in kyzylorda.desks][1] == Desk.ASSIGNMENT


@pytest.mark.django_db
class TestPage:
    """The page as visitors open it."""

    def test_another_act_is_chosen_for_a_visitor_who_names_none(self, client):
        page = client.get(reverse("acts-compare", args=["foreign-labour-permit"]))
        assert page.context["left"]["act"] != page.context["right"]["act"]
        assert page.context["left"]["chain"]["channel"] == page.context["right"]["chain"]["channel"]

    def test_the_address_names_both_chains(self, client):
        sides = {"left": "kyzylorda-1057.any.office", "right": "astana-158-2561.any.office"}
        client.cookies["django_language"] = "ru"
        page = client.get(reverse("acts-compare", args=["jobseeker-registration"]), sides).content.decode()
        assert re.search(r'value="kyzylorda-1057.any.office" selected', page)
        assert re.search(r'value="astana-158-2561.any.office" selected', page)
        assert "Только в первой" in page
        assert "Такого шага нет" in page

    def test_the_same_chain_twice_is_told(self, client):
        same = dict.fromkeys(("left", "right"), "kyzylorda-125.issue.office")
        assert client.get(reverse("acts-compare", args=["foreign-labour-permit"]), same).context["same"]

    @pytest.mark.parametrize(
        "missing",
        [
            "/acts/compare/bread/",
            "/acts/compare/foreign-labour-permit/?left=kyzylorda-125.issue.tson",
            "/acts/compare/foreign-labour-permit/?right=x",
        ],
    )
    def test_what_is_not_on_the_shelf_is_not_found(self, client, missing):
        assert client.get(missing).status_code == 404

    def test_a_service_of_one_act_is_compared_with_nothing_elsewhere(self, client):
        """Its own channels still may be; the list offers no comparison."""
        assert client.get(reverse("acts-compare", args=["oralman-status"])).status_code == 200
        listed = client.get(reverse("acts")).content.decode()
        assert reverse("acts-compare", args=["oralman-status"]) not in listed
        assert reverse("acts-compare", args=["jobseeker-registration"]) in listed
