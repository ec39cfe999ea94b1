"""The three kinds of files that are taken."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: how it begins, what it is called, how its names may end."""

    content_type: str
    magic: bytes
    suffixes: tuple[str, ...]

    @property
    def suffix(self) -> str:
        return self.suffixes[0]


PDF = FileKind("application/pdf", b"%PDF-", (".pdf",))
JPEG = FileKind("image/jpeg", b"\xff\xd8\xff", (".jpg", ".jpeg"))
PNG = FileKind("image/png", b"\x89PNG\r\n\x1a\n", (".png",))
KINDS = (PDF, JPEG, PNG)
BY_TYPE = {kind.content_type: kind for kind in KINDS}
ACCEPT = ",".join(suffix for kind in KINDS for suffix in kind.suffixes)
