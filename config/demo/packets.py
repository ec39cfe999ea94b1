"""What lies in a packet of the demonstration: the request, the workers, the documents with their scans, the consent."""

from datetime import date, timedelta

from config.demo import safeguards, scans, stories, workers
from config.demo.employers import Employer
from permits.models import Application, Worker
from permits.models.kinds import KINDS, RENEWS
from workflow.acts.words import Desk
from workflow.applicants.models import ConsentText
from workflow.cases.models import Case
from workflow.checklist import verdicts
from workflow.checklist.models import Consent, Received, Requirement, Verdict
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers.parts_of_case import today
from workflow.papers.uploads.codes import PROOF_OF_PAYMENT
from workflow.papers.uploads.keeping import enter

SCANNED = {"application": "pdf", "passport": "jpg", "old-permit": "pdf", "transfer-letter": "pdf"}
FAULTS = (
    (Verdict.Finding.OTHER, "Аудармада нотариустың мөрі анық емес."),
    (Verdict.Finding.UNREADABLE, "2-парақтың көшірмесі оқылмайды."),
)
YEAR = timedelta(days=365)


def fill(case: Case, story: stories.Story, employer: Employer, seed: int, by: Account) -> None:
    """Everything the clerk types in and scans; as much of it as the story says was brought."""
    if story.packet == stories.EMPTY:
        return
    application = request_of(case, employer, seed, story.asks)
    crew = workers.crew(seed)
    if application.of_worker:
        crew = crew[:1]
        Worker.objects.create(application=application, **_own(employer, crew[0], case))
    else:
        safeguards.declare(application, seed)
        Worker.objects.bulk_create(_row(application, one, case) for one in crew)
    asked = list(Requirement.objects.asked_of(case, today(case)).filter(needed=True))
    absent = asked[len(asked) // 2].code if story.packet == stories.MISSING else ""
    for place, document in enumerate(asked):
        if document.code != absent:
            receive(case, document, place, story.packet == stories.EXPIRED, by)
            if document.code in SCANNED:
                attach(case, document, employer, crew[0], by)
    if story.at != Desk.INTAKE or story.packet == stories.WHOLE:
        Consent.objects.create(case=case, text=ConsentText.objects.latest("since"), at=clock.now(), taken_by=by)


def request_of(case: Case, employer: Employer, seed: int, asks: tuple[str, str]) -> Application:
    """Territory and dates; the earlier permit and the sender where the request has them."""
    begins = (today(case) + timedelta(days=45)).replace(day=1)
    kk, ru = workers.TERRITORIES[case.office.code]
    kind = KINDS[case.variant]
    holder, procedure = asks[0] or kind.holders[0], asks[1] or kind.procedures[0]
    return Application.objects.create(
        case=case, territory_kk=kk, territory_ru=ru, activity_group=employer.group, valid_from=begins,
        valid_until=begins + YEAR - timedelta(days=1), activity=safeguards.section_of(employer),
        holder=holder, procedure=procedure,
        previous=f"{begins.year - 1}-РҰҚ-{900 + seed:06}" if procedure in RENEWS else "",
        sender=workers.SENDERS[seed % len(workers.SENDERS)] if kind.transfer else "",
    )  # fmt: skip


def _row(application: Application, one: workers.Foreigner, case: Case) -> Worker:
    (citizenship_kk, citizenship_ru), (profession_kk, profession_ru) = one.citizenship, one.profession
    return Worker(
        application=application, name=one.name, born=one.born, category=one.category,
        citizenship_kk=citizenship_kk, citizenship_ru=citizenship_ru, passport=one.passport,
        passport_until=today(case) + 4 * YEAR, profession_kk=profession_kk, profession_ru=profession_ru,
    )  # fmt: skip


def _own(newcomer: Employer, one: workers.Foreigner, case: Case) -> dict[str, object]:
    """A foreign worker who asks for a permit of their own."""
    (citizenship_kk, citizenship_ru), (profession_kk, profession_ru) = one.citizenship, one.profession
    return {
        "name": newcomer.name, "born": one.born, "citizenship_kk": citizenship_kk, "citizenship_ru": citizenship_ru,
        "passport": one.passport, "passport_until": today(case) + 4 * YEAR, "profession_kk": profession_kk,
        "profession_ru": profession_ru,
    }  # fmt: skip


def receive(case: Case, document: Requirement, place: int, expired: bool, by: Account) -> None:
    """One document on the counter: sheets, number, until when it is valid."""
    until: date | None = None
    if document.dated:
        until = today(case) - timedelta(days=12) if expired else today(case) + 3 * YEAR
    Received.objects.create(case=case, requirement=document, pages=1 + place % 4, valid_until=until)


def attach(case: Case, document: Requirement, employer: Employer, first: workers.Foreigner, by: Account) -> None:
    lines = (employer.name, f"БСН/БИН {employer.bin}", first.name, first.passport)
    kept = scans.scan(document.code, document.text_kk, lines, today(case), SCANNED[document.code])
    enter(case, document.code, kept, by=by)


def judge(case: Case, seed: int, by: Account) -> None:
    """The executor's verdict on every document; on every third case one of them has a fault."""
    documents = [one.received for one in verdicts.found(case) if one.latest is None]
    for place, received in enumerate(documents):
        faulty = seed % 3 == 2 and place == seed % len(documents)
        finding, words = FAULTS[seed % len(FAULTS)] if faulty else (Verdict.Finding.OK, "")
        verdicts.give(case, received, finding=finding, words=words, by=by)


def prove_payment(case: Case, employer: Employer, sum_: str) -> None:
    """The applicant's own upload from the status page."""
    lines = (employer.name, f"БСН/БИН {employer.bin}", f"{sum_} ₸", str(case))
    kept = scans.scan("tolem-tapsyrmasy", "Төлем тапсырмасы / Платёжное поручение", lines, today(case))
    enter(case, PROOF_OF_PAYMENT, kept, by=None)
