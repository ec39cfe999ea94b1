"""The acts are open to everybody: list, read-back with quotes, diagram, file."""

import re

import pytest
from django.urls import reverse

from workflow.acts import shelf

pytestmark = pytest.mark.django_db

ISSUE = ["kyzylorda-125", "foreign-labour-permit", "issue", "office"]


def test_the_list_leads_to_every_chain(client):
    page = client.get(reverse("acts")).content.decode()
    for one in shelf.regulations():
        for chain in one.chains:
            address = reverse("act", args=[one.act.id, one.service, chain.variant, str(chain.channel)])
            assert f'href="{address}"' in page
            assert client.get(address).status_code == 200


def test_a_page_sets_reading_quote_and_note_side_by_side_in_kazakh(client):
    page = client.get(reverse("act", args=ISSUE)).content.decode()
    assert "30 минут ішінде басшы хабарламаға қол қояды" in page
    assert '<blockquote lang="kk">«хабарламаға қол қояды' in page
    assert "Комиссия ұсынымы мәтін бойынша ешкімді міндеттемейді" in page
    assert "08.09.2015 № 5125" in page
    assert "06.02.2020 № 163" in page


def test_the_page_speaks_the_language_of_the_reader(client):
    client.cookies["django_language"] = "ru"
    page = client.get(reverse("act", args=ISSUE)).content.decode()
    assert "В течение 30 минут руководитель подписывает уведомление" in page
    assert 'lang="ru"' in re.search(r"<svg[^>]*role=.img.[^>]*>", page)[0]


def test_nothing_on_the_page_needs_a_style_of_its_own(client):
    page = client.get(reverse("act", args=ISSUE)).content.decode()
    assert not re.search(r"<style|\sstyle=|<script(?![^>]*\ssrc=)", page)


def test_the_diagram_is_a_file_too(client):
    file = client.get(reverse("act-svg", args=ISSUE))
    assert file["Content-Type"] == "image/svg+xml; charset=utf-8"
    assert file.content.startswith(b"<svg xmlns=")


def test_the_process_is_a_file_to_keep(client):
    file = client.get(reverse("act-bpmn", args=ISSUE))
    assert file["Content-Type"] == "application/xml"
    kept = 'attachment; filename="kyzylorda-125-foreign-labour-permit-issue-office.bpmn"'
    assert file["Content-Disposition"] == kept
    assert 'name="Құжаттарды қарау"' in file.content.decode()


@pytest.mark.parametrize(
    "missing",
    [
        "/acts/kyzylorda-126/foreign-labour-permit/issue/office/",
        "/acts/kyzylorda-125/bread/issue/office/",
        "/acts/kyzylorda-125/foreign-labour-permit/renew/office/",
        "/acts/kyzylorda-125/foreign-labour-permit/issue/tson/steps.svg",
        "/acts/kyzylorda-125/foreign-labour-permit/issue/tson/process.bpmn",
        "/acts/kyzylorda-125/foreign-labour-permit/issue/office/?edition=2001-02-03",
        "/acts/kyzylorda-125/foreign-labour-permit/issue/office/?edition=2001-02-31",
        "/acts/kyzylorda-125/foreign-labour-permit/issue/office/?edition=first",
    ],
)
def test_what_is_not_on_the_shelf_is_not_found(client, missing):
    assert client.get(missing).status_code == 404


def test_a_page_is_read_not_written(client):
    assert client.post(reverse("acts")).status_code == 405
