"""What every packet of a registration needs, and when it may not be refused."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from workflow.cases.models import Case
from workflow.checklist import packet


def lacks(case: Case) -> Iterator[str]:
    """A person, every document, the consent."""
    if case.applicant.is_company:
        yield _("This service is for natural persons: enter the IIN of the person, not the BIN of a company.")
    yield from packet.faults(case)
    if packet.consent_is_missing(case):
        yield _("Take the applicant's consent to the use of protected data.")


def not_to_be_refused(case: Case) -> Iterator[str]:
    if not packet.incomplete(case):
        yield _("Nothing is missing and nothing has expired: a complete packet is registered, not refused.")
