"""One office in the middle of its day: something real behind every address of the product."""

import uuid
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.files.uploadedfile import SimpleUploadedFile

from tests import cast as people
from tests import commission
from tests.cast import Cast
from tests.desk.conftest import a_pdf
from tests.desk.packets import NEW
from tests.referrals import scene as referrals
from tests.walk import MORNING, case_at
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.desk.case import comments
from workflow.desk.case.models import Sheet, Unsent
from workflow.desk.intake.models import Draft, Scan
from workflow.desk.models import SavedFilter
from workflow.jobs import results
from workflow.jobs.models import Job
from workflow.office import clock
from workflow.office.models import Account, Office
from workflow.office.models.people import Duty
from workflow.outbox import work
from workflow.papers import store
from workflow.papers.models import Paper
from workflow.papers.uploads.checks import check
from workflow.papers.uploads.keeping import enter, keep

NOON = MORNING + timedelta(hours=3)
WHO = (
    "clerk", "head", "executor", "other_executor", "commission", "tson", "auditor", "administrator",
    "clerk_2", "head_2", "commission_2", "auditor_2", "no_post", "stranger",
)  # fmt: skip
"""Those with a 2 hold the same post at another office."""


@dataclass(frozen=True)
class Scene:
    """The office: `who` by their part, `at` the arguments of addresses by the name the table gives them."""

    cast: Cast
    who: dict[str, Account | AnonymousUser]
    at: dict[str, tuple[Any, ...]]
    cases: dict[str, Case]


def gathered(cast: Cast) -> dict[str, Account | AnonymousUser]:
    """Everybody who may stand before a door."""
    elsewhere = Office.objects.get(code="kostanay-department")
    saule = people.person("saule", "Сейітова", "Сәуле", "900101400024")
    Account.objects.filter(pk=saule.pk).update(is_staff=True, is_superuser=True)
    marat = cast.marat
    Account.objects.filter(pk=marat.pk).update(is_staff=True)
    tson = people.person("tolqyn", "Тоқтарова", "Толқын", "900101400035")

    def away(login: str, surname: str, iin: str, duty: Duty) -> Account:
        return people.seat(people.person(login, surname, "", iin), elsewhere, duty)

    known = {
        "clerk": cast.aigul, "head": cast.bolat, "executor": cast.dana, "other_executor": cast.erlan,
        "commission": cast.gauhar, "tson": people.seat(tson, cast.office, Duty.TSON_OPERATOR), "auditor": marat,
        "administrator": people.seat(saule, cast.office, Duty.ADMINISTRATOR), "clerk_2": cast.zere,
        "head_2": away("batyr", "Батырханов", "900101300834", Duty.HEAD),
        "commission_2": away("sanat", "Санатов", "900101300845", Duty.COMMISSION),
        "auditor_2": away("qanat", "Ғабитов", "900101300035", Duty.AUDITOR),
        "no_post": people.person("eshkim", "Ешкім", "", "900101300046"), "stranger": AnonymousUser(),
    }  # fmt: skip
    return {name: Account.objects.get(pk=one.pk) if one.pk else one for name, one in known.items()}


def scan_of(case: Case) -> int:
    kept = keep(check(SimpleUploadedFile("скан.pdf", a_pdf())))
    asked = case.received.select_related("requirement").first()
    return enter(case, asked.requirement.code if asked else "application", kept, by=None).pk


def job_of(by: Account, office: Office) -> int:
    job = Job.objects.create(
        kind="export", by=by, office=office, created_at=NOON, state="done", finished_at=NOON,
        payload={"sheet": "queue", "form": "csv", "said": [], "zone": "", "all": 0},
    )  # fmt: skip
    results.keep(job, b"x", "queue.csv")
    return job.pk


def filter_of(by: Account, office: Office) -> int:
    return SavedFilter.objects.create(account=by, office=office, name="Ортақ сүзгі", query="", made_at=NOON).pk


def sheet_of(case: Case, by: Account) -> int:
    """A page of what an executor is still writing."""
    unsent = Unsent.objects.create(case=case, verb=Verb.DRAFT, by=by, at=NOON)
    put = store.put(a_pdf())
    return Sheet.objects.create(unsent=unsent, kind="notice", mark="m", stored=put.name, sha256=put.sha256, pages=1).pk


def scan_lying(draft: Draft) -> int:
    put = store.put(a_pdf())
    return Scan.objects.create(
        draft=draft, requirement="application", name="скан.pdf", stored=put.name, content_type="application/pdf",
        size=put.size, sha256=put.sha256, pages=1, at=NOON,
    ).pk  # fmt: skip


def minutes_of(cast: Cast, case: Case) -> tuple[int, int]:
    """A session on a case that votes: its number and that of its one item."""
    session = commission.gathered(cast, case)
    return session.pk, session.items.get().pk


def drawn(cast: Cast) -> Scene:
    """The whole office; everything of the moment NOON."""
    who = gathered(cast)
    wanted = (Desk.INTAKE, Desk.ASSIGNMENT, Desk.EXAMINATION, Desk.COMMISSION, Desk.DRAFTING, Desk.SIGNATURE)
    cases = {desk.value: case_at(cast, "issue", desk) for desk in wanted}
    with clock.at(NOON):
        work.deliver()
        session, item = minutes_of(cast, cases["commission"])
        token = uuid.uuid4()
        draft = Draft.objects.create(
            token=token, office=cast.office, clerk=cast.aigul, started_at=NOON, saved_at=NOON,
            values={name: [value] for name, value in NEW.items()},
        )  # fmt: skip
        comments.write(cases["examination"], "@bolat құпия пікір", by=cast.dana)
        cases["posted"] = case_at(cast, "issue", Desk.POSTED)
        referring = referrals.of(cast)
        cases["processing"] = referrals.case_at(referring, Desk.PROCESSING)
        referred = referrals.case_at(referring, Desk.ISSUED)
        at = {
            "": (),
            "session": (session,), "item": (item,), "draft": (token,), "scan": (token, scan_lying(draft)),
            "upload": (scan_of(cases["examination"]),),
            "receipt": (Paper.objects.get(case=cases["examination"], kind="receipt").pk,),
            "document": (cases["examination"].pk, cases["examination"].received.first().pk),
            "sheet": (sheet_of(cases["drafting"], cast.dana),), "job": (job_of(cast.aigul, cast.office),),
            "filter": (filter_of(cast.aigul, cast.office),),
            "letter": (cases["posted"].dispatches.get().pk,), "executor": (cast.dana.pk,),
            "report": (referred.bookings.get().report.pk,),
            "act": ("kyzylorda-125", "foreign-labour-permit", "issue", "office"),
            "service": ("foreign-labour-permit",),
            **{name: (case.pk,) for name, case in cases.items()},
        }  # fmt: skip
        at |= {f"{name}-page": (*at[name], 1) for name in ("sheet", "upload", "receipt")}
    return Scene(cast, who, at, cases)
