"""Referral to active measures of employment, act by act."""
