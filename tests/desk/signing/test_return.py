"""A return has a reason, by key or in words; the executor reads it; the matter may be turned with grounds."""

import pytest
from django.urls import reverse

from tests.walk import MORNING
from workflow.acts.words import Decision, Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Ground
from workflow.desk.signing.forms import SendBack


def give_back(browser, case, version=None, **typed):
    told = {"version": case.version if version is None else version, **typed}
    return browser.post(reverse("sign-return", args=[case.pk]), told)


def form(cast, case, **typed):
    return SendBack(typed, case=case, by=cast.bolat)


def test_a_return_without_a_reason_is_impossible(cast, stack, seat):
    answer = give_back(seat(cast.bolat), stack[0])
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {"why"}
    assert Case.objects.get(pk=stack[0].pk).state == Desk.SIGNATURE


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"why": "wording"}, "wording"),
        ({"why": "facts", "reason": "Мекенжай қате"}, "wrong facts: Мекенжай қате"),
        ({"why": "other", "reason": "Келісім керек"}, "Келісім керек"),
        ({"reason": "Себепсіз емес"}, "Себепсіз емес"),
    ],
)
def test_the_executor_reads_the_reason_on_the_case(cast, stack, seat, typed, reason):
    answer = give_back(seat(cast.bolat), stack[0], **typed)
    assert answer["Location"] == reverse("sign-item", args=[stack[1].pk])
    case = Case.objects.get(pk=stack[0].pk)
    assert case.state == Desk.DRAFTING
    assert case.moves.get(verb=Verb.SEND_BACK).reason == reason
    assert reason in seat(cast.dana).get(reverse("case", args=[case.pk])).content.decode()


def test_another_reason_is_said_in_words(cast, stack):
    assert set(form(cast, stack[0], why="other").errors) == {"reason"}
    assert set(form(cast, stack[0], why="sixth").errors) == {"why"}


def test_turning_the_matter_needs_grounds(cast, stack):
    turned = {"why": "basis", "decision": Decision.REFUSED}
    assert set(form(cast, stack[0], **turned).errors) == {"grounds"}
    ground = Ground.objects.asked(stack[0].service, stack[0].variant, MORNING.date())[0]
    filled = form(cast, stack[0], **turned, grounds=[ground.pk])
    assert filled.is_valid(), filled.errors


def test_what_was_typed_is_kept_when_the_case_moved_on(cast, stack, seat):
    answer = give_back(seat(cast.bolat), stack[0], version=1, why="wording", reason="Мерзімі жазылмаған")
    assert answer.status_code == 409
    assert "Мерзімі жазылмаған" in answer.content.decode()


def test_the_address_of_the_return_opens_the_item(cast, stack, seat):
    answer = seat(cast.bolat).get(reverse("sign-return", args=[stack[0].pk]))
    assert answer["Location"] == f"/sign/{stack[0].pk}/#return"
