"""What the auditor reads: a case with its journal, clocks, papers and proof; a fault is shown where it is."""

from uuid import uuid4

import pytest
from django.urls import reverse

from tests.audit.insider import edit
from tests.walk import MORNING
from workflow.audit.anchor import anchor
from workflow.audit.models import Event
from workflow.cases.models import Case
from workflow.desk.intake.models import Draft
from workflow.office import clock


@pytest.fixture
def client(signed_in, cast):
    return signed_in(cast.marat)


def page(client, name, *args, **query):
    answer = client.get(reverse(f"admin:{name}", args=args), query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_case_shows_its_journal_clocks_papers_and_proof(client, case):
    text = page(client, "cases_case_change", case.pk)
    assert "Тіркелді" in text  # registered
    assert "5 жұмыс күні" in text
    assert "Бөкейханов Болат" in text
    assert "Құжаттарды қабылдау туралы" in text or "қолхат" in text
    assert 'data-outcome="whole"' in text
    assert case.code not in text


def test_the_two_pages_of_a_case_lead_to_each_other(client, case):
    here, there = reverse("admin:cases_case_change", args=[case.pk]), reverse("case", args=[case.pk])
    assert f'href="{there}"' in page(client, "cases_case_change", case.pk)
    assert f'href="{here}"' in client.get(there).content.decode()


def test_a_case_is_found_by_number_name_and_identity_number(client, case):
    for words in (case.number, case.applicant.number, "Іргетас"):
        assert str(case) in page(client, "cases_case_changelist", q=words)
    assert case.number not in page(client, "cases_case_changelist", q="2019-ЖОҚ-000001")


def test_cases_are_filtered_by_desk_variant_and_lateness(client, case):
    for query in ({"state": "drafting"}, {"variant": "reissue"}, {"late": "no"}):
        assert str(case) in page(client, "cases_case_changelist", **query)
    for query in ({"state": "intake"}, {"variant": "issue"}, {"late": "yes"}):
        assert case.number not in page(client, "cases_case_changelist", **query)


def test_a_changed_event_is_named_on_the_case_and_among_all_chains(client, case):
    edit(f"UPDATE audit_event SET payload = '{{}}' WHERE chain = 'case/{case.pk}' AND seq = 2")
    for text in (page(client, "cases_case_change", case.pk), page(client, "audit_verify")):
        assert 'data-outcome="faults"' in text
        assert f"case/{case.pk} #2: мөрі мазмұнына" in text


def test_a_missing_event_is_named_with_the_next_one(client, case):
    edit(f"DELETE FROM audit_event WHERE chain = 'case/{case.pk}' AND seq = 2")
    assert f"case/{case.pk} #2: оқиға жоқ: келесісі #3" in page(client, "audit_verify")


def test_changed_anchors_are_said_and_no_error(client, case, settings):
    anchor(clock.now())
    (file,) = settings.AUDIT_ANCHORS.glob("*.jsonl")
    file.write_text(file.read_text().replace("case/", "case/9"))
    assert "зәкір жазбасының бұл жолы өзгертілген" in page(client, "audit_verify")


def test_a_journal_that_tells_it_otherwise_is_named(client, case):
    edit(f"UPDATE cases_move SET reason = 'x' WHERE case_id = {case.pk} AND version = 2")
    assert "2-қозғалыс басқаша жазылған" in page(client, "cases_case_change", case.pk)


def test_all_chains_are_proven_with_one_button(client, case):
    assert reverse("admin:audit_verify") in page(client, "audit_event_changelist")
    text = page(client, "audit_verify")
    assert 'data-outcome="whole"' in text
    assert f"Тексерілген оқиғалар саны: {Event.objects.count()}" in text


def test_only_auditors_prove(signed_in, saule):
    assert signed_in(saule).get(reverse("admin:audit_verify")).status_code == 403


def test_an_event_is_told_in_words(client, case):
    event = Event.objects.get(chain=f"case/{case.pk}", seq=2)
    text = page(client, "audit_event_change", event.pk)
    for words in ("іс қозғалды", "Тіркелді", "Кеңсе қызметкері", bytes(event.mac).hex()):
        assert words in text


def test_nothing_of_a_case_is_written_whatever_is_sent(client, case):
    before = Case.objects.filter(pk=case.pk).values().get()
    everything = {field.name: "1" for field in Case._meta.concrete_fields} | {"_save": "yes"}
    assert client.post(reverse("admin:cases_case_change", args=[case.pk]), everything).status_code == 403
    assert Case.objects.filter(pk=case.pk).values().get() == before


def test_an_application_on_the_counter_shows_its_clocks_and_files_but_not_what_was_typed(client, cast):
    typed = {"name": ["«Іргетас» ЖШС"], "number": ["940140000385"], "passport": ["U1234567"]}
    begun = {"clerk": cast.aigul, "started_at": MORNING, "saved_at": MORNING, "values": typed}
    draft = Draft.objects.create(office=cast.office, **begun)
    kept = {"stored": uuid4(), "content_type": "application/pdf", "size": 9, "sha256": "ab" * 32, "pages": 1}
    draft.scans.create(requirement="passport", name="скан.pdf", at=MORNING, **kept)
    elsewhere = Draft.objects.create(office=cast.zere.posts.get().office, **begun)
    text = page(client, "intake_draft_change", draft.pk)
    assert "ab" * 32 in text
    assert cast.aigul.full_name in text
    assert not any(secret in text for secret in ("940140000385", "U1234567"))
    rows = page(client, "intake_draft_changelist")
    assert reverse("admin:intake_draft_change", args=[draft.pk]) in rows
    assert reverse("admin:intake_draft_change", args=[elsewhere.pk]) not in rows
