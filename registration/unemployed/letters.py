"""The certificate and the notice of registration as unemployed, as they are printed."""

from dataclasses import dataclass
from datetime import date

from workflow.papers.letters import ActNamed, Both, Kind, Letterhead, Officer, Recipient, place


@dataclass(frozen=True, slots=True, kw_only=True)
class UnemployedCertificate:
    """That a person is registered as unemployed, and since when; `card` is the job seeker's card it rests on."""

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    registered: date
    recipient: Recipient
    decided: date
    signer: Officer
    executor: Officer | None = None
    card: str = ""
    card_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnemployedNotice(UnemployedCertificate):
    """The same as Kostanay's act has it: a notice, and no card."""


place(
    Kind(
        name="unemployed_certificate",
        facts=UnemployedCertificate,
        template="letters/registration/unemployed.html",
        series="ЖСА",
        may_be_draft=True,
        is_result=True,
        title=Both(kk="Жұмыссыз ретінде тіркеу туралы анықтама", ru="Справка о регистрации в качестве безработного"),
        title_en="Certificate of registration as unemployed",
    )
)
place(
    Kind(
        name="unemployed_notice",
        facts=UnemployedNotice,
        template="letters/registration/unemployed.html",
        series="ЖСХ",
        may_be_draft=True,
        is_result=True,
        title=Both(
            kk="Жұмыссыз ретінде тіркеу туралы хабарлама", ru="Уведомление о регистрации в качестве безработного"
        ),
        title_en="Notice of registration as unemployed",
    )
)
