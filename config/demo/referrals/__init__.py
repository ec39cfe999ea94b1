"""Referrals of the demonstration: two offices, their places, and people referred from every desk."""
