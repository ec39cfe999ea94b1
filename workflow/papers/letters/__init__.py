"""Letters common to all services, and the shelf where services put their own."""

from workflow.papers.letters.intake import AcceptanceRefusal, Coupon, Receipt
from workflow.papers.letters.kinds import Kind, kind, kind_of, kinds, place
from workflow.papers.letters.outcome import Notice, Refusal
from workflow.papers.letters.parts import (
    ActNamed,
    Both,
    DocumentFault,
    DocumentLine,
    Ground,
    Letterhead,
    Officer,
    Payment,
    Recipient,
)

__all__ = [
    "AcceptanceRefusal",
    "ActNamed",
    "Both",
    "Coupon",
    "DocumentFault",
    "DocumentLine",
    "Ground",
    "Kind",
    "Letterhead",
    "Notice",
    "Officer",
    "Payment",
    "Receipt",
    "Recipient",
    "Refusal",
    "kind",
    "kind_of",
    "kinds",
    "place",
]
