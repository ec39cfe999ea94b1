"""The permit as the gate sees it: what a verb lacks, and which papers follow from a move."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from permits import papers
from permits.models import Application
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.checklist import packet, verdicts
from workflow.papers.models import Paper

RESULTS = ("permit", "worker_permit", "refusal")
"""Kinds of papers that are given."""


class ForeignLabourPermit:
    """Service "foreign-labour-permit"."""

    id = "foreign-labour-permit"

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        match verb:
            case Verb.REGISTER:
                yield from self._packet(case)
            case Verb.REFUSE_ACCEPTANCE:
                if not packet.incomplete(case):
                    yield _("Nothing is missing and nothing has expired: a complete packet is registered, not refused.")
            case Verb.EXAMINE | Verb.PROPOSE | Verb.PROPOSE_REFUSAL:
                yield from verdicts.lacking(case)
            case Verb.SIGN:
                yield from _drafts(case)
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL | Verb.HAND_OVER | Verb.COLLECT | Verb.GIVE | Verb.GIVE_REFUSAL:
                if Paper.objects.final().filter(case=case, kind__in=RESULTS, made_at=None).exists():
                    yield _("The paper is still being prepared; it takes a moment.")

    def _packet(self, case: Case) -> Iterator[str]:
        application = Application.objects.filter(case=case).first()
        if application is None:
            yield _("Enter what is asked for: territory and dates.")
        elif not application.workers.exists():
            yield _("Enter at least one foreign worker.")
        elif application.of_worker and case.applicant.is_company:
            yield _("A foreign worker asks for a permit of their own: enter the IIN, this is the BIN of a company.")
        yield from packet.faults(case)
        if packet.consent_is_missing(case):
            yield _("Take the applicant's consent to the use of protected data.")

    def follow(self, case: Case, move: Move) -> None:
        papers.order_after(case, move)


def _drafts(case: Case) -> Iterator[str]:
    drafts = Paper.objects.filter(case=case, draft=True, edition=papers.drafted(case))
    if not drafts or any(draft.made_at is None for draft in drafts):
        yield _("The draft is still being prepared: nobody signs what cannot be read.")


SERVICE = ForeignLabourPermit()
