"""Naming the executor of one case, and deciding: found by the first letters, with a resolution from the list."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from tests.cast import LONG_AGO
from tests.desk.head.orders import ten_seconds_pass
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Ground
from workflow.desk.head.executors import candidates
from workflow.desk.head.forms import WithExecutor
from workflow.desk.head.models import Resolution
from workflow.office import clock
from workflow.office.models import Account, Post, Substitution
from workflow.office.models.people import Duty


@pytest.fixture
def to_assign(cast, monday):
    return case_at(cast, "issue", Desk.ASSIGNMENT)


def form(cast, case, **typed):
    return WithExecutor(typed, case=case, by=cast.bolat)


def away(account, until=date(2026, 11, 30)):
    post = Post.objects.get(account=account, duty=Duty.EXECUTOR)
    substitute = Post.objects.exclude(account=account).get(duty=Duty.EXECUTOR).account
    return Substitution.objects.create(
        post=post, substitute=substitute, since=date(2026, 11, 20), until=until, order="№ 7"
    )


def send(browser, case, verb, **typed):
    address = reverse("head-deed", args=[case.pk, verb])
    return browser.post(address, {"version": case.version, **typed})


def test_only_executors_of_the_office_can_be_named_and_the_free_one_is_chosen(cast, monday):
    case_at(cast, "issue", Desk.EXAMINATION)
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    unbound = WithExecutor(case=case, by=cast.bolat)
    assert [(one.account, one.load, chosen) for one, chosen in unbound.lines()] == [
        (cast.erlan, 0, True),
        (cast.dana, 1, False),
    ]
    assert not form(cast, case, executor=cast.aigul.pk).is_valid()


def test_the_equally_loaded_stand_in_the_order_of_the_kazakh_alphabet(cast, monday):
    surnames = [
        "Ардақов",
        "Әлиев",
        "Ғалиев",
        "Дәулетов",
        "Қасымов",
        "Ләтипов",
        "Өтегенов",
        "Рахимов",
        "Үсенов",
        "Ілиясов",
    ]
    for surname in reversed(surnames):
        account = Account.objects.create_user(surname, surname=surname, given_name="Ә")
        Post.objects.create(account=account, office=cast.office, duty=Duty.EXECUTOR, since=LONG_AGO)
    with clock.at(MORNING):
        case = case_at(cast, "issue", Desk.ASSIGNMENT)
        named = [one.account.surname for one in candidates(case.office, MORNING.date())]
    assert [one for one in named if one in surnames] == surnames


@pytest.mark.parametrize("typed", ["Ғаб", "габ", "ҒАБДУЛЛИНА", " гАб "])
def test_the_first_letters_are_enough_with_any_layout(cast, to_assign, typed):
    filled = form(cast, to_assign, starts=typed, executor=cast.erlan.pk)
    assert filled.is_valid(), filled.errors
    assert filled.cleaned_data["executor"] == cast.dana


def test_letters_that_mean_nobody_or_several_are_refused_at_their_field(cast, to_assign):
    cast.erlan.surname = "Ғабитов"
    cast.erlan.save()
    assert set(form(cast, to_assign, starts="щ").errors) == {"starts"}
    assert set(form(cast, to_assign, starts="габ").errors) == {"starts"}
    pressed = form(cast, to_assign, starts="габ", executor=cast.erlan.pk)
    assert pressed.is_valid()
    assert pressed.cleaned_data["executor"] == cast.erlan


def test_nobody_named_is_a_mistake(cast, to_assign):
    assert set(form(cast, to_assign).errors) == {"executor"}


def test_who_is_away_stands_last_and_is_not_chosen(cast, to_assign):
    away(cast.dana)
    lines = WithExecutor(case=to_assign, by=cast.bolat).lines()
    assert [(one.account, bool(one.away)) for one, _chosen in lines] == [(cast.erlan, False), (cast.dana, True)]


def test_resolutions_of_the_office_are_offered_and_stand_in_the_journal(cast, to_assign, seat):
    Resolution.objects.all().delete()
    mine = Resolution.objects.create(office=cast.office, text_kk="Қаралсын", text_ru="Рассмотреть")
    elsewhere = Post.objects.get(account=cast.zere).office
    Resolution.objects.create(office=elsewhere, text_kk="Бөтен", text_ru="Чужая")
    Resolution.objects.create(text_kk="Ескі", text_ru="Старая", kept=False)
    page = seat(cast.bolat).get(reverse("head-deed", args=[to_assign.pk, Verb.ASSIGN])).content.decode()
    assert "Рассмотреть" in page
    assert "Чужая" not in page
    assert "Старая" not in page
    send(seat(cast.bolat), to_assign, Verb.ASSIGN, executor=cast.dana.pk, ready=mine.pk, reason="Жедел")
    ten_seconds_pass(MORNING)
    move = Case.objects.get(pk=to_assign.pk).moves.get(verb=Verb.ASSIGN)
    assert move.reason == "Рассмотреть Жедел"


def test_afterwards_the_head_is_back_at_the_list_he_came_from(cast, to_assign, seat):
    answer = send(seat(cast.bolat), to_assign, Verb.ASSIGN, executor=cast.dana.pk, next="/head/assign/")
    assert answer["Location"] == "/head/assign/"


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_the_way_back_stays_in_the_house(cast, to_assign, seat, elsewhere):
    answer = send(seat(cast.bolat), to_assign, Verb.ASSIGN, executor=cast.dana.pk, next=elsewhere)
    assert answer["Location"] == reverse("case", args=[to_assign.pk])


def test_a_decision_shows_the_request_and_asks_grounds_with_their_law(cast, seat):
    case = case_at(cast, "reissue", Desk.DECISION)
    ground = Ground.objects.asked(case.service, case.variant, MORNING.date())[0]
    with clock.at(MORNING + timedelta(minutes=30)):
        browser = seat(cast.bolat)
        page = browser.get(reverse("head-deed", args=[case.pk, Verb.REFUSE])).content.decode()
        assert ground.reference_ru in page
        assert "2025-РҰҚ-000007" in page
        wrong = send(browser, case, Verb.REFUSE, executor=cast.dana.pk)
        assert wrong.status_code == 422
        assert set(wrong.context["form"].errors) == {"grounds", "details"}
        told = {"executor": cast.dana.pk, "grounds": [ground.pk], "details": "Құжат дәйексіз"}
        assert send(browser, case, Verb.REFUSE, **told).status_code == 302
    assert Case.objects.get(pk=case.pk).decision == "refused"


def test_other_deeds_have_no_such_page(cast, to_assign, seat):
    assert seat(cast.bolat).get(reverse("head-deed", args=[to_assign.pk, Verb.SIGN])).status_code == 404
    assert seat(cast.dana).get(reverse("head-deed", args=[to_assign.pk, Verb.ASSIGN])).status_code == 404
    assert seat(cast.aigul).get(reverse("head-deed", args=[to_assign.pk, Verb.ASSIGN])).status_code == 403
