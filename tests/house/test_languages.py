"""Three languages, none forgotten: compiled texts agree with their sources and nothing is left untranslated."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

LOCALE = Path(settings.LOCALE_PATHS[0])
HOLES = re.compile(r"%\([a-z_]+\)[sd]|%[sd]|\{[a-z_]*\}")
LANGUAGES = ["kk", "ru"]


def texts(language: str) -> polib.POFile:
    return polib.pofile(str(kept(language, "django.po")))


def kept(language: str, name: str) -> Path:
    path = LOCALE / language / "LC_MESSAGES" / name
    assert path.exists(), f"{path} is missing"  # polib would read the name itself as a text
    return path


def spoken(entry: polib.POEntry | polib.MOEntry) -> tuple[object, ...]:
    return entry.msgctxt, entry.msgid, entry.msgstr, tuple(sorted((entry.msgstr_plural or {}).items()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_texts_are_those_of_the_source(language):
    compiled = polib.mofile(str(kept(language, "django.mo")))
    source = {spoken(entry) for entry in texts(language) if entry.translated() and not entry.obsolete}
    assert {spoken(entry) for entry in compiled} == source


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_untranslated_or_guessed(language):
    assert [entry.msgid for entry in texts(language).untranslated_entries()] == []
    assert [entry.msgid for entry in texts(language).fuzzy_entries()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_holes(language):
    singular = (entry for entry in texts(language) if not entry.msgid_plural)
    assert [
        entry.msgid for entry in singular if sorted(HOLES.findall(entry.msgid)) != sorted(HOLES.findall(entry.msgstr))
    ] == []


def test_both_languages_say_the_same_things():
    said = [{(entry.msgctxt, entry.msgid) for entry in texts(language) if not entry.obsolete} for language in LANGUAGES]
    assert said[0] ^ said[1] == set()
