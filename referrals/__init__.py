"""Referrals to active employment measures."""
