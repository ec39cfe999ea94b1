"""The clerk's page: kinds by act, documents by kind, mistakes at their fields, refusal only where the act has one."""

import uuid

import pytest
from django.urls import reverse

from referrals.models import Application, Kind
from tests.referrals import scene
from tests.referrals.test_chains import packet
from workflow.cases.models import Case


@pytest.fixture
def page(seat):
    """Posts the page of a new application."""

    def send(told, **typed):
        return seat(told.clerk).post(f"/intake/{uuid.uuid4()}/", typed)

    return send


def test_each_act_offers_its_own_kinds(kyzylorda, seat, monday):
    browser, token = seat(kyzylorda.clerk), uuid.uuid4()
    browser.post(f"/intake/{token}/", {"do": "save", "service": packet()["service"]})
    shown = browser.get(f"/intake/{token}/").content.decode()
    assert 'value="youth-practice"' in shown
    assert 'value="guidance"' not in shown


def test_youth_practice_asks_for_the_diploma(kyzylorda, page, monday):
    refused = page(kyzylorda, do="register", **packet(Kind.YOUTH_PRACTICE))
    assert refused.status_code == 422
    assert 'href="#id_doc-diploma-there"' in refused.content.decode()
    assert page(kyzylorda, do="register", **packet(Kind.YOUTH_PRACTICE, "diploma")).status_code == 302
    assert Application.objects.get().kind == Kind.YOUTH_PRACTICE


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"kind": "guidance"}, "kind"),
        ({"kind": ""}, "kind"),
        ({"born": "24.11.2026"}, "born"),
        ({"registered_on": "24.11.2026"}, "registered_on"),
        ({"graduated_on": "24.11.2026"}, "graduated_on"),
        ({"kind": "youth-practice", "graduated_on": ""}, "graduated_on"),
        ({"profession": "0"}, "profession"),
        ({"wished_pay": "-1"}, "wished_pay"),
        ({"experience": "x"}, "experience"),
    ],
)
def test_a_mistake_stands_at_its_field(kyzylorda, page, monday, change, at):
    answer = page(kyzylorda, do="register", **packet() | change)
    assert answer.status_code == 422
    assert f'href="#id_{at}"' in answer.content.decode()
    assert not Case.objects.exists()


def test_only_a_person_is_referred(kyzylorda, page, monday):
    answer = page(kyzylorda, do="register", **packet() | {"number": "940140000385"})
    assert answer.status_code == 409
    assert "Only a natural person is referred" in answer.content.decode()


def test_an_incomplete_packet_is_refused_where_the_act_lets_it(kyzylorda, page, monday):
    typed = packet()
    del typed["doc-application-there"]
    answer = page(kyzylorda, do="refuse", **typed)
    assert answer.status_code == 302
    assert answer.url.endswith("/refusal/")


def test_where_the_act_names_no_refusal_there_is_no_button_for_it(kostanay, page, monday):
    typed = packet()
    del typed["doc-application-there"]
    answer = page(kostanay, do="refuse", **typed)
    assert answer.status_code == 422
    assert 'data-action="refuse_acceptance"' not in answer.content.decode()
    assert not Case.objects.exists()


def test_a_packet_at_the_counter_is_shown_again_with_the_documents_of_its_kind(kyzylorda, seat, monday):
    case = scene.lodge(kyzylorda, Kind.YOUTH_PRACTICE)
    shown = seat(kyzylorda.clerk).get(reverse("packet", args=[case.pk])).content.decode()
    assert 'id="id_doc-diploma-there"' in shown
    assert 'id="id_doc-health-there"' not in shown
