"""The subject matter of a permit."""

from permits.models.application import ActivityGroup, Application, Category, Worker
from permits.models.draft import Draft
from permits.models.kinds import Holder, Procedure
from permits.models.levy import Index, LevyRate
from permits.models.records import Payment
from permits.models.staff import Staff

__all__ = [
    "ActivityGroup",
    "Application",
    "Category",
    "Draft",
    "Holder",
    "Index",
    "LevyRate",
    "Payment",
    "Procedure",
    "Staff",
    "Worker",
]
