"""Every address of the administration for every role: posts held today decide, nothing else."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib import admin
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.text import capfirst

from workflow.office.models import Office, Substitution

READ_BY_AUDITORS = {
    "applicants.applicant", "audit.event", "outbox.owed", "outbox.notification", "cases.case", "papers.paper",
    "papers.upload", "commission.conflict", "commission.session", "commission.vote", "delivery.dispatch",
    "delivery.handout", "intake.draft", "labour_market.record", "jobseekers.card", "unemployed.claim",
    "unemployed.registration", "places.booking", "places.report",
}  # fmt: skip
KEPT = {
    "office.office", "office.account", "office.post", "office.substitution", "office.assignment", "office.hours",
    "office.specialday", "cases.referredterm", "applicants.consenttext", "checklist.requirement", "checklist.ground",
    "checklist.phrase", "permits.index", "permits.levyrate", "safeguards.activity", "safeguards.ban",
    "safeguards.localcontent", "safeguards.quota", "commission.member", "commission.rules", "commission.substitute",
    "delivery.returnreason", "headdesk.resolution", "unemployed.endreason", "referrals.occupation", "referrals.measure",
    "places.host", "places.place",
}  # fmt: skip
DELETABLE = {
    "office.hours", "office.specialday", "office.assignment", "office.substitution", "headdesk.resolution",
}  # fmt: skip


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_no_table_is_called_as_the_room_it_stands_in(language):
    with translation.override(language):
        doubled = [
            model._meta.label
            for model in admin.site._registry
            if capfirst(model._meta.verbose_name_plural) == apps.get_app_config(model._meta.app_label).verbose_name
        ]
    assert doubled == []


def tables():
    return {model._meta.label_lower: one for model, one in list(admin.site._registry.items())}


def addresses(label, row):
    name = f"admin:{label.replace('.', '_')}"
    return {
        "list": reverse(f"{name}_changelist"), "add": reverse(f"{name}_add"),
        "change": reverse(f"{name}_change", args=[row]), "delete": reverse(f"{name}_delete", args=[row]),
    }  # fmt: skip


def test_these_are_all_the_tables(db):
    assert set(tables()) == READ_BY_AUDITORS | KEPT


@pytest.mark.parametrize("label", sorted(READ_BY_AUDITORS | KEPT))
def test_an_auditor_reads_and_writes_nothing(signed_in, cast, case, label):
    client = signed_in(cast.marat)
    table = tables()[label]
    row = table.model.objects.first()
    at = addresses(label, row.pk if row else 0)
    assert client.get(at["list"]).status_code == 200
    assert client.get(at["add"]).status_code == client.post(at["add"], {}).status_code == 403
    assert client.get(at["delete"]).status_code == client.post(at["delete"], {"post": "yes"}).status_code == 403
    assert client.post(at["change"], {}).status_code in ((302, 403) if row is None else (403,))
    if row is not None:
        assert client.get(at["change"]).status_code == 200
    if row is not None:
        known = table.model.objects.count()
        chosen = {"action": "delete_selected", "_selected_action": [row.pk], "post": "yes", "index": 0}
        client.post(at["list"], chosen)
        assert table.model.objects.count() == known
        assert "_selected_action" not in client.get(at["list"]).content.decode()


@pytest.mark.parametrize("label", sorted(READ_BY_AUDITORS | KEPT))
def test_an_administrator_keeps_the_tables_and_sees_no_case(signed_in, saule, case, label):
    client = signed_in(saule)
    row = tables()[label].model.objects.first()
    at = addresses(label, row.pk if row else 0)
    kept = label in KEPT
    assert client.get(at["list"]).status_code == (200 if kept else 403)
    assert client.get(at["add"]).status_code == (200 if kept else 403)
    if row is not None:
        assert client.get(at["change"]).status_code == (200 if kept else 403)
        assert client.get(at["delete"]).status_code == (200 if label in DELETABLE else 403)


@pytest.mark.parametrize("who", ["aigul", "bolat", "dana", "gauhar", "zere"])
def test_officers_are_refused_with_a_reason(signed_in, cast, case, who):
    client = signed_in(getattr(cast, who))
    for label in READ_BY_AUDITORS | KEPT:
        answer = client.get(addresses(label, 1)["list"], follow=True)
        assert answer.status_code == 403
    assert "аудиторлар" in answer.content.decode()


def test_strangers_are_sent_to_the_one_door(client, db):
    for label in READ_BY_AUDITORS | KEPT:
        assert client.get(addresses(label, 1)["list"], follow=True).redirect_chain[-1][0].startswith("/login/")


def test_a_flag_of_the_account_opens_nothing(signed_in, cast):
    cast.aigul.is_staff = True
    cast.aigul.save()
    assert signed_in(cast.aigul).get("/admin/", follow=True).status_code == 403


def test_a_post_that_ended_yesterday_opens_nothing(signed_in, saule):
    client = signed_in(saule)
    assert client.get("/admin/").status_code == 200
    saule.posts.update(until=timezone.localdate() - timedelta(days=1))
    assert client.get("/admin/", follow=True).status_code == 403


def test_who_stands_in_by_order_is_let_in(signed_in, cast, saule):
    today = timezone.localdate()
    Substitution.objects.create(post=saule.posts.get(), substitute=cast.erlan, since=today, until=today, order="№ 5")
    assert signed_in(cast.erlan).get(reverse("admin:office_post_changelist")).status_code == 200


def test_the_first_administrator_needs_no_post(signed_in, cast):
    cast.erlan.is_superuser = True
    cast.erlan.save()
    client = signed_in(cast.erlan)
    assert client.get(reverse("admin:office_post_add")).status_code == 200
    assert client.get(reverse("admin:cases_case_changelist")).status_code == 403


def test_an_auditor_of_another_office_sees_nothing_of_this_one(signed_in, stranger, case):
    client = signed_in(stranger)
    for label in ("cases.case", "papers.paper", "papers.upload", "applicants.applicant", "outbox.notification"):
        table = tables()[label]
        row = table.model.objects.first()
        if row is not None:
            assert client.get(addresses(label, row.pk)["change"]).status_code == 302
    assert f"case/{case.pk}" not in client.get(reverse("admin:audit_event_changelist")).content.decode()
    assert Office.objects.count() > 1
