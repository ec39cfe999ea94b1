"""Every address as everybody: the answers are those of the table, no address is missing from it, nothing leaks."""

import logging
import re

from tests.desk.doors import scene as scenes
from tests.desk.doors.knocking import DOOR, browser_of, knock, names, said
from tests.desk.doors.table import GET, PLACES, POST
from workflow.office.models import Account

NOTHING = {"403", "404", "405", DOOR}
"""Answers that give nothing."""
NAMELESS = {"admin/jsi18n/"}
"""Words for the scripts of the administration, which has tests of its own."""
UNLISTED = "head"
"""Who tries the methods that have no line: what answers 405 to one answers it to all."""
OUTSIDERS = ("other_executor", "tson", "clerk_2", "head_2", "commission_2", "auditor_2", "no_post", "stranger")
"""To whom no case of the scene is known."""
TOLD_TO_NOBODY_ELSE = ("Іргетас", "940140000385", "ШЖК-", "Жон", "U1234567", "құпия пікір")
NUMBER = re.compile(r"(?<!\d)\d{12}(?!\d)")


def test_no_address_is_missing_from_the_table():
    assert names() - {place.name for place in PLACES} == NAMELESS


def test_every_door_opens_to_those_of_the_table_alone(scene, caplog):
    """One scene for all: it takes longer to set than to knock at a hundred doors."""
    caplog.set_level(logging.INFO)
    wrong, leaks = [], []
    for who in scenes.WHO:
        browser = browser_of(scene, who)
        for method, table in (("get", GET), ("post", POST)):
            for place in table if who != UNLISTED else PLACES:
                answer = knock(browser, method, place.address(scene))
                expected = {table[place][who]} if place in table else NOTHING
                if said(answer) not in expected:
                    wrong.append(f"{method} {place} by {who}: {said(answer)}, not {expected}")
                leaks += [f"{word} at {place} to {who}" for word in told(answer, who)]
    assert wrong == []
    assert leaks == []
    assert set(NUMBER.findall(caplog.text)) & known_numbers() == set()


def told(answer, who: str) -> list[str]:
    """What an outsider reads of a case that is none of theirs; papers and pictures are 404 for them anyway."""
    if who not in OUTSIDERS:
        return []
    body = answer.content.decode("utf-8", "replace")
    return [word for word in TOLD_TO_NOBODY_ELSE if word in body]


def known_numbers() -> set[str]:
    return {"940140000385", *Account.objects.exclude(iin="").values_list("iin", flat=True)}


def test_no_form_is_taken_without_its_token(scene):
    """Nor from a script of the page."""
    taken = []
    for who in ("clerk", "head", "executor", "commission"):
        browser = browser_of(scene, who, enforce_csrf_checks=True)
        for place in POST:
            answer = knock(browser, "post", place.address(scene), headers={"HX-Request": "true"})
            if said(answer) not in NOTHING:
                taken.append(f"{place} by {who}: {said(answer)}")
    assert taken == []
