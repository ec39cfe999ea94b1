"""Names of files as people gave them, made safe to show and to send back."""

import re
import unicodedata
from pathlib import PurePosixPath

LONGEST = 120
UNSAFE = re.compile(r'[<>:"|?*;%\\/]')


def clean(name: str, suffix: str) -> str:
    """A name without folders, control or direction characters, 120 long at most, ending in the suffix."""
    name = unicodedata.normalize("NFC", name).replace("\\", "/").split("/")[-1]
    name = "".join(" " if character.isspace() else character for character in name)
    name = "".join(character for character in name if unicodedata.category(character)[0] != "C")
    name = " ".join(UNSAFE.sub("", name).split()).strip(". ")
    stem = PurePosixPath(name).stem.strip(". ") or "file"
    return stem[: LONGEST - len(suffix)].rstrip(". ") + suffix
