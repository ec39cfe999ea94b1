"""Every state of every chain in three languages: a label, a sentence, one button when something is needed, no codes."""

import re

import pytest
from django.utils.translation import override

from tests.portal.conftest import ask
from tests.walk import CARRIED, case_at, desks
from workflow.acts.words import Desk
from workflow.portal import sentences

CHAINS = [(chain.variant, desk) for chain in CARRIED for desk in desks(chain)]
ALL = [*sentences.SAYINGS.items(), ("arrived", sentences.ARRIVED), ("back", sentences.CAME_BACK)]
ALL += [("again", sentences.SENT_AGAIN)]
LATIN = re.compile(r"[A-Za-z_]{2,}")


@pytest.mark.parametrize(("name", "saying"), ALL)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_saying_speaks_the_language(name, saying, language):
    with override(language):
        words = [str(saying.label), str(saying.sentence), str(saying.needed), str(saying.way[0] if saying.way else "")]
    assert words[0]
    assert words[1]
    assert bool(words[2]) == bool(words[3])
    assert not any("_" in one or "%(" in one for one in words)
    if language != "en":
        assert not [one for one in words if LATIN.search(one.replace("QR", ""))]


def test_no_desk_of_any_chain_is_left_without_words():
    assert set(sentences.SAYINGS) == set(Desk)


@pytest.mark.parametrize("variant", ["issue", "reissue", "extend", "ict-issue", "ict-renew"])
def test_every_state_is_shown_without_codes_of_the_house(cast, noon, visitor, variant):
    for desk in (desk for name, desk in CHAINS if name == variant and desk not in (Desk.INTAKE, Desk.NOT_ACCEPTED)):
        case = case_at(cast, variant, desk)
        visitor.cookies["django_language"] = "kk"
        ask(visitor, case.number, case.code)
        page = visitor.get("/status/").content.decode()
        assert f'data-case-state="{desk}"' in page
        shown = re.sub(r"<[^>]+>|&[a-z]+;", " ", page.partition("<main")[2].partition("</main>")[0])
        assert not re.search(r"\b[a-z]+_[a-z]+\b", shown), desk
        with override("kk"):
            assert str(sentences.SAYINGS[desk].label) in shown
        assert len(page.encode()) <= 150_000
