"""What the administrator keeps: every change is told in the chain of the offices, every mistake at its field."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from workflow.applicants.models import ConsentText
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.checklist.models import Requirement
from workflow.office.models import Account, Assignment, Office, Post, SpecialDay, Substitution

NO_LINES = {f"posts-{name}_FORMS": "0" for name in ("TOTAL", "INITIAL")}
ORDER = {"order_kk": "Бұйрық № 7", "order_ru": "Приказ № 7", "series": "ШЖК"}


@pytest.fixture
def client(signed_in, saule):
    return signed_in(saule)


def send(client, name, *args, **fields):
    return client.post(reverse(f"admin:{name}", args=args), fields)


def mistakes(answer):
    assert answer.status_code == 200
    return set(answer.context["adminform"].form.errors)


def last_event():
    return Event.objects.filter(chain="office").order_by("seq").last()


def test_a_change_is_told_with_old_and_new(client, cast, saule):
    office = cast.office
    fields = {
        name: getattr(office, name) for name in ("name_kk", "name_ru", "name_en", "address_kk", "address_ru", "zone")
    }
    assert send(client, "office_office_change", office.pk, **fields, phone="+7 7242 11 22 33").status_code == 302
    event = last_event()
    assert (event.kind, event.actor_id) == ("changed", saule.pk)
    assert event.payload["table"] == "office.office"
    assert event.payload["row"] == office.pk
    assert (event.payload["old"], event.payload["new"]) == ({}, {"phone": "+7 7242 11 22 33"})
    assert verify("office") == (1, [])


def test_saving_without_a_change_tells_nothing(client, cast):
    fields = {
        name: getattr(cast.office, name)
        for name in ("name_kk", "name_ru", "name_en", "address_kk", "address_ru", "zone", "phone")
    }
    assert send(client, "office_office_change", cast.office.pk, **fields).status_code == 302
    assert last_event() is None


def test_a_row_added_and_deleted_is_told_twice(client):
    day = {"first_day": "2030-05-02", "kind": "off", "week": "any", "name_kk": "Су тасқыны", "reference_kk": "Шешім"}
    assert send(client, "office_specialday_add", **day).status_code == 302
    made = SpecialDay.objects.get(first_day=date(2030, 5, 2))
    assert last_event().kind == "added"
    assert send(client, "office_specialday_delete", made.pk, post="yes").status_code == 302
    assert last_event().kind == "deleted"
    assert last_event().payload["old"]["name_kk"] == "Су тасқыны"


def test_an_act_is_chosen_from_the_shelf_and_mistakes_stand_at_their_fields(client, cast):
    office = Office.objects.get(code="kostanay-department")
    act = {"office": office.pk, "service": "foreign-labour-permit", "act": "kyzylorda-125", "edition": "2018-02-23"}
    add = "office_assignment_add"
    assert mistakes(send(client, add)) >= {"office", "since", "series"}
    assert mistakes(send(client, add, **act | {"act": "no-such-act"}, since="2021-01-01", series="Ш")) == {"act"}
    assert mistakes(send(client, add, **act, since="2021-01-01", series="Ш")) == {"order_kk"}
    assert mistakes(send(client, add, **act, since="2021-01-01", until="2020-01-01", **ORDER)) >= {"until"}
    assert send(client, add, **act, since="2021-01-01", **ORDER).status_code == 302
    assert Assignment.objects.filter(office=office, act="kyzylorda-125").exists()
    assert mistakes(send(client, add, **act, since="2022-01-01", **ORDER)) == {"since"}


def test_an_account_is_made_with_a_password_that_is_told_nowhere(client):
    person = {
        "username": "janar",
        "surname": "Ақжолова",
        "given_name": "Жанар",
        "language": "kk",
        "iin": "",
        **NO_LINES,
    }
    assert mistakes(send(client, "office_account_add", **person, password1="short", password2="short"))
    secret = {"password1": "salqyn samal keshi", "password2": "salqyn samal keshi"}
    assert mistakes(send(client, "office_account_add", **person | {"iin": "900101400014"}, **secret)) == {"iin"}
    assert send(client, "office_account_add", **person, **secret).status_code == 302
    assert Account.objects.get(username="janar").check_password("salqyn samal keshi")
    assert "salqyn" not in str(last_event().payload)
    assert "password" not in last_event().payload["new"]


def test_a_new_password_is_told_without_it_and_ends_open_sessions(client, cast, signed_in):
    aigul = signed_in(cast.aigul)
    secret = {"password1": "salqyn samal keshi", "password2": "salqyn samal keshi"}
    assert client.post(reverse("admin:auth_user_password_change", args=[cast.aigul.pk]), secret).status_code == 302
    assert last_event().kind == "password"
    assert "salqyn" not in str(last_event().payload)
    assert aigul.get("/").status_code == 302


def test_a_blocked_accounts_open_session_dies(client, cast, signed_in):
    aigul = signed_in(cast.aigul)
    assert aigul.get("/").status_code == 200
    person = {
        name: getattr(cast.aigul, name) for name in ("username", "surname", "given_name", "iin", "email", "language")
    } | NO_LINES
    assert send(client, "office_account_change", cast.aigul.pk, **person).status_code == 302  # is_active left out
    assert aigul.get("/")["Location"].startswith("/login/")
    Account.objects.filter(pk=cast.aigul.pk).update(is_active=True)
    assert aigul.get("/")["Location"].startswith("/login/")


def test_a_post_taken_away_ends_the_session_at_once(client, cast, signed_in):
    bolat, dana = signed_in(cast.bolat), signed_in(cast.dana)
    post = cast.bolat.posts.get()
    fields = {"account": cast.bolat.pk, "office": cast.office.pk, "duty": "head", "since": "2015-01-01"}
    ended = (timezone.localdate() - timedelta(days=1)).isoformat()
    assert send(client, "office_post_change", post.pk, **fields, until=ended).status_code == 302
    assert bolat.get("/")["Location"].startswith("/login/")
    assert dana.get("/").status_code == 200


def test_the_administrators_own_session_goes_on(client, saule):
    post = saule.posts.get()
    fields = {
        "account": saule.pk,
        "office": post.office_id,
        "duty": "administrator",
        "since": "2015-01-01",
        "title_kk": "Әкімші",
    }
    assert send(client, "office_post_change", post.pk, **fields).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_dates_the_wrong_way_round_are_said_at_the_field(client, cast):
    post = {
        "account": cast.erlan.pk,
        "office": cast.office.pk,
        "duty": "head",
        "since": "2020-01-02",
        "until": "2020-01-01",
    }
    assert mistakes(send(client, "office_post_add", **post)) == {"until"}
    known = {"post": cast.bolat.posts.get().pk, "since": "2020-01-02", "until": "2020-01-03", "order": "№ 1"}
    assert mistakes(send(client, "office_substitution_add", **known, substitute=cast.bolat.pk)) == {"substitute"}
    assert send(client, "office_substitution_add", **known, substitute=cast.erlan.pk).status_code == 302
    assert Substitution.objects.get().substitute == cast.erlan


def test_a_post_is_ended_and_never_deleted(client, cast):
    assert send(client, "office_post_delete", cast.bolat.posts.get().pk, post="yes").status_code == 403
    assert Post.objects.filter(account=cast.bolat).exists()


def test_a_consent_is_only_followed_by_a_new_version(client):
    known = ConsentText.objects.get()
    assert (
        send(client, "applicants_consenttext_change", known.pk, version="x", text_kk="x", text_ru="x").status_code
        == 403
    )
    new = {"version": "2027-1", "text_kk": "Келісемін", "text_ru": "Согласен", "since": "2027-01-01"}
    assert send(client, "applicants_consenttext_add", **new).status_code == 302
    assert ConsentText.objects.count() == 2


def test_a_rule_of_the_standard_is_edited_and_told(client):
    rule = Requirement.objects.get(code="application", act="kyzylorda-125")
    fields = {
        name: getattr(rule, name)
        for name in (
            "service",
            "act",
            "variant",
            "aspect",
            "confidence",
            "code",
            "text_ru",
            "text_en",
            "needed",
            "since",
            "reference_kk",
            "reference_ru",
            "position",
        )
    }
    assert (
        send(client, "checklist_requirement_change", rule.pk, **fields, text_kk="Жаңа үлгідегі өтініш").status_code
        == 302
    )
    assert last_event().payload["new"] == {"text_kk": "Жаңа үлгідегі өтініш"}


def test_the_code_of_an_office_is_given_once(client, cast):
    fields = {name: getattr(cast.office, name) for name in ("name_kk", "name_ru", "name_en", "zone")}
    assert send(client, "office_office_change", cast.office.pk, **fields, code="other").status_code == 302
    assert Office.objects.get(pk=cast.office.pk).code == "kyzylorda-department"
    assert mistakes(send(client, "office_office_add", **fields | {"zone": "Asia/Atlantis"}, code="x")) == {"zone"}
