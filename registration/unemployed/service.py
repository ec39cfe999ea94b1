"""The registration as unemployed as the gate sees it: what a verb lacks, and what follows from a move."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from registration import packets, papers
from registration.unemployed import registering
from registration.unemployed.models import Claim
from registration.unemployed.papers import AFTER
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move


class UnemployedRegistration:
    """Service "unemployed-registration"."""

    id = "unemployed-registration"

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        match verb:
            case Verb.REGISTER:
                yield from self._packet(case)
            case Verb.REFUSE_ACCEPTANCE:
                yield from packets.not_to_be_refused(case)
            case Verb.SIGN | Verb.APPROVE:
                yield from papers.unread(case)
            case Verb.HAND_OUT | Verb.HAND_OUT_REFUSAL | Verb.GIVE | Verb.GIVE_REFUSAL:
                yield from papers.unmade(case)

    def _packet(self, case: Case) -> Iterator[str]:
        if not Claim.objects.filter(case=case).exists():
            yield _("Enter since when the person is without work.")
        yield from packets.lacks(case)

    def follow(self, case: Case, move: Move) -> None:
        registering.follow(case, move)
        papers.order_after(AFTER, case, move)


SERVICE = UnemployedRegistration()
