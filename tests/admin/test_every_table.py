"""Whatever table stands in the administration, now or later: an auditor writes nothing anywhere, by any door."""

import pytest
from django.contrib import admin
from django.urls import get_resolver, reverse

from tests import walk
from tests.admin import pages
from workflow.acts.words import Desk
from workflow.audit.models import Event

TABLES = sorted(admin.site._registry, key=lambda model: model._meta.label_lower)
LABELS = [model._meta.label_lower for model in TABLES]
MAY_BE_DELETED = {
    "office.hours", "office.specialday", "office.assignment", "office.substitution", "headdesk.resolution",
}  # fmt: skip


@pytest.fixture
def full(cast):
    """Something of everything the walk brings about."""
    for variant, desk in (("issue", Desk.POSTED), ("ict-issue", Desk.REFUSED), ("extend", Desk.COLLECTION)):
        case = walk.case_at(cast, variant, desk)
    return case


def row_of(model):
    return model._base_manager.order_by("pk").last()


def counts():
    """Rows of every table; that somebody looked or was turned away is told in the chain of access."""
    return {model._meta.label: model._base_manager.count() for model in TABLES if model is not Event}


def test_an_auditor_is_offered_nothing_but_reading(signed_in, cast, full):
    """By the links of the pages, by addresses, by actions; and nothing is written whatever is sent."""
    client, before = signed_in(cast.marat), counts()
    last = Event.objects.latest("pk").pk
    faults = {model._meta.label: found for model in TABLES if (found := list(ways_to_write(client, model)))}
    assert faults == {}
    assert counts() == before
    assert not Event.objects.filter(pk__gt=last).exclude(chain__startswith="access/").exists()


def ways_to_write(client, model):
    """Every door that was not shut."""
    row, name = row_of(model), model._meta.label_lower.replace(".", "_")
    at = {way: reverse(f"admin:{name}_{way}") for way in ("changelist", "add")}
    at |= {way: reverse(f"admin:{name}_{way}", args=[row.pk if row else 0]) for way in ("change", "delete")}
    shown = client.get(at["changelist"])
    if shown.status_code == 200:
        if f'href="{at["add"]}' in shown.content.decode():
            yield "a link to add"
        yield from (one for one in offered(shown, model) if not one.startswith("export"))
        for action in ("delete_selected", "delete", ""):
            client.post(at["changelist"], {"action": action, "_selected_action": [at["change"]], "post": "yes"})
    for way in ("add", "change", "delete"):
        if client.post(at[way], {"_save": "1", "post": "yes"}).status_code not in (302, 403):
            yield f"{way} by post"
    if client.get(at["add"]).status_code != 403:
        yield "a form to add"
    if row is not None and (page := client.get(at["change"])).status_code == 200:
        yield from pages.fields_to_fill(page.content.decode())


def offered(shown, model):
    """The names of the actions of a list, as this person is offered them."""
    return list(admin.site._registry[model].get_actions(shown.wsgi_request))


def test_nothing_that_must_stay_offers_to_be_deleted(signed_in, saule, full):
    client = signed_in(saule)
    for model in TABLES:
        row, name = row_of(model), model._meta.label_lower.replace(".", "_")
        if row is not None and model._meta.label_lower not in MAY_BE_DELETED:
            address = reverse(f"admin:{name}_delete", args=[row.pk])
            assert client.post(address, {"post": "yes"}).status_code in (302, 403), name
            assert "deletelink" not in client.get(reverse(f"admin:{name}_change", args=[row.pk])).content.decode()
            assert model._base_manager.filter(pk=row.pk).exists(), name


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("duty", ["auditor", "administrator"])
def test_every_list_and_record_speaks_the_language(signed_in, cast, saule, full, duty, language):
    client = signed_in(cast.marat if duty == "auditor" else saule)
    client.cookies["django_language"] = language
    faults = {}
    for model in TABLES:
        row, name = row_of(model), model._meta.label_lower.replace(".", "_")
        places = [reverse(f"admin:{name}_changelist"), reverse(f"admin:{name}_add")]
        places += [reverse(f"admin:{name}_change", args=[row.pk])] if row else []
        for place in places:
            page = client.get(place)
            if page.status_code == 200:
                text = page.content.decode()
                assert f'lang="{language}"' in text
                if found := pages.foreign_words(text, language):
                    faults[place] = found
    assert not faults, "\n".join(f"{place}: {found}" for place, found in faults.items())


@pytest.mark.parametrize("model", TABLES, ids=LABELS)
def test_long_lists_can_be_narrowed(model):
    one = admin.site._registry[model]
    assert one.search_fields or one.list_filter or one.date_hierarchy, "nothing to find a row by"
    dates = {field.name for field in model._meta.fields if field.get_internal_type() in ("DateField", "DateTimeField")}
    first = dates & set(one.list_display) & {"at", "since", "lodged_at", "ordered_at", "owed_at", "first_day"}
    assert one.date_hierarchy or not first


def test_the_first_page_of_the_administration_speaks_the_language(signed_in, cast, saule):
    for who in (cast.marat, saule):
        client = signed_in(who)
        for language in ("kk", "ru"):
            client.cookies["django_language"] = language
            assert pages.foreign_words(client.get("/admin/").content.decode(), language) == []


def test_no_address_of_the_administration_is_left_out():
    """Pages of our own among Django's are named here, so that somebody looks at who may open them."""
    own = set()
    for one in get_resolver().url_patterns:
        if getattr(one, "app_name", "") == "admin":
            own = {name for name in one.reverse_dict if isinstance(name, str)}
    usual = {f"{model._meta.label_lower.replace('.', '_')}_{way}" for model in TABLES for way in WAYS}
    assert own - usual - DJANGOS == OUR_OWN


WAYS = ("changelist", "add", "change", "delete", "history")
DJANGOS = {
    "index", "login", "logout", "password_change", "password_change_done", "autocomplete", "jsi18n", "view_on_site",
    "app_list", "auth_user_password_change",
}  # fmt: skip
OUR_OWN = {"audit_verify", "permits_levyrate_on_a_day"}
