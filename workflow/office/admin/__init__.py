"""The office's tables in the administration."""

from workflow.office.admin import calendar, offices, people

__all__ = ["calendar", "offices", "people"]
