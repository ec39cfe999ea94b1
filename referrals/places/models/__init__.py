"""The tables of the places."""

from referrals.places.models.bookings import Booking
from referrals.places.models.places import Host, Place
from referrals.places.models.reports import Report

__all__ = ["Booking", "Host", "Place", "Report"]
