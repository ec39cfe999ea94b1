"""Papers the applicant may take from the status page, and the files they may send there."""

from typing import Any

from django import forms
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from workflow.acts.words import Desk, Role
from workflow.cases import gate, notices
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.office import clock
from workflow.outbox import work
from workflow.outbox.models import Owed
from workflow.papers import letters
from workflow.papers.models import Paper, Upload
from workflow.papers.models.papers import PaperQuerySet
from workflow.papers.uploads import keeping
from workflow.papers.uploads.codes import PROOF_OF_PAYMENT
from workflow.papers.uploads.fields import UploadField

AT_ONCE = ("coupon", "receipt", "acceptance_refusal", "notice")
ONCE_GIVEN = {"permit": (Desk.ISSUED, Desk.POSTED), "refusal": (Desk.REFUSED,)}
"""Results: the file follows the paper, never before it was handed out or sent."""
MOST_PROOFS = 20
PROOF = "proof"


class ProofForm(forms.Form):
    """One file that proves the levy was paid."""

    proof = UploadField(
        label=gettext_lazy("File with the proof"), help_text=gettext_lazy("PDF, JPEG or PNG. A photograph will do.")
    )


def papers(case: Case) -> PaperQuerySet:
    """What the applicant may download now."""
    kinds = [*AT_ONCE, *(kind for kind, states in ONCE_GIVEN.items() if case.state in states)]
    if case.state == Desk.ISSUED:
        kinds += [one.name for one in letters.kinds() if one.is_result]
    return Paper.objects.final().made().filter(case=case, kind__in=kinds, revoked_at=None)


def lines(case: Case) -> list[dict[str, Any]]:
    """Those papers as a list to download from."""
    language = (get_language() or "kk")[:2]
    return [
        {
            "name": one.title(language),
            "facts": " · ".join(filter(None, [one.number, "PDF", filesizeformat(one.size)])),
            "href": reverse("status-paper", args=[one.pk]),
        }
        for one in papers(case)
    ]


def sent(case: Case) -> list[Upload]:
    """Proofs the applicant sent so far."""
    return list(case.uploads.filter(requirement=PROOF_OF_PAYMENT).order_by("id"))


@transaction.atomic
def send(pk: int, kept: keeping.Kept) -> Upload:
    """Enters a proof while the case waits for one; the event chain keeps its hash, the executor is told."""
    case = gate.take(pk)
    wait = case.clocks.open().filter(desk=Desk.PAYMENT).first()
    now = clock.now()
    if case.state != Desk.PAYMENT or wait is None or (wait.due_at and wait.due_at < now):
        raise Refusal(_("Proof of payment is no longer awaited on this case."))
    if case.uploads.filter(requirement=PROOF_OF_PAYMENT).count() >= MOST_PROOFS:
        raise Refusal(_("Too many files were sent already. Bring further ones to the office."))
    upload = keeping.enter(case, PROOF_OF_PAYMENT, kept, by=None)
    gate.chronicle(case, PROOF, now, None, {"upload": upload.pk, "sha256": upload.sha256, "point": wait.point})
    case.save()
    work.owe(PROOF, upload=upload.pk)
    return upload


@work.handles(PROOF)
def tell_the_executor(owed: Owed) -> None:
    """The executor, and whoever stands in, learn that proof has come."""
    upload = Upload.objects.select_related("case__office").get(pk=owed.payload["upload"])
    case = upload.case
    told = notices.holders(case.office_id, Role.EXECUTOR, case.executor_id, clock.today(case.office))
    row = case.chain.at(Desk.PAYMENT)
    notices.tell(owed, told, PROOF, case, {"number": str(case), "desk": Desk.PAYMENT, "point": row.point})
