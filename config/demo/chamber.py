"""The commission of the demonstration: who sits on it, and the sessions it held, a day at a time."""

from datetime import date, datetime, timedelta

from config.demo.people import CHAIR, MEMBERS, SECRETARY
from permits.commission import agenda, confirming, planning, settling, sitting
from permits.commission.models import Item, Member, Rules, Session, Substitute
from permits.commission.models.votes import Choice
from permits.commission.standing import Room, Seat, attendances
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.models import Account, Office

LONG_BEFORE = timedelta(days=365)
NOTICE, TALK, PAPERWORK = timedelta(minutes=80), timedelta(minutes=20), timedelta(minutes=50)
UNDER_WAY, BETWEEN = timedelta(minutes=25), timedelta(minutes=4)
PLACE = "Мәжіліс залы, 205-бөлме"
REFERENCE = ("Комиссия туралы ереженің 4-тармағы (көрсетілім үшін)", "Пункт 4 Положения о комиссии (для демонстрации)")
ORDER = "11.01.2026 № 7-ө"
ROLES = {CHAIR: Member.Role.CHAIR, SECRETARY: Member.Role.SECRETARY}
POSITIONS = {
    CHAIR: ("басшының орынбасары", "заместитель руководителя"),
    SECRETARY: ("жетекші маман", "ведущий специалист"),
    "ospan": ("еңбек инспекциясының бас маманы", "главный специалист инспекции труда"),
    "togzhan": ("бас заңгер", "главный юрист"),
}
OUTSIDE = (
    ("Мұсабеков Дархан Ғаниұлы", "бөлім бастығы", "начальник отдела", "Көші-қон полициясы", "Миграционная полиция"),
    ("Цой Елена Викторовна", "сарапшы", "эксперт", "Кәсіпкерлер палатасы", "Палата предпринимателей"),
)
DISSENT = "Жұмыс берушінің жергілікті мамандарды іздеуі жеткіліксіз деп санаймын."
INTEREST = "Өтініш беруші ұйымда жақын туысым жұмыс істейді."
LATER = "Өтініш берушіден қосымша түсініктеме күтіледі: келесі отырысқа қалдырылды."
GUEST = "zhanar"
"""An executor who sat in for a member a while ago, and stood aside where she had examined the case herself."""


class Chamber:
    """The commission at work under the moved clock: one session for every day on which something was settled."""

    def __init__(self, office: Office, seated: dict[str, Account]) -> None:
        self.office, self.seated, self.keeper = office, seated, seated[SECRETARY]
        self.held: Session | None = None
        self.last: datetime | None = None
        self.called = 0
        if Rules.in_force(office, clock.today(office)) is None:
            self.found(clock.today(office) - LONG_BEFORE)

    def found(self, since: date) -> None:
        """Rules and members by order; one of those from outside sends somebody else for a while."""
        Rules.objects.create(
            office=self.office, since=since, seats=5, quorum_top=2, quorum_bottom=3, notice_hours=1, series="ХТМ",
            reference_kk=REFERENCE[0], reference_ru=REFERENCE[1],
        )  # fmt: skip
        known = {"office": self.office, "since": since, "order": ORDER}
        for place, login in enumerate((*MEMBERS, SECRETARY)):
            kk, ru = POSITIONS[login]
            Member.objects.create(
                account=self.seated[login], role=ROLES.get(login, Member.Role.MEMBER), votes=login != SECRETARY,
                position_kk=kk, position_ru=ru, place=place, **known,
            )  # fmt: skip
        for place, (name, kk, ru, body_kk, body_ru) in enumerate(OUTSIDE, start=len(MEMBERS)):
            words = {"position_kk": kk, "position_ru": ru, "body_kk": body_kk, "body_ru": body_ru}
            member = Member.objects.create(name=name, place=place, **words, **known)
        Substitute.objects.create(
            member=member, name="Ким Алексей Юрьевич", since=since + LONG_BEFORE - timedelta(days=12),
            until=since + LONG_BEFORE + timedelta(days=20), order="02.11.2026 № 41", **words,
        )  # fmt: skip
        kk, ru = POSITIONS["ospan"]
        Substitute.objects.create(
            member=Member.objects.get(office=self.office, account=self.seated["ospan"]), account=self.seated[GUEST],
            since=since + LONG_BEFORE - timedelta(days=24), until=since + LONG_BEFORE - timedelta(days=5),
            order="02.11.2026 № 40", position_kk=kk, position_ru=ru,
        )  # fmt: skip

    def voted(self, case: Case, verb: Verb, seed: int) -> int:
        """The agenda item of a case on which everybody has voted, so that the verb follows from it."""
        session = self.session_for(case)
        item = session.items.known().get(case=case)
        self.interests(item, seed)
        voting = [one for one in Room(item).seats if one.may_vote]
        for n, seat in enumerate(voting):
            for choice in choices(verb, seed, n if len(voting) > 2 else 0):
                self.vote(item, seat, choice)
        self.last = clock.now()
        return item.pk

    def session_for(self, case: Case) -> Session:
        """Today's session with the case on its agenda; the earlier one is closed first."""
        held = self.held
        if held and held.day == clock.today(self.office) and not held.items.filter(case=case).exists():
            return planning.add(held.pk, [case], by=self.keeper)
        self.finish()
        self.held = self.convene(case)
        self.called += 1
        if self.called % 3 == 0:
            self.put_off(self.held)
        return self.held

    def convene(self, case: Case) -> Session:
        """A session called in time: who of the members came to it, and who instead of them."""
        now, today = clock.now(), clock.today(self.office)
        begins = now.replace(minute=now.minute // 15 * 15, second=0, microsecond=0)
        with clock.at(now - NOTICE):
            planned = planning.plan(self.office, starts_at=begins, place=PLACE, cases=[case], by=self.keeper)
            planning.invite(planned.pk, by=self.keeper)
        held = sitting.convene(planned.pk, by=self.keeper)
        came = [one for one in attendances(held) if today.day % 4 or one.member.account != self.seated["togzhan"]]
        instead = {one.member_id: stand_in.pk for one in came for stand_in in one.member.substitutes.held(today)}
        sitting.attend(held.pk, [one.member_id for one in came], instead, by=self.keeper)
        return held

    def put_off(self, session: Session) -> None:
        """Another case that waits stands on the agenda too, and is left for the next session."""
        waiting = agenda.waiting({self.office.pk}).filter(started_at__lt=clock.now() - NOTICE).first()
        if waiting is not None:
            planning.add(session.pk, [waiting.case], by=self.keeper)
            settling.postpone(session.items.get(case=waiting.case).pk, LATER, by=self.keeper)

    def interests(self, item: Item, seed: int) -> None:
        """Now and then a member has an interest in the matter and says so."""
        own = Room(item).seat_of(self.seated["togzhan"])
        if seed % 6 == 2 and own is not None:
            sitting.declare(item.pk, own.attendance.pk, INTEREST, by=self.seated["togzhan"])

    def vote(self, item: Item, seat: Seat, choice: str) -> None:
        """With an account for themselves; the others on a ballot the secretary records."""
        account = seat.attendance.person.account
        words = DISSENT if choice == Choice.AGAINST and seat.attendance.member.role == Member.Role.MEMBER else ""
        if account:
            sitting.vote(item.pk, by=account, choice=choice, dissent=words)
        else:
            sitting.vote(item.pk, by=self.keeper, choice=choice, attendance=seat.attendance.pk)

    def finish(self, *, confirmed: bool = True) -> None:
        """Closes the session that was going on, twenty minutes after its last item; chair and secretary confirm."""
        if self.held is None or self.last is None:
            return
        with clock.at(self.last + TALK):
            settling.close(self.held.pk, by=self.keeper)
        if confirmed:
            with clock.at(self.last + PAPERWORK):
                confirming.confirm(self.held.pk, confirming.SECRETARY, by=self.keeper)
                confirming.confirm(self.held.pk, confirming.CHAIR, by=self.seated[CHAIR])
        self.held = None

    def today(self, now: datetime, working: datetime) -> None:
        """A session waits for its hands, another is going on, and the next is called for the cases that wait."""
        begins = working - UNDER_WAY
        if self.last is not None and self.last + TALK <= begins:
            with clock.at(now):
                self.finish(confirmed=False)
        self.go_on(begins)
        with clock.at(now):
            waiting = [one.case for one in agenda.waiting({self.office.pk})]
            if waiting:
                planned = planning.plan(
                    self.office, starts_at=planning.earliest(self.office), place=PLACE, cases=waiting, by=self.keeper
                )
                planning.invite(planned.pk, by=self.keeper)

    def go_on(self, at: datetime) -> None:
        """Three cases are before the members: one has most of its votes, one is put off, one has none yet."""
        begun = agenda.waiting({self.office.pk}).filter(started_at__lt=at - NOTICE)[:3]
        cases = [one.case for one in begun]
        if self.last is not None and self.held is not None:
            at = max(at, self.last + BETWEEN)
        with clock.at(at):
            sessions = [self.session_for(case) for case in cases]
        if len(sessions) < 3:
            return
        session = sessions[-1]
        first, second = (session.items.known().get(case=case) for case in cases[:2])
        with clock.at(at + BETWEEN):
            everybody = [one.member_id for one in attendances(session)]
            instead = {one.member_id: one.substitute_id for one in attendances(session) if one.substitute_id}
            sitting.attend(session.pk, everybody, instead, by=self.keeper)
        with clock.at(at + 2 * BETWEEN):
            self.interests(first, 2)
            for seat in [one for one in Room(first).seats if one.may_vote][1:]:
                self.vote(first, seat, Choice.IN_FAVOUR)
        with clock.at(at + 3 * BETWEEN):
            settling.postpone(second.pk, LATER, by=self.keeper)


def choices(verb: Verb, seed: int, seat: int) -> tuple[str, ...]:
    """How a seat votes: mostly with the others; sometimes against them, and sometimes on second thoughts."""
    with_them, other = Choice.IN_FAVOUR, Choice.AGAINST
    if verb is Verb.ADVISE_AGAINST:
        with_them, other = other, with_them
    if seat == 1 and seed % 4 == 1:
        return (other,)
    return (other, with_them) if seat == 2 and seed % 5 == 3 else (with_them,)
