"""The page of a chain tells a visitor what the service is, what to bring, how long it takes and what it costs."""

from datetime import date

import pytest
from django.urls import reverse

from workflow.acts import shelf
from workflow.checklist.models import Requirement
from workflow.oversight import cards

pytestmark = pytest.mark.django_db


def page(client, *where, language="ru"):
    client.cookies["django_language"] = language
    return client.get(reverse("act", args=where))


def permit(client, variant="issue", channel="office", **more):
    return page(client, "kyzylorda-125", "foreign-labour-permit", variant, channel, **more)


def test_every_service_on_the_shelf_has_a_card():
    assert all(cards.of(one.service) for one in shelf.regulations())


def test_the_officers_time_stands_apart_from_the_applicants(client):
    assert dict(permit(client).context["about"]["terms"]) == {
        "Шаги сотрудников в сумме": "8 рабочих дней + 2 часа + 80 минут",
        "Шаги, выполняемые по условию": "1 рабочий день + 30 минут",
        "Срок услугополучателя": "12 рабочих дней",
    }


def test_a_term_over_several_steps_is_told_beside_their_own(client):
    terms = page(client, "kostanay-564", "unemployed-registration", "any", "tson").context["about"]["terms"]
    (span,) = [words for name, words in terms if name == "Общий срок нескольких шагов"]
    assert span.startswith("4 рабочих дня: ")


def test_documents_are_those_of_the_day_with_their_reference(client):
    Requirement.objects.filter(code="experience").update(until=date(2020, 1, 1))
    told = permit(client).content.decode()
    assert "Документ об образовании с нотариально заверенным переводом" in told
    assert "Пункт 9 стандарта (приказ от 28.04.2015 № 279)" in told
    assert "Документ, подтверждающий трудовой стаж" not in told


def test_a_service_whose_documents_are_not_entered_says_so(client):
    told = page(client, "kostanay-564", "oralman-status", "any", "office").content.decode()
    assert "их перечень здесь ещё не внесён" in told


def test_the_levy_is_shown_where_the_chain_waits_for_it(client):
    assert "137 × 4\u00a0325 ₸ = 592\u00a0525 ₸" in permit(client).content.decode()
    assert "оплата не предусмотрена" in permit(client, "reissue").content.decode()
    told = page(client, "kostanay-564", "oralman-status", "any", "office").content.decode()
    assert "Бесплатно." in told


def test_rows_that_are_run_lead_to_the_page_they_are_written_on(client):
    told = permit(client, channel="portal").content.decode()
    office = reverse("act", args=["kyzylorda-125", "foreign-labour-permit", "issue", "office"])
    assert f'href="{office}#step-assignment"' in told
    assert 'id="step-assignment"' in told


def test_what_a_case_links_to_is_on_every_page_once(client):
    for one in shelf.regulations():
        for chain in one.chains:
            told = page(client, one.act.id, one.service, chain.variant, str(chain.channel)).content.decode()
            assert all(told.count(f'id="step-{row.desk}"') == 1 for row in chain.desks)


def test_two_acts_are_compared_from_the_page(client):
    href = reverse("acts-compare", args=["foreign-labour-permit"])
    assert f'href="{href}?left=kyzylorda-125.issue.office"' in permit(client).content.decode()
