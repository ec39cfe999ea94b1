"""Letters of the decision: notice and motivated refusal."""

from dataclasses import dataclass
from datetime import date

from workflow.papers.letters.kinds import Kind, place
from workflow.papers.letters.parts import ActNamed, Both, Ground, Letterhead, Officer, Payment, Recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A favourable decision. `decision` is one sentence, `basis` what it follows, `payment` the levy if any.

    `conditions` is what the applicant has to keep to.
    """

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    registered: date
    recipient: Recipient
    decided: date
    decision: Both
    basis: Both
    signer: Officer
    executor: Officer
    payment: Payment | None = None
    conditions: Both | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A motivated refusal: grounds and their place in the law, how to mend it, where and until when to complain.

    Where an act has no executor, none is named.
    """

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    registered: date
    recipient: Recipient
    decided: date
    grounds: tuple[Ground, ...]
    remedy: Both
    appeal: Both
    signer: Officer
    executor: Officer | None = None


place(
    Kind(
        name="notice",
        facts=Notice,
        template="letters/notice.html",
        series="ХАБ",
        may_be_draft=True,
        title=Both(kk="Қабылданған шешім туралы хабарлама", ru="Уведомление о принятом решении"),
        title_en="Notice of the decision",
    )
)
place(
    Kind(
        name="refusal",
        facts=Refusal,
        template="letters/refusal.html",
        series="БТ",
        may_be_draft=True,
        title=Both(kk="Қызмет көрсетуден дәлелді бас тарту", ru="Мотивированный отказ в оказании услуги"),
        title_en="Motivated refusal of the service",
    )
)
