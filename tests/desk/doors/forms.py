"""The forms a page offers, read as a browser reads them: where each is posted, its fields and what they hold."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

BUTTONS = {"submit", "button", "image", "reset"}


@dataclass
class Form:
    """A posted form: its address and, by name, the values a browser would send untouched."""

    address: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    empty: set[str] = field(default_factory=set)
    """Fields nobody has filled in: files, ticks, unchosen lists."""

    @property
    def names(self) -> list[str]:
        """One field of each kind: rows of a list repeat theirs under the same first and last word."""
        found = sorted({*self.fields, *self.empty} - {"csrfmiddlewaretoken"})
        return sorted({(name.split("-")[0], name.split("-")[-1]): name for name in found}.values())


class Reader(HTMLParser):
    """Collects the posted forms of a page; what a script posts in place of a form is posted with its fields."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.page = address
        self.forms: list[Form] = []
        self.also: list[tuple[str, Form]] = []
        self.form: Form | None = None
        self.list: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.form = Form(urljoin(self.page, known.get("action", "")))
            if known.get("method", "").lower() == "post":
                self.forms.append(self.form)
        if "hx-post" in known:
            self.also.append((known["hx-post"], self.form or (self.forms[0] if self.forms else Form(self.page))))
        if self.form is not None and known.get("name"):
            self.field(tag, known, self.form)
        elif tag == "option" and self.form is not None and self.list and known.get("value"):
            self.choice(known, self.form)

    def field(self, tag: str, known: dict[str, str], form: Form) -> None:
        name, kind = known["name"], known.get("type", "")
        if tag == "select" or kind in ("file", *BUTTONS) or tag == "button":
            form.empty.add(name)
            self.list = name if tag == "select" else None
        elif kind not in ("checkbox", "radio"):
            form.fields.setdefault(name, []).append(known.get("value", ""))
        elif "checked" in known or name not in form.fields:
            form.fields[name] = [known.get("value") or "on"]

    def choice(self, known: dict[str, str], form: Form) -> None:
        """The chosen line of a list, or its first one that says something."""
        if "selected" in known or self.list not in form.fields:
            form.fields[self.list or ""] = [known["value"]]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.form = None
        if tag == "select":
            self.list = None


def forms_of(address: str, html: str) -> list[Form]:
    """Every form of a page, and the same fields under every other address the page posts them to."""
    reader = Reader(address)
    reader.feed(html)
    return reader.forms + [Form(urljoin(address, to), form.fields, form.empty) for to, form in reader.also]
