"""What the pages of acts show, in one language, ready for the templates."""

from typing import Any

from django.urls import reverse

from workflow.acts import phrases
from workflow.acts.act import Act, Regulation
from workflow.acts.chain import Chain
from workflow.oversight.catalogue import is_newest


def act_leaf(act: Act, language: str) -> dict[str, Any]:
    """The data of an act; `text` is the act itself, for dates and numbers."""
    return {
        "text": act,
        "body": act.body[language],
        "title": act.title[language],
        "notes": [note[language] for note in act.notes],
    }


def regulation_leaf(regulation: Regulation, language: str, present: Chain | None = None) -> dict[str, Any]:
    """One service of an act: its name, its chains with addresses, the channels it shuts."""
    return {
        "name": regulation.name[language],
        "chains": [_chain_leaf(regulation, chain, language, chain == present) for chain in regulation.chains],
        "shut": [
            {"name": phrases.channel(channel, language), "point": point}
            for channel, point in regulation.excluded_channels.items()
        ],
    }


def _chain_leaf(regulation: Regulation, chain: Chain, language: str, current: bool) -> dict[str, Any]:
    where = [regulation.act.id, regulation.service, chain.variant, str(chain.channel)]
    edition = "" if is_newest(regulation) else f"?edition={regulation.act.edition.isoformat()}"
    return {
        "name": regulation.variants[chain.variant][language],
        "channel": phrases.channel(chain.channel, language),
        "href": reverse("act", args=where) + edition,
        "svg": reverse("act-svg", args=where) + edition,
        "steps": len(chain.desks),
        "current": current,
    }
