"""Events and faults of the chains in words."""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from workflow.acts import phrases
from workflow.audit.verify import Fault, verify

KINDS = {
    "move": _("the case moved on"),
    "signed": _("these files were signed"),
    "late": _("a term ran out"),
    "recomputed": _("a term was counted again"),
    "verdict": _("a document was judged"),
    "added": _("added"),
    "changed": _("changed"),
    "deleted": _("deleted"),
    "password": _("a new password was set"),
    "loaded": _("the demonstration was loaded"),
    "read": _("personal data was read"),
    "denied": _("somebody was turned away"),
    "discarded": _("application thrown away"),
    "signed_in": _("signed in"),
    "not_signed_in": _("signing in failed"),
    "exported": _("a list was exported"),
}
LABELS = {
    "version": _("version"), "verb": _("action"), "from": _("from"), "to": _("to"), "point": _("point of the act"),
    "role": _("in the role of"), "post": _("from the post"), "order": _("standing in by order"), "late": _("late"),
    "reason": _("resolution or reason"), "desk": _("desk"), "due": _("due"), "holder": _("with whom"),
    "table": _("table"), "row": _("row"), "name": _("name"), "old": _("before"), "new": _("after"), "cases": _("cases"),
    "document": _("document"), "finding": _("verdict"), "words": _("remark"),
    "case": _("case"), "paper": _("paper"), "clock": _("clock"), "stage": _("stage"),
    "method": _("read or sent"),
    "page": _("page"), "wanted": _("what was asked for"), "status": _("answer"),
    "filters": _("filters"), "rows": _("rows"), "form": _("form of the file"),
    "began": _("begun"),
}  # fmt: skip
STAGES = {
    "half": _("Half of a term has passed"),
    "quarter": _("A quarter of a term is left"),
    "hour": _("A step is due in an hour of working time"),
    "due": _("A term has run out"),
}
SPOKEN: dict[str, Callable[[str, str], str]] = {
    "verb": phrases.verb_done,
    "from": phrases.desk,
    "to": phrases.desk,
    "desk": phrases.desk,
    "role": phrases.role,
    "stage": lambda stage, _language: str(STAGES.get(stage, stage)),
}
HEART = {"verb", "point", "order", "reason", "desk", "due", "name", "page", "wanted"}
"""What a list of events shows of each."""
FAULTS = (
    gettext_noop("missing: the next event is #%(n)s"),
    gettext_noop("its seal does not fit its content or its predecessor"),
    gettext_noop("its seal differs from the anchored one"),
    gettext_noop("the head of the chain speaks of other events"),
    gettext_noop("missing: anchored up to #%(n)s"),
    gettext_noop("the whole chain is missing"),
    gettext_noop("this line of anchors was changed"),
    gettext_noop("the journal tells move %(n)s otherwise"),
    gettext_noop("%(n)s moves were sealed, the journal has %(m)s"),
    gettext_noop("the case stands elsewhere than its journal says"),
)


def kind(name: str) -> str:
    return str(KINDS.get(name, name))


def told(payload: dict[str, Any], only: Collection[str] | None = None) -> Iterator[tuple[str, str]]:
    """Label and words of everything an event keeps, or of some of it; what is empty is left out."""
    for name, value in payload.items():
        if value not in ("", None, [], {}) and (only is None or name in only):
            yield str(LABELS.get(name, name)), _words(name, value)


def proof(chain: str | None = None) -> tuple[int, list[str]]:
    """How many events were proven, and every fault in words; of one chain or of all."""
    counted, faults = verify(chain)
    return counted, [_fault(one) for one in faults]


def _fault(one: Fault) -> str:
    places = iter(("%(n)s", "%(m)s"))
    pattern = re.sub(r"\d+", lambda _number: next(places), one.what)
    words = gettext(pattern) % dict(zip("nm", re.findall(r"\d+", one.what), strict=False))
    return f"{one.chain} #{one.seq}: {words}"


def _words(name: str, value: Any) -> str:
    match value:
        case dict():
            return "; ".join(f"{label}: {words}" for label, words in told(value))
        case list():
            return ", ".join(_words("", one) for one in value)
        case str() if name in SPOKEN:
            return SPOKEN[name](value, (get_language() or "kk")[:2])
        case str() if (moment := _moment(value)) is not None:
            return date_format(localtime(moment), "SHORT_DATETIME_FORMAT")
        case _:
            return str(value)


def _moment(text: str) -> datetime | None:
    try:
        moment = parse_datetime(text) if "T" in text else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo else None
