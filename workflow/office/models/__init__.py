"""Tables of the office room."""

from workflow.office.models.offices import Assignment, Office
from workflow.office.models.people import Account, Post, Substitution

__all__ = ["Account", "Assignment", "Office", "Post", "Substitution"]
