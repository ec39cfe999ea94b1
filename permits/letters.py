"""The permit to employ foreign labour, as it is printed."""

from dataclasses import dataclass
from datetime import date

from workflow.papers.letters import ActNamed, Both, Kind, Letterhead, Officer, Recipient, place


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerLine:
    """One foreign worker the permit names. `passport` is number and validity as one text."""

    name: str
    born: date
    citizenship: Both
    passport: str
    profession: Both
    category: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """What the permit states. `sort` says issued, re-issued or extended; `replaces` the number it takes the place of,
    `extends` the number it prolongs.

    For an intra-corporate transfer `sender` is the entity abroad the workers come from. Nobody signs the permit itself
    (reading 5 of act 125): it names the head who signed the decision.
    """

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    sort: Both
    employer: Recipient
    workers: tuple[WorkerLine, ...]
    territory: Both
    valid_from: date
    valid_until: date
    decided: date
    signer: Officer
    activity: Both | None = None
    conditions: Both | None = None
    quota_year: int | None = None
    replaces: str = ""
    extends: str = ""
    signed: bool = False
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerPermit:
    """What a foreign worker's own permit states. `on_paper`: the act gives it on paper and in no other form."""

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    sort: Both
    recipient: Recipient
    worker: WorkerLine
    territory: Both
    valid_from: date
    valid_until: date
    decided: date
    signer: Officer
    conditions: Both | None = None
    replaces: str = ""
    extends: str = ""
    workplace: str = ""
    on_paper: bool = False


place(
    Kind(
        name="worker_permit",
        facts=WorkerPermit,
        template="letters/permits/worker_permit.html",
        series="ЖОР",
        may_be_draft=True,
        title=Both(
            kk="Шетелдік қызметкерге жұмысқа орналасуға рұқсат",
            ru="Разрешение иностранному работнику на трудоустройство",
        ),
        title_en="Permit to a foreign worker to take up employment",
    )
)
place(
    Kind(
        name="permit",
        facts=Permit,
        template="letters/permits/permit.html",
        series="РҰҚ",
        may_be_draft=True,
        title=Both(kk="Шетелдік жұмыс күшін тартуға рұқсат", ru="Разрешение на привлечение иностранной рабочей силы"),
        title_en="Permit to employ foreign labour",
        holder="employer",
    )
)
