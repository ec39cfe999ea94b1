"""Both chains at the counter, from the clerk's page to the employer's answer, by the pages each person has."""

from datetime import timedelta

import pytest
from django.urls import reverse

from referrals.models import Application, Kind
from referrals.places.models import Booking, Report
from tests.desk.head.orders import ten_seconds_pass
from tests.referrals import scene
from workflow.acts import shelf
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.checklist.models import Ground
from workflow.desk.case import deeds
from workflow.desk.signing import drafts
from workflow.office import clock
from workflow.office.models import Assignment
from workflow.outbox import work

MINUTE = timedelta(minutes=1)
PERSON = {
    "number": "900101300017", "name": "Оспанов Серік Қайратұлы", "address": "Қызылорда қ.", "phone": "+7 777 1",
    "email": "", "activity": "", "language": "kk",
}  # fmt: skip
REQUEST = {
    "registered_as": "unemployed", "registered_on": "02.11.2026", "born": "05.05.2000", "education": "3",
    "graduated_on": "20.06.2025", "experience": "2", "wished": "", "wished_pay": "150 000",
}  # fmt: skip
HANDED = {"iin": "900101300017", "identity": "045678901, ІІМ", "receiver": ""}


def packet(kind=Kind.JOB, *documents):
    """The clerk's page filled in."""
    there = {f"doc-{code}-there": "on" for code in ("application", "identity", *documents)}
    dated = {"doc-identity-valid_until": "01.01.2030"}
    chosen = {"service": f"{Assignment.objects.get().pk}-any", "kind": kind, "profession": scene.occupation().pk}
    shown = {"packet-shown": "1", "window": "w", "revision": "0", "consent": "on"}
    return {**PERSON, **REQUEST, **chosen, **there, **dated, **shown}


class Office:
    """Each click a minute after the one before."""

    def __init__(self, told, seat):
        self.told, self.seat, self.now = told, seat, scene.MORNING

    def post(self, who, page, /, **typed):
        self.now += MINUTE
        with clock.at(self.now):
            work.deliver()
            answer = self.seat(who).post(page, typed)
            assert answer.status_code == 302, answer.content.decode()[:6000]
            return answer

    def get(self, who, address):
        with clock.at(self.now):
            return self.seat(who).get(address).content.decode()

    def take_in(self, kind=Kind.JOB, *documents):
        token = "7d1c5e1e-0000-4000-8000-000000000001"
        self.post(self.told.clerk, f"/intake/{token}/", do="register", **packet(kind, *documents))
        return Case.objects.get()

    def on(self, who, name, case, verb, **typed):
        self.post(who, reverse(name, args=[case.pk, verb]), version=str(self.version(case)), **typed)

    def version(self, case):
        return Case.objects.get(pk=case.pk).version

    def assign(self, case):
        with clock.at(self.now + MINUTE):
            page = reverse("head-deed", args=[case.pk, "assign"])
            answer = self.seat(self.told.head).post(
                page, {"version": self.version(case), "executor": self.told.executor.pk, "reason": ""}
            )
        assert answer.status_code == 302
        self.now += MINUTE
        ten_seconds_pass(self.now)
        assert Case.objects.get(pk=case.pk).state == Desk.PROCESSING

    def choose(self, case, place):
        self.post(self.told.executor, reverse("referral-places", args=[case.pk]), place=place.pk)

    def sign(self, case):
        with clock.at(self.now + MINUTE):
            work.deliver()
            seal = drafts.seal_of(drafts.latest(case))
        more = {"confirmed": "1"} if Case.objects.get(pk=case.pk).decision == "refused" else {}
        page = reverse("sign-item", args=[case.pk])
        self.post(self.told.head, page, seal=seal, version=self.version(case), **more)


@pytest.mark.parametrize("act", ["kyzylorda", "kostanay"])
def test_the_act_is_carried_at_the_counter(request, act):
    told = request.getfixturevalue(act)
    one = Assignment.objects.get(office=told.office)
    chain = shelf.find(one.act, one.edition, one.service).chain("any", "office")
    assert deeds.carry(one.service, chain)


@pytest.mark.parametrize(("act", "ending"), [("kyzylorda", "hand_out"), ("kostanay", "give")])
def test_a_person_is_referred_and_the_employer_answers(request, seat, act, ending):
    told = request.getfixturevalue(act)
    place, office = scene.place(told.office), Office(told, seat)
    case = office.take_in()
    assert Application.objects.get(case=case).wished_pay == 150000
    office.assign(case)
    office.choose(case, place)
    office.on(told.executor, "editor", case, "propose", card="2026/17", begins="25.11.2026")
    office.sign(case)
    giver = told.clerk if act == "kyzylorda" else told.executor
    office.on(giver, "deed", case, ending, **HANDED)
    case.refresh_from_db()
    assert case.state == Desk.ISSUED
    report = Report.objects.get()
    assert (report.outcome, report.due_at.astimezone(clock.zone(told.office)).date().isoformat()) == ("", "2026-11-30")
    answer = {"outcome": "hired", "told_on": "23.11.2026", "words": "№ 12-ж"}
    office.post(told.executor, reverse("answer", args=[report.pk]), **answer)
    assert "№ 12-ж" in office.get(told.head, reverse("case", args=[case.pk]))
    assert Booking.objects.get().freed_at is None


@pytest.mark.parametrize(("act", "ending"), [("kyzylorda", "hand_out_refusal"), ("kostanay", "give_refusal")])
def test_without_a_card_the_answer_is_a_motivated_refusal(request, seat, act, ending):
    told = request.getfixturevalue(act)
    place, office = scene.place(told.office), Office(told, seat)
    case = office.take_in()
    office.assign(case)
    office.choose(case, place)
    ground = Ground.objects.get(service=scene.SERVICE, code="no-card")
    facts = {"grounds": ground.pk, "details": "Карта жоқ.", "details_ru": "Карточки нет."}
    office.on(told.executor, "editor", case, "propose_refusal", **facts)
    assert Booking.objects.get().freed_because == "refusal"
    office.sign(case)
    office.on(told.clerk if act == "kyzylorda" else told.executor, "deed", case, ending, **HANDED)
    case.refresh_from_db()
    assert case.state == Desk.REFUSED
    assert not Report.objects.exists()


def test_a_referral_without_a_place_is_not_proposed_and_the_way_to_one_is_shown(kyzylorda, seat):
    case = scene.case_at(kyzylorda, Desk.PROCESSING)
    with clock.at(scene.MORNING + 5 * MINUTE):
        shown = seat(kyzylorda.executor).get(reverse("case", args=[case.pk])).content.decode()
    assert reverse("referral-places", args=[case.pk]) in shown
    assert "Choose a place: the referral names it." in shown


def test_a_returned_referral_keeps_its_seat_and_may_change_it(kyzylorda, seat):
    case = scene.case_at(kyzylorda, Desk.SIGNATURE)
    first = Booking.objects.get()
    office = Office(kyzylorda, seat)
    office.now += 10 * MINUTE
    office.post(
        kyzylorda.head, reverse("sign-return", args=[case.pk]), why="facts", reason="Басқа орын",
        version=office.version(case),
    )  # fmt: skip
    assert Booking.objects.get(freed_at=None) == first
    office.choose(case, scene.place(kyzylorda.office, work_kk="екінші орын"))
    first.refresh_from_db()
    assert first.freed_because == "replaced"
    office.on(kyzylorda.executor, "editor", case, "propose", card="2026/17", begins="26.11.2026")
    assert case.referral_drafts.last().booking == Booking.objects.get(freed_at=None)
