"""The registers the safeguards rest on."""

from permits.safeguards.models.bans import Ban
from permits.safeguards.models.content import LocalContent
from permits.safeguards.models.quotas import Activity, Quota

__all__ = ["Activity", "Ban", "LocalContent", "Quota"]
