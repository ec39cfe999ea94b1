"""Pages of the acts: the list, one chain read back and drawn, the drawing and the model as files."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.dateparse import parse_date
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from workflow.acts.act import Regulation
from workflow.acts.bpmn import bpmn
from workflow.acts.chain import Chain
from workflow.acts.diagram import draw
from workflow.office import clock
from workflow.oversight import catalogue, comparing
from workflow.oversight.leaves import act_leaf, chain_leaf, regulation_leaf
from workflow.oversight.service import service_leaf, step_leaves


@require_safe
def acts(request: HttpRequest) -> HttpResponse:
    """Every act with its services, variants and channels."""
    language = _language()
    shelf = [
        {**act_leaf(act, language), "services": [regulation_leaf(one, language) for one in services]}
        for act, services in catalogue.acts()
    ]
    return render(request, "oversight/acts.html", {"shelf": shelf})


@require_safe
def act(request: HttpRequest, act: str, service: str, variant: str, channel: str) -> HttpResponse:
    """One chain: the service, prose, quotes and notes row by row, the diagram, the data of the act."""
    language = _language()
    regulation, chain = _asked(request, act, service, variant, channel)
    leaf = {
        "act": act_leaf(regulation.act, language),
        "service": regulation_leaf(regulation, language, present=chain),
        "variant": regulation.variants[chain.variant][language],
        "present": {**chain_leaf(regulation, chain, language), "key": comparing.key(regulation, chain)},
        "about": service_leaf(regulation, chain, clock.today(), language),
        "steps": step_leaves(regulation, chain, language),
        "diagram": SafeString(draw(chain, language, regulation.variants[chain.variant][language])),
    }
    return render(request, "oversight/act.html", leaf)


@require_safe
def act_svg(request: HttpRequest, act: str, service: str, variant: str, channel: str) -> HttpResponse:
    """The diagram alone, to save or to print."""
    regulation, chain = _asked(request, act, service, variant, channel)
    svg = draw(chain, _language(), regulation.variants[chain.variant][_language()], headed=True)
    return HttpResponse(svg, content_type="image/svg+xml; charset=utf-8")


@require_safe
def act_bpmn(request: HttpRequest, act: str, service: str, variant: str, channel: str) -> HttpResponse:
    """The chain for a modeller of processes, as a file to keep."""
    regulation, chain = _asked(request, act, service, variant, channel)
    name = f"{regulation.act.id}-{regulation.service}-{chain.variant}-{chain.channel}.bpmn"
    return HttpResponse(
        bpmn(chain, regulation, _language()),
        content_type="application/xml",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _asked(request: HttpRequest, act: str, service: str, variant: str, channel: str) -> tuple[Regulation, Chain]:
    try:
        return catalogue.chain_of(act, service, variant, channel, _edition(request))
    except catalogue.NotOnTheShelf as missing:
        raise Http404(_("There is no such act, service, variant or channel.")) from missing


def _edition(request: HttpRequest) -> date | None:
    written = request.GET.get("edition")
    if not written:
        return None
    try:
        edition = parse_date(written)
    except ValueError:
        edition = None
    if edition is None:
        raise Http404(_("There is no such edition of the act."))
    return edition


def _language() -> str:
    return (get_language() or "kk")[:2]
