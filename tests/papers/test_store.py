"""Files are written whole or not at all, and watched afterwards."""

import os

import pytest
from django.core.management import CommandError, call_command

from tests.papers import files
from workflow.papers import inventory, store
from workflow.papers.uploads import keeping
from workflow.papers.uploads.checks import check

LONG_AGO = 1_600_000_000


def test_what_is_put_is_got(settings):
    stored = store.put(b"content")
    assert store.get(stored.name, stored.sha256) == b"content"
    assert store.path(stored.name).relative_to(settings.MEDIA_ROOT).parts == (stored.name.hex[:2], str(stored.name))


def test_a_disk_that_fails_leaves_nothing_behind(settings, monkeypatch):
    def full(_descriptor: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        store.put(b"content")
    assert not [path for path in settings.MEDIA_ROOT.rglob("*") if path.is_file()]


@pytest.mark.parametrize("harm", [lambda path: path.write_bytes(b"Content"), lambda path: path.unlink()])
def test_a_changed_or_lost_file_is_found(harm):
    stored = store.put(b"content")
    harm(store.path(stored.name))
    with pytest.raises(store.Damaged):
        store.get(stored.name, stored.sha256)


def test_old_files_without_a_row_are_swept_and_others_stay(case, clerk):
    entered = keeping.enter(case, "passport", keeping.keep(check(files.handed_in(files.pdf()))), by=clerk)
    old, young = store.put(b"old"), store.put(b"young")
    for name in (entered.stored, old.name):
        os.utime(store.path(name), (LONG_AGO, LONG_AGO))
    assert inventory.remove_orphans() == 1
    assert set(store.names()) == {entered.stored, young.name}


def test_the_command_names_a_damaged_file(case, clerk, capsys):
    entered = keeping.enter(case, "passport", keeping.keep(check(files.handed_in(files.pdf()))), by=clerk)
    call_command("verify_files")
    store.path(entered.stored).write_bytes(b"other")
    with pytest.raises(CommandError, match="1"):
        call_command("verify_files")
    assert str(entered.stored) in capsys.readouterr().err
