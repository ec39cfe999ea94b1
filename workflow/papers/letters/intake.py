"""Letters of the counter: tear-off coupon, receipt, refusal of acceptance."""

from dataclasses import dataclass
from datetime import date, datetime

from workflow.papers.letters.kinds import Kind, place
from workflow.papers.letters.parts import ActNamed, Both, DocumentFault, DocumentLine, Letterhead, Officer, Recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupon:
    """Act 125 of Kyzylorda, point 6.2: when registered, when the result is due, who accepted."""

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    recipient: Recipient
    registered: datetime
    due: date
    accepted_by: Officer


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Annex 7 of the standard: what was received, when, where, by whom; `secret` opens the page `status_url`.

    Without a day of the result `term_set_by` names the document that sets the term.
    """

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    recipient: Recipient
    registered: datetime
    due: date | None
    place: Both
    documents: tuple[DocumentLine, ...]
    accepted_by: Officer
    secret: str
    status_url: str
    term_set_by: Both | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceRefusal:
    """Act 125 of Kyzylorda, point 6.2: an incomplete package or expired documents. Printed in two copies."""

    letterhead: Letterhead
    act: ActNamed
    service: Both
    recipient: Recipient
    refused: datetime
    missing: tuple[DocumentFault, ...]
    expired: tuple[DocumentFault, ...]
    basis: Both
    officer: Officer


place(
    Kind(
        name="coupon",
        facts=Coupon,
        template="letters/coupon.html",
        title=Both(kk="Өтініштің үзбелі талоны", ru="Отрывной талон заявления"),
        title_en="Tear-off coupon",
    )
)
place(
    Kind(
        name="receipt",
        facts=Receipt,
        template="letters/receipt.html",
        title=Both(kk="Құжаттарды қабылдау туралы қолхат", ru="Расписка о приёме документов"),
        title_en="Receipt for documents",
    )
)
place(
    Kind(
        name="acceptance_refusal",
        facts=AcceptanceRefusal,
        template="letters/acceptance_refusal.html",
        series="ҚБТ",
        title=Both(kk="Өтінішті қабылдаудан бас тарту туралы қолхат", ru="Расписка об отказе в приёме заявления"),
        title_en="Refusal to accept an application",
    )
)
