"""Codes of files the applicant sends on the way, beside the documents of the packet."""

PROOF_OF_PAYMENT = "payment-proof"
