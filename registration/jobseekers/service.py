"""The registration of job seekers as the gate sees it: what a verb lacks, and what follows from a move."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from registration.ages import age
from registration.jobseekers import papers, registering
from registration.jobseekers.models import Card
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.checklist import packet
from workflow.papers.models import Paper
from workflow.papers.parts_of_case import today

OF_AGE = 16
RESULTS = ("jobseeker_notice", "refusal")


class JobseekerRegistration:
    """Service "jobseeker-registration"."""

    id = "jobseeker-registration"

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        match verb:
            case Verb.REGISTER:
                yield from self._packet(case)
            case Verb.REFUSE_ACCEPTANCE:
                if not packet.incomplete(case):
                    yield _("Nothing is missing and nothing has expired: a complete packet is registered, not refused.")
            case Verb.SIGN | Verb.APPROVE:
                yield from _drafts(case)
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
                if Paper.objects.final().filter(case=case, kind__in=RESULTS, made_at=None).exists():
                    yield _("The paper is still being prepared; it takes a moment.")

    def _packet(self, case: Case) -> Iterator[str]:
        if case.applicant.is_company:
            yield _("This service is for natural persons: enter the IIN of the person, not the BIN of a company.")
        card = Card.objects.filter(case=case).first()
        if card is None:
            yield _("Fill in the card of the job seeker.")
        elif not card.representative and (age(case.applicant.number, today(case)) or OF_AGE) < OF_AGE:
            yield _("The person is under sixteen: enter the legal representative who asks in writing.")
        yield from packet.faults(case)
        if packet.consent_is_missing(case):
            yield _("Take the applicant's consent to the use of protected data.")

    def follow(self, case: Case, move: Move) -> None:
        registering.follow(case, move)
        papers.order_after(case, move)


def _drafts(case: Case) -> Iterator[str]:
    drafts = Paper.objects.filter(case=case, draft=True, edition=papers.drafted(case))
    if not drafts or any(draft.made_at is None for draft in drafts):
        yield _("The draft is still being prepared: nobody signs what cannot be read.")


SERVICE = JobseekerRegistration()
