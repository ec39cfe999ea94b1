"""The store against the rows: what is missing, damaged, or lies there without a row."""

import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from workflow.papers import store
from workflow.papers.models import Paper, Upload

_namers: list[Any] = [Upload, Paper]
GRACE = 2 * 24 * 3600  # a form may hold a kept file for a day before it is entered


def names_files(model: Any) -> Any:
    """Registers a table whose rows name files of the store as `stored`, with their `sha256`."""
    _namers.append(model)
    return model


def faults() -> Iterator[str]:
    """One line per row whose file is gone or differs."""
    for model in _namers:
        for row in model._default_manager.filter(stored__isnull=False).only("stored", "sha256").iterator():
            try:
                store.get(row.stored, row.sha256)
            except store.Damaged as damaged:
                yield f"{model._meta.label} {row.pk}: {damaged}"


def orphans() -> list[UUID]:
    """Files older than two days that no row names."""
    before = time.time() - GRACE
    old = {name for name in store.names() if store.path(name).stat().st_mtime < before}
    for model in _namers:
        old -= set(model._default_manager.filter(stored__in=old).values_list("stored", flat=True))
    return sorted(old)


def remove_orphans() -> int:
    """Takes the orphans away; how many there were."""
    found = orphans()
    for name in found:
        store.remove(name)
    return len(found)
