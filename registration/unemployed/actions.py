"""What officers do with a case of the unemployed: every registration's own deeds."""

from registration.actions import (
    approve,
    assign,
    decline,
    give,
    give_refusal,
    hand_out,
    hand_out_refusal,
    propose,
    propose_refusal,
    refuse_acceptance,
    register,
    send_back,
    sign,
)

__all__ = [
    "approve", "assign", "decline", "give", "give_refusal", "hand_out", "hand_out_refusal", "propose",
    "propose_refusal", "refuse_acceptance", "register", "send_back", "sign",
]  # fmt: skip
