"""What is used of a quota: counted from the cases, by year, activity and category; kept nowhere."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from permits.models import Application
from permits.safeguards import quotas
from permits.safeguards.models import Quota
from permits.safeguards.quotas import Taken, Use
from tests import walk
from workflow.acts.words import Decision, Desk
from workflow.papers.models import Paper


def use(quota, but=None):
    return quotas.uses([quota], but=but)[quota.pk]


@pytest.mark.parametrize(
    ("desk", "decision", "expected"),
    [
        (Desk.ASSIGNMENT, None, Use(0, 0)),
        (Desk.COMMISSION, None, Use(0, 0)),
        (Desk.DRAFTING, Decision.GRANTED, Use(0, 1)),
        (Desk.DRAFTING, Decision.REFUSED, Use(0, 0)),
        (Desk.PAYMENT, Decision.GRANTED, Use(0, 1)),
        (Desk.COLLECTION, Decision.GRANTED, Use(1, 0)),
        (Desk.ISSUED, Decision.GRANTED, Use(1, 0)),
        (Desk.POSTED, Decision.GRANTED, Use(1, 0)),
        (Desk.LAPSED, Decision.GRANTED, Use(0, 0)),
        (Desk.REFUSED, Decision.REFUSED, Use(0, 0)),
    ],
)
def test_a_worker_is_reserved_when_granted_and_used_when_the_permit_is_there(cast, quota, desk, decision, expected):
    walk.case_at(cast, "issue", desk, decision)
    assert use(quota(10)) == expected


@pytest.mark.parametrize(("variant", "taken"), [("extend", 1), ("reissue", 0), ("ict-issue", 0), ("ict-renew", 0)])
def test_only_issue_and_extension_take_from_a_quota(cast, quota, variant, taken):
    walk.case_at(cast, variant, Desk.ISSUED)
    assert use(quota(10)).used == taken


def test_the_year_is_that_in_which_the_permit_begins(cast, quota):
    case = walk.case_at(cast, "issue", Desk.ISSUED)
    Application.objects.filter(case=case).update(valid_from=date(2026, 12, 31))
    assert (use(quota(10, year=2026)), use(quota(10))) == (Use(1, 0), Use(0, 0))


def test_a_quota_of_an_activity_counts_its_own_and_that_of_the_region_all(cast, ask, quota, construction):
    case = walk.case_at(cast, "issue", Desk.DRAFTING)
    ask(case, ["1", "3", "3"], activity=construction)
    assert use(quota(10)).reserved == 3
    assert use(quota(10, category="3")).reserved == 2
    assert use(quota(10, activity=construction)).reserved == 3
    assert use(quota(10, activity=construction, category="1")).reserved == 1
    assert use(quota(10, category="4")) == Use(0, 0)


def test_a_revoked_permit_gives_its_place_back(cast, quota):
    case = walk.case_at(cast, "issue", Desk.ISSUED)
    one = quota(10)
    assert use(one).used == 1
    Paper.objects.filter(case=case, kind="permit", draft=False).update(
        revoked_at=walk.MORNING, revoked_because="Сот шешімі", revoked_by=cast.bolat
    )
    assert use(one) == Use(0, 0)


def test_many_quotas_cost_one_query(cast, quota, construction, django_assert_num_queries):
    walk.case_at(cast, "issue", Desk.DRAFTING)
    known = [quota(5), quota(5, category="3"), quota(5, activity=construction), quota(5, year=2026)]
    with django_assert_num_queries(1):
        quotas.uses(known)


def test_a_quota_is_entered_once(cast, quota):
    quota(10)
    with pytest.raises(IntegrityError), transaction.atomic():
        quota(20)


def test_the_permit_states_the_year_of_its_quota(cast, quota):
    quota(10)
    case = walk.case_at(cast, "issue", Desk.COLLECTION)
    assert case.papers.get(kind="permit", draft=False).facts["quota_year"] == 2027


def test_a_permit_without_a_quota_states_no_year(cast, quota):
    quota(10)
    case = walk.case_at(cast, "ict-issue", Desk.HAND_OUT)
    assert case.papers.get(kind="permit", draft=False).facts["quota_year"] is None


rows = st.lists(
    st.builds(
        Taken, office=st.integers(1, 2), year=st.integers(2026, 2027), activity=st.sampled_from([None, 7, 8]),
        category=st.sampled_from("12345"), issued=st.booleans(), workers=st.integers(1, 9),
    )
)  # fmt: skip


@given(rows, st.sampled_from([None, 7]), st.sampled_from(["", "3"]))
def test_what_is_taken_is_the_sum_of_what_counts(found, activity, category):
    quota = Quota(office_id=1, year=2027, activity_id=activity, category=category, workers=20)
    taken = quotas._sum(row for row in found if row.counts_for(quota))
    by_hand = 0
    for row in found:
        if row.office == 1 and row.year == 2027 and (activity is None or row.activity == activity):
            by_hand += row.workers if not category or row.category == category else 0
    assert taken.taken == by_hand
    assert taken.left(quota) == 20 - by_hand
