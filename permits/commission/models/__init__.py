"""Tables of the commission: its rules, who sits on it, its sessions, their items and votes."""

from permits.commission.models.items import Absence, Conflict, Item, Reading
from permits.commission.models.rules import Rules
from permits.commission.models.seats import Member, Substitute
from permits.commission.models.sessions import Attendance, Session
from permits.commission.models.votes import Vote

__all__ = ["Absence", "Attendance", "Conflict", "Item", "Member", "Reading", "Rules", "Session", "Substitute", "Vote"]
