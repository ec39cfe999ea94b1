"""What the executor looks at while working on a permit: letters of a draft, proof of payment, the permit ahead."""

from collections.abc import Callable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from permits import fees, laying
from permits.facts import drafted
from permits.panels import levy_of, request
from workflow.acts.words import Decision, Verb
from workflow.cases.models import Case
from workflow.desk.naming import language
from workflow.papers import letters
from workflow.papers.models import Paper
from workflow.papers.parts_of_case import today
from workflow.papers.uploads.codes import PROOF_OF_PAYMENT


def page_of(name: str, verb: Verb) -> Callable[[Case], str]:
    """The address of a verb on a page of its own."""
    return lambda case: reverse(name, args=[case.pk, verb])


def letters_of(case: Case, **typed: Any) -> Any:
    """The letters as the form of a draft would state them: built by what orders the papers."""
    return drafted(case, laying.as_typed(case, **typed))


def permit_of(case: Case, **typed: Any) -> Any:
    """The permit the form proposes."""
    return drafted(case, laying.as_typed(case, **typed), Decision.GRANTED)


def refusal_of(case: Case, **typed: Any) -> Any:
    """The refusal the form proposes."""
    return drafted(case, laying.as_typed(case, **typed), Decision.REFUSED)


def documents(case: Case) -> tuple[str, str]:
    """Where an examination is finished."""
    return reverse("documents", args=[case.pk]), _("Look at the documents")


def sending(case: Case) -> dict[str, Any]:
    """What is registered and sent, to whom and by what."""
    kind = letters.kind("refusal" if case.decision == Decision.REFUSED else "notice")
    signed = Paper.objects.made().filter(case=case, kind=kind.name, draft=True).order_by("edition").last()
    title = {"kk": kind.title.kk, "ru": kind.title.ru}.get(language(), kind.title_en)
    return {"kind": kind, "title": title, "signed": signed, "applicant": case.applicant, "today": today(case)}


def proof(case: Case) -> dict[str, Any]:
    """The levy with its reckoning, and the proofs the applicant sent."""
    levy, unknown = levy_of(case)
    sent = case.uploads.filter(requirement=PROOF_OF_PAYMENT).order_by("-id")
    return {
        "levy": {"sum": fees.grouped(levy.tenge), "reckoning": levy.reckoning} if levy else None,
        "unknown": unknown,
        "proofs": [(one, _pages(one)) for one in sent],
    }


def _pages(one: Any) -> list[str]:
    return [reverse("upload-page", args=[one.pk, page]) for page in range(1, one.pages + 1)]


def permit(case: Case) -> dict[str, Any]:
    """What the permit will state."""
    return {**request(case), "laid": laying.as_submitted(case)}
