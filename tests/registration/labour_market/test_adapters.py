"""Both registers answer alike: entered once, one card a person, closed for a reason; outages are told, never hidden."""

import time
import uuid
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils.translation import override

from registration.labour_market.choosing import market
from registration.labour_market.http import Http
from registration.labour_market.local import Local
from registration.labour_market.models import Record
from registration.labour_market.port import AlreadyRegistered, Card, Unavailable
from tests.registration.labour_market.register import Register

pytestmark = pytest.mark.django_db
ON, LATER = date(2026, 11, 23), date(2026, 12, 1)
CARD = Card(
    iin="920315499006", name="Һасенов Үміт", address="Қызылорда қ.", phone="+7 701", education="higher",
    speciality="инженер", profession="инженер", experience_years=3, last_work="", skills="",
    languages=(("kk", "good"),), other_languages="", wished_work="инженер", wished_pay=Decimal(250000),
)  # fmt: skip


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.fixture
def server():
    made = Register()
    made.start()
    yield made
    made.stop()


@pytest.fixture(params=["local", "http"])
def register(request):
    if request.param == "local":
        return Local()
    return Http(request.getfixturevalue("server").url, token="secret", seconds=2)


def test_a_card_is_entered_and_found(register):
    key = uuid.uuid4()
    entry = register.enter(key, CARD, ON)
    assert (entry.key, entry.iin, entry.name, entry.entered_on) == (key, CARD.iin, CARD.name, ON)
    assert entry.number
    assert register.find(CARD.iin) == entry
    assert register.find("000000000000") is None


def test_asking_twice_enters_once_and_writes_over(register):
    key = uuid.uuid4()
    first = register.enter(key, CARD, ON)
    again = register.enter(key, replace(CARD, profession="сварщик"), ON)
    assert again.number == first.number


def test_a_person_stands_in_the_register_once(register):
    first = register.enter(uuid.uuid4(), CARD, ON)
    with pytest.raises(AlreadyRegistered) as told:
        register.enter(uuid.uuid4(), CARD, LATER)
    assert first.number in told.value.sentence
    assert (told.value.number, told.value.since) == (first.number, ON)


def test_a_closed_card_makes_room_and_closing_twice_is_no_fault(register):
    key = uuid.uuid4()
    register.enter(key, CARD, ON)
    for _ in range(2):
        register.close(key, LATER, "жұмысқа орналасты")
    register.close(uuid.uuid4(), LATER, "болмаған")
    assert register.find(CARD.iin) is None
    assert register.enter(uuid.uuid4(), CARD, LATER).entered_on == LATER


def test_the_database_keeps_one_open_card_a_person():
    facts = {"iin": CARD.iin, "name": CARD.name, "card": {}, "entered_on": ON}
    Record.objects.create(key=uuid.uuid4(), **facts)
    for wrong in ({}, {"closed_on": LATER}, {"closed_on": date(2026, 1, 1), "closed_because": "x"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Record.objects.create(key=uuid.uuid4(), **facts, **wrong)


def test_the_token_goes_with_every_question(server):
    Http(server.url, token="secret").enter(uuid.uuid4(), CARD, ON)
    assert [one[2] for one in server.asked] == ["Bearer secret"]


MOODS = {
    "slow": "did not answer in time", "dripping": "did not answer in time", "broken": "error 500",
    "babbling": "cannot be read", "endless": "", "strange": "cannot be read", "hanging up": "no connection",
}  # fmt: skip


@pytest.mark.parametrize("mood", MOODS)
def test_whatever_goes_wrong_is_an_outage_in_words_and_soon(server, mood):
    server.mood = mood
    outside = Http(server.url, seconds=0.4)
    for ask in (lambda: outside.enter(uuid.uuid4(), CARD, ON), lambda: outside.find(CARD.iin)):
        began = time.monotonic()
        with pytest.raises(Unavailable) as told:
            ask()
        assert time.monotonic() - began < 1
        assert MOODS[mood] in str(told.value)
        assert told.value.way_on


def test_nobody_listens_at_all(server):
    url = server.url
    server.stop()
    with pytest.raises(Unavailable, match="no connection"):
        Http(url, seconds=1).find(CARD.iin)


def test_an_address_chooses_the_system_over_the_offices_own_register(settings):
    assert isinstance(market(), Local)
    settings.LABOUR_MARKET_URL = "https://market.example/api"
    assert isinstance(market(), Http)
