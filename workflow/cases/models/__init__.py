"""Tables of the cases room."""

from workflow.cases.models.case import Case
from workflow.cases.models.clock import Clock
from workflow.cases.models.law import KeptApart, LawfulMove
from workflow.cases.models.move import Move
from workflow.cases.models.referred import ReferredTerm

__all__ = ["Case", "Clock", "KeptApart", "LawfulMove", "Move", "ReferredTerm"]
