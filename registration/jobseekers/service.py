"""The registration of job seekers as the gate sees it: what a verb lacks, and what follows from a move."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from registration import packets, papers
from registration.ages import age
from registration.jobseekers import registering
from registration.jobseekers.models import Card
from registration.jobseekers.papers import AFTER
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.papers.parts_of_case import today

OF_AGE = 16


class JobseekerRegistration:
    """Service "jobseeker-registration"."""

    id = "jobseeker-registration"

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        match verb:
            case Verb.REGISTER:
                yield from self._packet(case)
            case Verb.REFUSE_ACCEPTANCE:
                yield from packets.not_to_be_refused(case)
            case Verb.SIGN | Verb.APPROVE:
                yield from papers.unread(case)
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL:
                yield from papers.unmade(case)

    def _packet(self, case: Case) -> Iterator[str]:
        card = Card.objects.filter(case=case).first()
        if card is None:
            yield _("Fill in the card of the job seeker.")
        elif not card.representative and _is_a_child(case):
            yield _("The person is under sixteen: enter the legal representative who asks in writing.")
        yield from packets.lacks(case)

    def follow(self, case: Case, move: Move) -> None:
        registering.follow(case, move)
        papers.order_after(AFTER, case, move)


def _is_a_child(case: Case) -> bool:
    years = age(case.applicant.number, today(case))
    return years is not None and years < OF_AGE


SERVICE = JobseekerRegistration()
