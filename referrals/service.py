"""The referral as the gate sees it: what a verb lacks, and which papers follow from a move."""

from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from referrals import letters, papers, wording
from referrals.models import Application
from referrals.places import seats
from workflow.acts.words import Verb
from workflow.cases.models import Case, Move
from workflow.checklist import packet
from workflow.papers.models import Paper

GIVES = (Verb.HAND_OUT, Verb.HAND_OUT_REFUSAL, Verb.GIVE, Verb.GIVE_REFUSAL)


class ActiveMeasuresReferral:
    """Service "active-measures-referral"."""

    id = "active-measures-referral"

    def lacks(self, case: Case, verb: Verb) -> Iterable[str]:
        if verb is Verb.REGISTER:
            yield from self._packet(case)
        elif verb is Verb.REFUSE_ACCEPTANCE and not packet.incomplete(case):
            yield _("Nothing is missing and nothing has expired: a complete packet is registered, not refused.")
        elif verb is Verb.PROPOSE and seats.held(case) is None:
            yield _("Choose a place: the referral names it.")
        elif verb is Verb.SIGN:
            yield from _drafts(case)
        elif verb in GIVES:
            yield from _result(case)

    def _packet(self, case: Case) -> Iterator[str]:
        asked = Application.objects.filter(case=case).first()
        if asked is None:
            yield _("Enter what is asked for: the kind of referral and the person's data.")
        elif asked.kind not in wording.kinds_of(case.act):
            yield _("The act does not know this kind of referral: %(kind)s.") % {"kind": asked.get_kind_display()}
        if case.applicant.is_company:
            yield _("Only a natural person is referred: enter the IIN of a person.")
        yield from packet.faults(case)
        if packet.consent_is_missing(case):
            yield _("Take the applicant's consent to the use of protected data.")

    def follow(self, case: Case, move: Move) -> None:
        papers.order_after(case, move)


def _drafts(case: Case) -> Iterator[str]:
    drafts = Paper.objects.filter(case=case, draft=True, edition=papers.drafted(case))
    if not drafts or any(draft.made_at is None for draft in drafts):
        yield _("The draft is still being prepared: nobody signs what cannot be read.")


def _result(case: Case) -> Iterator[str]:
    if Paper.objects.final().filter(case=case, kind__in=(*letters.NAMES, "refusal"), made_at=None).exists():
        yield _("The paper is still being prepared; it takes a moment.")


SERVICE = ActiveMeasuresReferral()


def kind_of(case: Case) -> str:
    """The kind that was asked for: it tells the documents."""
    return Application.objects.filter(case=case).values_list("kind", flat=True).first() or ""
