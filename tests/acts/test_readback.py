"""The read-back of every chain is the one a lawyer signed: tests/acts/readback, one file per chain and language."""

from itertools import product
from pathlib import Path

import pytest

from workflow.acts import phrases, reading, shelf
from workflow.acts.chain import Step
from workflow.acts.prose import TONGUES
from workflow.acts.words import ENDINGS, Channel, Desk, Paper, Role, Verb

SIGNED = Path(__file__).parent / "readback"
CHAINS = [(one, chain) for one in shelf.regulations() for chain in one.chains]


def file_of(regulation, chain, language) -> str:
    """Act, variant, language; service and channel too, where the act has several services or the chain is no office's."""
    alone = sum(one.act == regulation.act for one in shelf.regulations()) == 1
    service = "" if alone else f"_{regulation.service}"
    channel = "" if chain.channel is Channel.OFFICE else f"_{chain.channel}"
    return f"{regulation.act.id}{service}_{chain.variant}{channel}_{language}.txt"


@pytest.mark.parametrize("language", phrases.LANGUAGES)
@pytest.mark.parametrize(
    ("regulation", "chain"), CHAINS, ids=[f"{one.act.id}-{chain.variant}-{chain.channel}" for one, chain in CHAINS]
)
def test_a_chain_reads_as_it_was_signed(regulation, chain, language):
    signed = SIGNED / file_of(regulation, chain, language)
    assert reading.text(regulation, chain, language) == signed.read_text(encoding="utf-8")


def test_nothing_is_signed_which_is_not_on_the_shelf():
    known = {file_of(one, chain, language) for (one, chain), language in product(CHAINS, phrases.LANGUAGES)}
    assert {file.name for file in SIGNED.iterdir()} == known


@pytest.mark.parametrize("language", phrases.LANGUAGES)
def test_every_word_has_its_part_of_a_sentence(language):
    tongue = TONGUES[language]
    desks = set(Desk) - ENDINGS
    assert set(tongue.does) == desks
    assert set(tongue.purpose) | set(tongue.awaits) == desks
    assert set(tongue.lapses) == set(tongue.awaits)
    assert set(tongue.ends) == ENDINGS
    assert set(tongue.when) == set(Verb) - {Verb.SUBMIT, Verb.LAPSE}
    assert set(tongue.begins) >= set(Channel)
    assert set(tongue.who) == set(tongue.to) == set(Role)
    assert set(tongue.papers) == set(Paper)


def test_a_row_tells_its_term_its_recipient_and_where_each_verb_leads():
    _, chain = next((one, chain) for one, chain in CHAINS if chain.variant == "issue")
    line = next(line for line in reading.read(chain, "en") if line.row.point == "6.7")
    assert isinstance(line.row, Step)
    assert line.text == (
        "Within 30 minutes the head signs the notice and passes it to the executor. "
        "Once it is signed, the case passes to the executor to register and send the notice; "
        "if the draft is sent back for rework, the case returns to the executor to draft the result."
    )
