"""The levy: index of the day, indices by category and activity, workers counted; unknown figures are said."""

from datetime import date

import pytest

from permits import fees
from permits.models import Application, Index, LevyRate, Worker
from tests import walk
from workflow.acts.words import Desk
from workflow.cases.refusals import Refusal


def application(cast, variant="issue", categories=("3",)):
    case = walk.lodge(cast, variant)
    walk.pack(case, cast.aigul)
    asked = Application.objects.get(case=case)
    asked.workers.all().delete()
    for category in categories:
        Worker.objects.create(
            application=asked,
            name="А",
            born=date(1990, 1, 1),
            passport="1",
            passport_until=date(2030, 1, 1),
            category=category,
        )
    return asked


@pytest.mark.parametrize(
    ("categories", "on", "tenge"),
    [
        (("1",), date(2017, 1, 1), 2269 * 137),
        (("3",), date(2018, 6, 1), 2405 * 179),
        (("1", "2", "3", "4"), date(2026, 1, 1), 4325 * (137 + 158 + 179 + 200)),
        (("3", "3"), date(2020, 3, 31), 2651 * 179 * 2),
        (("3", "3"), date(2020, 4, 1), 2778 * 179 * 2),
        (("5",), date(2019, 5, 5), 2525 * 24),
    ],
)
def test_the_levy_is_index_times_indices_times_workers(cast, categories, on, tenge):
    assert fees.levy(application(cast, categories=categories), on).tenge == tenge


def test_the_reckoning_can_be_checked_by_hand(cast):
    levy = fees.levy(application(cast, categories=("1", "2", "2")), date(2026, 2, 2))
    assert levy.reckoning == "4\u00a0325 × (137 × 1 + 158 × 2)"


@pytest.mark.parametrize("variant", ["reissue", "ict-issue", "ict-renew"])
def test_transfers_and_reissue_are_free(cast, variant):
    assert fees.levy(application(cast, variant), date(2026, 1, 1)) is None


def test_an_unknown_rate_is_said_with_the_way_on(cast):
    LevyRate.objects.filter(category="3").delete()
    with pytest.raises(Refusal) as refusal:
        fees.levy(application(cast), date(2026, 1, 1))
    assert refusal.value.way_on


def test_a_day_before_the_first_index_is_unknown(cast):
    Index.objects.filter(since__lte=date(2017, 1, 1)).delete()
    with pytest.raises(Refusal):
        fees.levy(application(cast), date(2017, 5, 5))


def test_the_notice_states_the_levy_and_the_last_day_to_prove_it(cast):
    case = walk.case_at(cast, "issue", Desk.PAYMENT)
    stated = case.papers.get(kind="notice", draft=False).facts["payment"]
    assert stated["sum"] == f"{fees.grouped(4325 * 179)} ₸"
    assert stated["until"] == case.clocks.open().get().due_at.date().isoformat()
