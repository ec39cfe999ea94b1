"""What is kept for permits: quotas with what is used, ratios, bans, rates; every mistake at its field."""

from datetime import date

import pytest
from django.urls import reverse

from permits.models import LevyRate
from permits.safeguards.models import Activity, Ban, LocalContent, Quota
from tests import walk
from workflow.acts.words import Desk
from workflow.audit.models import Event
from workflow.office.models import Substitution

LAW = {"reference_kk": "Қаулы № 802", "reference_ru": "Постановление № 802"}
RATE = {"group": "other", "category": "1", "indices": "171", **LAW}


@pytest.fixture
def client(signed_in, saule):
    return signed_in(saule)


def send(client, name, /, *args, **fields):
    return client.post(reverse(f"admin:{name}", args=args), fields)


def mistakes(answer):
    assert answer.status_code == 200
    return set(answer.context["adminform"].form.errors)


def last_event():
    return Event.objects.filter(chain="office").order_by("seq").last()


def test_a_quota_is_entered_once_and_told(client, cast):
    fields = {"office": cast.office.pk, "year": "2027", "workers": "120", **LAW}
    assert send(client, "safeguards_quota_add", **fields).status_code == 302
    assert (last_event().kind, last_event().payload["table"]) == ("added", "safeguards.quota")
    assert mistakes(send(client, "safeguards_quota_add", **fields)) == {"activity"}
    assert mistakes(send(client, "safeguards_quota_add", **fields | {"year": "27"})) == {"year"}


def test_a_quota_shows_what_is_used_reserved_and_left(client, cast, django_assert_max_num_queries):
    walk.case_at(cast, "issue", Desk.ISSUED)
    walk.case_at(cast, "extend", Desk.DRAFTING)
    for activity in (None, *Activity.objects.all()[:9]):
        Quota.objects.create(office=cast.office, year=2027, activity=activity, workers=1, **LAW)
    with django_assert_max_num_queries(12):
        page = client.get(reverse("admin:safeguards_quota_changelist"))
    whole = next(row for row in page.context["cl"].result_list if row.activity is None)
    assert (whole.use.used, whole.use.reserved) == (1, 1)
    assert "асып кетеді: 1" in page.content.decode()
    record = client.get(reverse("admin:safeguards_quota_change", args=[whole.pk])).content.decode()
    assert "асып кетеді: 1" in record


def test_two_ratios_never_speak_of_one_category_on_one_day(client):
    ratio = {"categories": ["2", "3"], "measure": "citizens", "percent": "80", "since": "01.01.2026", **LAW}
    assert mistakes(send(client, "safeguards_localcontent_add", **ratio)) == {"since"}
    LocalContent.objects.filter(transfers=False).update(until=date(2025, 12, 31))
    assert mistakes(send(client, "safeguards_localcontent_add", **ratio | {"percent": "101"})) == {"percent"}
    assert send(client, "safeguards_localcontent_add", **ratio).status_code == 302


def test_a_ban_checks_the_number_and_hides_it_in_the_list(client, cast):
    ban = {
        "number": "940140000384", "name": "«Іргетас» ЖШС", "since": "01.02.2026", "until": "31.01.2027",
        "decision": "Көші-қон полициясы, 01.02.2026 № 5", **LAW,
    }  # fmt: skip
    assert mistakes(send(client, "safeguards_ban_add", **ban)) == {"number"}
    ban["number"] = cast.employer.number
    assert send(client, "safeguards_ban_add", **ban).status_code == 302
    assert mistakes(send(client, "safeguards_ban_add", **ban | {"since": "01.06.2026"})) == {"since"}
    assert mistakes(send(client, "safeguards_ban_add", **ban | {"until": "31.01.2026"})) >= {"until"}
    page = client.get(reverse("admin:safeguards_ban_changelist")).content.decode()
    assert cast.employer.number not in page
    assert "94•••••••385" in page
    record = client.get(reverse("admin:safeguards_ban_change", args=[Ban.objects.get().pk])).content.decode()
    assert cast.employer.number in record


def test_a_ban_is_ended_and_never_deleted(client, cast):
    ban = Ban.objects.create(
        number=cast.employer.number, name="А", since=date(2026, 1, 1), until=date(2027, 1, 1), decision="№", **LAW
    )
    assert send(client, "safeguards_ban_delete", ban.pk, post="yes").status_code == 403


def test_rates_do_not_overlap(client):
    assert send(client, "permits_levyrate_add", **RATE, since="01.01.2020").status_code == 302
    assert mistakes(send(client, "permits_levyrate_add", **RATE, since="01.01.2021")) == {"since"}
    first = LevyRate.objects.get(group="other")
    assert send(
        client, "permits_levyrate_change", first.pk, **RATE, since="01.01.2020", until="31.12.2020"
    ).status_code == 302  # fmt: skip
    assert send(client, "permits_levyrate_add", **RATE, since="01.02.2021").status_code == 302


def test_days_without_a_rate_are_said_above_the_list(client):
    text = client.get(reverse("admin:permits_levyrate_changelist")).content.decode()
    assert "санаттар: 1, 2, 3, 4, 5" in text
    known = {"group": "other", "category": "1", "indices": 171, **LAW}
    LevyRate.objects.create(**known, since=date(2020, 1, 1), until=date(2020, 12, 31))
    LevyRate.objects.create(**known, since=date(2021, 2, 1))
    text = client.get(reverse("admin:permits_levyrate_changelist")).content.decode()
    assert "01.01.2021 – 31.01.2021" in text
    assert "санаттар: 2, 3, 4, 5" in text


def test_the_levy_of_a_day_is_reckoned_out(client):
    page = client.get(reverse("admin:permits_levyrate_on_a_day"), {"on": "01.06.2018"}).content.decode()
    assert "137 × 2\u00a0405 ₸ = 329\u00a0485 ₸" in page
    assert page.count("хабарламаның жобасын жасау мүмкін емес") == 5
    before = client.get(reverse("admin:permits_levyrate_on_a_day"), {"on": "01.06.2010"}).content.decode()
    assert "бұл күнге белгісіз" in before
    assert client.get(reverse("admin:permits_levyrate_on_a_day"), {"on": "жоқ"}).status_code == 200


def test_one_person_at_a_time_stands_in_for_a_post(client, cast):
    known = {"post": cast.bolat.posts.get().pk, "since": "02.01.2027", "until": "10.01.2027", "order": "№ 1"}
    add = "office_substitution_add"
    assert send(client, add, **known, substitute=cast.erlan.pk).status_code == 302
    again = send(client, add, **known | {"since": "10.01.2027", "until": "12.01.2027"}, substitute=cast.dana.pk)
    assert mistakes(again) == {"since"}
    assert "алдымен сол бұйрықты" in again.content.decode()
    later = known | {"since": "11.01.2027", "until": "12.01.2027"}
    assert send(client, add, **later, substitute=cast.dana.pk).status_code == 302
    assert Substitution.objects.count() == 2


def test_personal_numbers_are_hidden_in_lists_and_whole_on_the_record(signed_in, cast):
    walk.lodge(cast)
    marat = signed_in(cast.marat)
    page = marat.get(reverse("admin:applicants_applicant_changelist")).content.decode()
    assert cast.employer.number not in page
    record = marat.get(reverse("admin:applicants_applicant_change", args=[cast.employer.pk])).content.decode()
    assert cast.employer.number in record
    people = marat.get(reverse("admin:office_account_changelist")).content.decode()
    assert cast.dana.iin not in people
