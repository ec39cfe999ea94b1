"""The store against the rows: what is missing, damaged, or lies there without a row."""

import time
from collections.abc import Iterator
from uuid import UUID

from workflow.papers import store
from workflow.papers.models import Paper, Upload

GRACE = 2 * 24 * 3600  # a form may hold a kept file for a day before it is entered


def faults() -> Iterator[str]:
    """One line per row whose file is gone or differs."""
    for model in (Upload, Paper):
        for row in model.objects.filter(stored__isnull=False).only("stored", "sha256").iterator():
            try:
                store.get(row.stored, row.sha256)
            except store.Damaged as damaged:
                yield f"{model._meta.label} {row.pk}: {damaged}"


def orphans() -> list[UUID]:
    """Files older than two days that no row names."""
    before = time.time() - GRACE
    old = {name for name in store.names() if store.path(name).stat().st_mtime < before}
    for model in (Upload, Paper):
        old -= set(model.objects.filter(stored__in=old).values_list("stored", flat=True))
    return sorted(old)


def remove_orphans() -> int:
    """Takes the orphans away; how many there were."""
    found = orphans()
    for name in found:
        store.remove(name)
    return len(found)
