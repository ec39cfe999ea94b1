"""Which verbs bring a case where a story says it is."""

from collections import deque

from config.demo.stories import Story
from workflow.acts.chain import Chain
from workflow.acts.words import DECIDES, FOLLOWS, Decision, Desk, Verb

Turn = tuple[Verb, str]
"""A verb, and the decision when it settles a returned draft the other way."""


def turns(story: Story, chain: Chain) -> list[Turn]:
    """The verbs from birth to where the case is now, returns of the draft included."""
    decision, start, found = story.decision, chain.birth, []
    for turned in story.returns:
        found += [(verb, "") for verb in way(chain, start, Desk.SIGNATURE, decision)] + [(Verb.SEND_BACK, turned)]
        decision, start = Decision(turned or decision), Desk(chain.moves(Desk.SIGNATURE)[Verb.SEND_BACK])
    return found + [(verb, "") for verb in way(chain, start, story.at, decision)]


def way(chain: Chain, start: Desk, target: Desk, decision: Decision) -> list[Verb]:
    """The shortest way between two desks when the matter goes one way."""
    waiting: deque[tuple[Desk, list[Verb]]] = deque([(start, [])])
    seen = {start}
    while waiting:
        desk, verbs = waiting.popleft()
        if desk == target:
            return verbs
        for verb, then in chain.moves(desk).items():
            if then not in seen and DECIDES.get(verb, decision) == FOLLOWS.get(verb, decision) == decision:
                seen.add(then)
                waiting.append((then, [*verbs, verb]))
    raise LookupError(f"{chain.variant}: no way from {start} to {target} when {decision}")
