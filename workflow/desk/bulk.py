"""What workers must know of the desk: who exports, and which lists there are."""

from workflow.desk.delivery.exporting import REGISTRY
from workflow.desk.exports import tables, work
from workflow.desk.queue import exporting

__all__ = ["REGISTRY", "exporting", "tables", "work"]
