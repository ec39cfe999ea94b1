"""What a page of the administration shows: words that are not of its language, and fields somebody could fill in."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import polib
from django.conf import settings

CELLS = {"div", "td", "th", "tr"}
OWN_WORDS = {"field-text_en", "field-name_en", "field-reference_en", "field-username", "field-code"}
"""Cells whose words are English, or a login or a code, on purpose."""
SILENT = {"script", "style", "svg", "template"}
KNOWN = {
    "Qyzmet", "English", "SHA", "QR", "PDF", "PNG", "JPEG", "XLSX", "CSV", "IP", "URL", "Asia", "Almaty", "Qyzylorda",
    "Acme", "Holding", "UTC",
}  # fmt: skip
"""Latin words that belong on a Kazakh or a Russian page."""
CODE = re.compile(
    r"[\w.+-]+@[\w.-]+|https?://\S+|\b\S*[0-9_/.]\S*\b|\b[0-9a-f]{16,}\b|[A-Z]{1,3}\b|\b[a-z]+(?:-[a-z0-9]+)+\b"
)
"""Addresses, numbers, codes of rows, seals, sections of a classifier."""
LATIN = re.compile(r"[A-Za-z]{3,}")


class Seen(HTMLParser):
    """Texts, and names of fields to fill in; what a person typed in English on purpose is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.fields: list[str] = []
        self.hidden: list[str] = []
        self.own: int = 0
        """How deep inside something written in English, or a login, on purpose."""

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        if tag in CELLS and (self.own or OWN_WORDS & set((known.get("class") or "").split())):
            self.own += 1
        if tag in SILENT or (known.get("lang") in ("en", "ru", "kk") and tag in ("a", "span")):
            self.hidden.append(tag)
        if tag in ("input", "select", "textarea") and known.get("type") not in ("hidden", "submit"):
            self.fields.append(known.get("name") or "")
        self.texts += [known[name] or "" for name in ("title", "aria-label", "placeholder") if name in known]
        if tag == "input" and known.get("type") == "submit":
            self.texts.append(known.get("value") or "")
        if tag == "textarea":
            self.hidden.append(tag)

    def handle_endtag(self, tag):
        if tag in CELLS and self.own:
            self.own -= 1
        if self.hidden and self.hidden[-1] == tag:
            self.hidden.pop()

    def handle_data(self, data):
        if not self.hidden and not self.own:
            self.texts.append(data)


def _seen(html: str) -> Seen:
    seen = Seen()
    seen.feed(html)
    return seen


def fields_to_fill(html: str) -> list[str]:
    """Fields of the page's own form; the search and the way out are none."""
    ours = {"", "q", "csrfmiddlewaretoken"}
    return [name for name in _seen(html).fields if name not in ours and "_FORMS" not in name]


@cache
def _msgids(language: str) -> frozenset[str]:
    """English sentences that have other words in the language."""
    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES/django.po"
    said = {one.msgid for one in polib.pofile(str(path)) if one.msgstr and one.msgid != one.msgstr}
    return frozenset(one.casefold() for one in said if LATIN.search(one))


def foreign_words(html: str, language: str) -> list[str]:
    """Texts that are an untranslated sentence, or Latin letters only."""
    found = []
    for text in (" ".join(text.split()) for text in _seen(html).texts):
        bare = CODE.sub(" ", text)
        latin = [word for word in LATIN.findall(bare) if word not in KNOWN]
        if text.casefold().rstrip(":") in _msgids(language) or (latin and not re.search(r"[А-Яа-яӘ-ӿ]", text)):
            found.append(text)
    return found
