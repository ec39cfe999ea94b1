"""Which pages are pictured, as whom, and with which case on them."""

from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from playwright.sync_api import Page

from permits.commission.models import Session
from workflow.acts.words import Desk, Verb
from workflow.cases.models import Case
from workflow.checklist.models import Verdict
from workflow.desk.intake.models import Draft
from workflow.papers.models import Paper

EXECUTOR = "dana"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file, who is signed in, how to come to the page; narrow as a telephone, or a paper alone."""

    name: str
    login: str
    go: Callable[[Page], object]
    narrow: bool = False
    paper: bool = False


def shots() -> list[Shot]:
    """Every picture of the README; cases are chosen by what they show."""
    examined, drafted = of_executor(Desk.EXAMINATION), of_executor(Desk.DRAFTING)
    signed = Case.objects.filter(state=Desk.SIGNATURE, moves__verb=Verb.SEND_BACK).earliest("pk")
    registered = Case.objects.filter(state=Desk.ASSIGNMENT).latest("pk")
    paying = Case.objects.filter(state=Desk.PAYMENT).latest("pk")
    begun = Draft.objects.filter(case=None, clerk__username="aigul").latest("pk")
    session = Session.objects.filter(state=Session.State.OPEN).latest("pk")
    talked = Case.objects.filter(state__in=(Desk.PAYMENT, Desk.NOTICE), executor__username=EXECUTOR).first() or paying
    audited = Verdict.objects.exclude(finding="ok").filter(received__case__state=Desk.ISSUED).latest("pk")
    permit = Paper.objects.filter(kind="permit", draft=False, made_at__isnull=False).latest("pk")
    return [
        Shot("intake", "aigul", to("intake-draft", begun.token)),
        Shot("registered", "aigul", to("intake-done", registered.pk)),
        Shot("queue", "erlan", to("queue")),
        Shot("case", EXECUTOR, to("case", talked.pk)),
        Shot("documents", EXECUTOR, to("documents", examined.pk)),
        Shot("draft", EXECUTOR, to("editor", drafted.pk, Verb.DRAFT)),
        Shot("head", "bolat", to("head")),
        Shot("signing", "bolat", to("sign-item", signed.pk)),
        Shot("session", "gauhar", to("commission-session", session.pk)),
        Shot("search", EXECUTOR, lambda page: seek(page, paying.applicant.name.split("»")[0].strip("«"))),
        Shot("status", "", lambda page: ask(page, paying), narrow=True),
        Shot("audited-case", "marat", to("admin:cases_case_change", audited.received.case_id)),
        Shot("terms", "marat", to("oversight-terms")),
        Shot("permit", "marat", to("paper-page", permit.pk, 1), paper=True),
    ]


def of_executor(desk: Desk) -> Case:
    """A case that waits for the executor at a desk."""
    return Case.objects.filter(state=desk, executor__username=EXECUTOR).earliest("pk")


def to(name: str, *args: object) -> Callable[[Page], object]:
    """Straight to a page."""
    address = reverse(name, args=args)
    return lambda page: page.goto(address)


def seek(page: Page, words: str) -> None:
    """Types into the search box and waits for what is found."""
    page.goto(reverse("search"))
    page.fill("#q", words)
    page.press("#q", "Enter")
    page.wait_for_selector("main a[href^='/cases/']")


def ask(page: Page, case: Case) -> None:
    """As the applicant does, with number and secret code of the receipt."""
    page.goto(reverse("status"))
    page.fill("[name=number]", case.number)
    page.fill("[name=code]", case.code)
    page.click("main button[type=submit]")
    page.wait_for_selector("body[data-screen=status]")
