"""A department of another region, a Monday morning, and its people at their windows."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.desk.head.orders import ten_seconds_pass
from tests.permits.elsewhere import regions, typing
from tests.permits.elsewhere.regions import MORNING
from workflow.acts.words import Verb
from workflow.cases.models import Case
from workflow.checklist.models import Received, Verdict
from workflow.office import clock
from workflow.outbox import work


@pytest.fixture(autouse=True)
def monday(db):
    with clock.at(MORNING):
        yield


@pytest.fixture
def south():
    return regions.gather(*regions.SOUTH)


@pytest.fixture
def kostanay():
    return regions.gather(*regions.KOSTANAY)


class Window:
    """One department, worked through its pages."""

    def __init__(self, region) -> None:
        self.region = region

    def browser(self, account):
        opened = Client(headers={"accept-language": "kk"})
        opened.cookies["django_language"] = "en"
        opened.force_login(account)
        return opened

    def hand_in(self, variant, aspect, **other):
        """The clerk registers a packet on one page."""
        address = f"/intake/{'0' * 8}-0000-4000-8000-{Case.objects.count():012}/"
        typed = typing.packet(self.region, variant, aspect, MORNING.date(), **other)
        answer = self.browser(self.region.clerk).post(address, typed)
        assert answer.status_code == 302, [one.words for one in answer.context["problems"]]
        return Case.objects.latest("pk")

    def assign(self, case):
        address = reverse("head-deed", args=[case.pk, Verb.ASSIGN])
        typed = {"version": case.version, "executor": self.region.executor.pk}
        assert self.browser(self.region.head).post(address, typed).status_code == 302
        ten_seconds_pass(clock.now())
        return Case.objects.get(pk=case.pk)

    def judge(self, case):
        """A verdict on every document, on the page of each."""
        browser = self.browser(self.region.executor)
        for one in Received.objects.filter(case=case):
            address = reverse("document", args=[case.pk, one.pk])
            assert browser.post(address, {"finding": Verdict.Finding.OK}).status_code == 302

    def propose(self, case, verb=Verb.PROPOSE, **typed):
        typed = typed or (typing.PERMIT if verb is Verb.PROPOSE else typing.refusal(case))
        address = reverse("editor", args=[case.pk, verb])
        answer = self.browser(self.region.executor).post(address, {"version": case.version, **typed})
        assert answer.status_code == 302, answer.content.decode()
        return self.printed(case)

    def printed(self, case):
        while work.deliver():
            pass
        return Case.objects.get(pk=case.pk)

    def send_back(self, case, **typed):
        address = reverse("sign-return", args=[case.pk])
        words = {"version": case.version, "why": "wording", **typed}
        assert self.browser(self.region.head).post(address, words).status_code == 302
        return Case.objects.get(pk=case.pk)

    def sign(self, case):
        browser, address = self.browser(self.region.head), reverse("sign-item", args=[case.pk])
        seal = browser.get(address).context["seal"]
        answer = browser.post(address, {"version": case.version, "seal": seal, "confirmed": "1"})
        assert answer.status_code == 302, answer.content.decode()
        return self.printed(case)

    def give(self, case, verb=Verb.GIVE, **typed):
        address = reverse("deed", args=[case.pk, verb])
        answer = self.browser(self.region.clerk).post(address, {"version": case.version, **(typed or typing.TAKEN)})
        assert answer.status_code == 302, answer.content.decode()
        return Case.objects.get(pk=case.pk)


@pytest.fixture
def windows():
    return Window
