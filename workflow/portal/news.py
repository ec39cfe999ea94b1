"""Letters to the applicant when something has changed for them: the words of the status page, in their language."""

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from workflow.acts.words import ENDINGS, Desk
from workflow.cases.models import Case
from workflow.cases.notices import NEWS
from workflow.office import clock
from workflow.outbox.letters import Letter, send
from workflow.outbox.models import Owed
from workflow.outbox.work import handles
from workflow.portal import standing

D = Desk
NEW_TO_THEM = ENDINGS | {
    D.ASSIGNMENT, D.DECISION, D.COMMISSION, D.PAYMENT, D.PREPARATION, D.RELEASE, D.COLLECTION, D.HAND_OUT, D.HANDOVER,
}  # fmt: skip
"""Desks and endings worth a letter; steps inside the office are not."""


@handles(NEWS)
def write(owed: Owed) -> None:
    """One letter; none when newer news has overtaken it. What it says is true when it is sent."""
    case = Case.objects.select_related("office", "applicant").get(pk=owed.payload["case"])
    version, reminder = owed.payload["version"], owed.payload.get("stage", "")
    told = list(case.moves.filter(version__gte=version, target__in=NEW_TO_THEM).values_list("version", flat=True))
    if not case.applicant.email or told != [version] or (reminder and case.version != version):
        return
    language = case.applicant.language
    with override(language), timezone.override(clock.zone(case.office)):
        letter = letter_of(case, reminder=bool(reminder))
    send(letter, case.applicant.email, language, owed.pk)


def letter_of(case: Case, *, reminder: bool = False) -> Letter:
    """The letter in the active language: label, sentence, what is needed, dates, where to look."""
    now = standing.of(case, clock.now())
    saying = now.saying
    words = [f"{saying.label}. {saying.sentence}"]
    if now.answer and now.answer.new:
        words.append(_("We are sorry; your application is being watched closely."))
        words.append(_("You have the right to complain."))
    words.append(str(saying.needed or _("Nothing is needed from you now.")))
    return Letter(
        subject=_("A reminder about your application") if reminder else _("News of your application"),
        words=tuple(words),
        facts=tuple(now.facts()),
        link=(_("See your application"), f"{settings.PUBLIC_URL}/status/"),
        foot=_("The page opens with the number and the secret code of your receipt."),
    )
