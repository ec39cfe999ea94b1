"""The page that sets two chains of one service side by side."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflow.acts.act import Regulation
from workflow.acts.chain import Chain
from workflow.acts.totals import totals
from workflow.oversight import comparing
from workflow.oversight.comparing import Difference
from workflow.oversight.leaves import act_name, chain_leaf
from workflow.oversight.service import spoken

Known = dict[str, tuple[Regulation, Chain]]


@require_safe
def compare(request: HttpRequest, service: str) -> HttpResponse:
    """Both chains come from the address; what it does not name is chosen: the same channel of another act."""
    language = (get_language() or "kk")[:2]
    known = {comparing.key(one, chain): (one, chain) for one, held in comparing.chains(service) for chain in held}
    if len(known) < 2:
        raise Http404(_("There is no such act, service, variant or channel."))
    left = _asked(request, "left", known) or next(iter(known))
    right = _asked(request, "right", known) or _other(left, known)
    pairs = list(comparing.pairs(known[left][1], known[right][1], language))
    leaf = {
        "name": known[left][0].name[language],
        "offered": _offered(service, language),
        "left": _side(left, known, language),
        "right": _side(right, known, language),
        "rows": [{"pair": pair, "differs": [_said(one) for one in pair.differs]} for pair in pairs],
        "different": sum(bool(pair.differs) for pair in pairs),
        "same": left == right,
    }
    return render(request, "oversight/compare.html", leaf)


def _asked(request: HttpRequest, side: str, known: Known) -> str | None:
    written = request.GET.get(side)
    if written and written not in known:
        raise Http404(_("There is no such act, service, variant or channel."))
    return written or None


def _other(left: str, known: Known) -> str:
    """The likest chain elsewhere: another act first, then the same channel, then the same variant."""
    regulation, chain = known[left]

    def likeness(key: str) -> tuple[bool, bool, bool]:
        other, like = known[key]
        return other.act.id != regulation.act.id, like.channel == chain.channel, like.variant == chain.variant

    return max((key for key in known if key != left), key=likeness)


def _offered(service: str, language: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Chains by act, for the boxes to choose from."""
    return [
        (act_name(one.act, language), [(comparing.key(one, chain), _named(one, chain, language)) for chain in held])
        for one, held in comparing.chains(service)
    ]


def _named(regulation: Regulation, chain: Chain, language: str) -> str:
    leaf = chain_leaf(regulation, chain, language)
    return f"{leaf['channel']} · {leaf['name']}"


def _side(key: str, known: Known, language: str) -> dict[str, Any]:
    regulation, chain = known[key]
    sums = totals(chain)
    return {
        "key": key,
        "act": act_name(regulation.act, language),
        "body": regulation.act.body[language],
        "chain": chain_leaf(regulation, chain, language),
        "steps": spoken(sums.steps, language),
        "waits": spoken(sums.waits, language),
        "spans": [spoken(span, language) for span in sums.spans],
    }


def _said(difference: Difference) -> str:
    return {
        Difference.ROLE: _("Who does it"),
        Difference.TERM: _("Term"),
        Difference.RECIPIENT: _("Recipient"),
        Difference.LEFT_ONLY: _("Only in the first"),
        Difference.RIGHT_ONLY: _("Only in the second"),
    }[difference]
