"""Tables of the office room."""

from workflow.office.models.calendar import Hours, SpecialDay
from workflow.office.models.numbers import Counter
from workflow.office.models.offices import Assignment, Office
from workflow.office.models.people import Account, Post, Substitution

__all__ = ["Account", "Assignment", "Counter", "Hours", "Office", "Post", "SpecialDay", "Substitution"]
