"""What the pages of acts show, in one language, ready for the templates."""

from typing import Any

from django.urls import reverse

from workflow.acts import phrases
from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain
from workflow.oversight.catalogue import is_newest, regions


def act_leaf(act: Act, language: str) -> dict[str, Any]:
    """The data of an act; `text` is the act itself, for dates and numbers."""
    return {
        "text": act,
        "body": act.body[language],
        "title": act.title[language],
        "notes": [note[language] for note in act.notes],
    }


def regulation_leaf(regulation: Regulation, language: str, present: Chain | None = None) -> dict[str, Any]:
    """One service of an act: its name, its chains with addresses, together and by variant, the channels it shuts."""
    chains = [chain_leaf(regulation, chain, language, current=chain == present) for chain in regulation.chains]
    return {
        "name": regulation.name[language],
        "chains": chains,
        "variants": [
            {"name": name[language], "chains": [chain for chain in chains if chain["variant"] == variant]}
            for variant, name in regulation.variants.items()
        ],
        "compare": reverse("acts-compare", args=[regulation.service]) if regions(regulation.service) > 1 else "",
        "shut": [
            {"name": phrases.channel(channel, language), "point": point}
            for channel, point in regulation.excluded_channels.items()
        ],
    }


def act_name(act: Act, language: str) -> str:
    """Body, date and number, as people cite it."""
    return f"{act.body[language]}, {act.adopted:%d.%m.%Y} № {act.number}"


def chain_leaf(regulation: Regulation, chain: Chain, language: str, *, current: bool = False) -> dict[str, Any]:
    """One chain: its names, its addresses, how many desks it has."""
    where = [regulation.act.id, regulation.service, chain.variant, str(chain.channel)]
    edition = "" if is_newest(regulation) else f"?edition={regulation.act.edition.isoformat()}"
    return {
        "name": regulation.variants[chain.variant][language],
        "variant": chain.variant,
        "channel": phrases.channel(chain.channel, language),
        "href": reverse("act", args=where) + edition,
        "svg": reverse("act-svg", args=where) + edition,
        "bpmn": reverse("act-bpmn", args=where) + edition,
        "steps": len(chain.desks),
        "current": current,
    }
