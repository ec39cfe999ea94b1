"""Where files lie: MEDIA_ROOT/<two letters>/<uuid>. Written whole or not at all; files first, rows second."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from django.conf import settings


@dataclass(frozen=True, slots=True)
class Stored:
    """A file in the store."""

    name: UUID
    size: int
    sha256: str


class Damaged(Exception):
    """The file in the store is missing or is not what was put there."""


def path(name: UUID) -> Path:
    return Path(settings.MEDIA_ROOT) / name.hex[:2] / str(name)


def put(content: bytes) -> Stored:
    """Writes content under a new name: temporary file, fsync, rename, fsync of the folder."""
    name = uuid4()
    target = path(name)
    target.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    temporary = target.with_name(f".{name}.part")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        temporary.rename(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync(target.parent)
    return Stored(name, len(content), hashlib.sha256(content).hexdigest())


def get(name: UUID | None, sha256: str) -> bytes:
    """The content that was put; Damaged when it is gone or differs by a byte."""
    if name is None:
        raise Damaged("nothing was put into the store yet")
    try:
        content = path(name).read_bytes()
    except FileNotFoundError as gone:
        raise Damaged(f"{name} is not in the store") from gone
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Damaged(f"{name} is not what was put into the store")
    return content


def remove(name: UUID) -> None:
    """Takes away a file no row names."""
    path(name).unlink(missing_ok=True)


def names() -> Iterator[UUID]:
    """Every file in the store."""
    for file in sorted(Path(settings.MEDIA_ROOT).glob("??/????????-*")):
        yield UUID(file.name)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
