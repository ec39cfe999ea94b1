"""A machine whose zone rules are older than 2024a does not start."""

from datetime import timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from django.apps import apps
from django.core.exceptions import ImproperlyConfigured

from workflow.office import zones


def test_the_rules_of_this_machine_are_new_enough():
    zones.refuse_old_zones()
    assert ZoneInfo("Asia/Almaty").utcoffset(zones.ONE_ZONE) == timedelta(hours=5)


@pytest.mark.parametrize("stale", ["Asia/Almaty", "Asia/Qostanay", "Asia/Qyzylorda"])
def test_old_rules_are_refused_at_start(monkeypatch, stale):
    """Before 2024a every zone of the east stood at UTC+6 for ever."""
    monkeypatch.setattr(zones, "ZoneInfo", lambda name: ZoneInfo("Asia/Omsk" if name == stale else name))
    with pytest.raises(ImproperlyConfigured, match=f"2024a .{stale}"):
        apps.get_app_config("office").ready()


def test_a_machine_without_zones_is_refused_too(monkeypatch):
    def nothing(name):
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr(zones, "ZoneInfo", nothing)
    with pytest.raises(ImproperlyConfigured, match="update tzdata"):
        zones.refuse_old_zones()
