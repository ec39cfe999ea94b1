"""From a checked file to a row: the file is kept first, the row is entered in the caller's transaction."""

from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from django.core import signing

from workflow.cases.models import Case
from workflow.office import clock
from workflow.office.models import Account
from workflow.papers import store
from workflow.papers.models import Upload
from workflow.papers.uploads.checks import Checked

SALT = "papers.kept"
KEPT_FOR = 24 * 3600


@dataclass(frozen=True, slots=True)
class Kept:
    """A checked file in the store, not yet entered. Its ticket lets a form hold it while other fields are mended."""

    name: str
    content_type: str
    pages: int
    size: int
    sha256: str
    stored: UUID

    @property
    def ticket(self) -> str:
        return signing.dumps({**asdict(self), "stored": self.stored.hex}, salt=SALT)


def keep(checked: Checked) -> Kept:
    """Puts the file into the store. Call it outside the transaction; what is never entered is swept after a day."""
    stored = store.put(checked.content)
    return Kept(checked.name, checked.content_type, checked.pages, stored.size, stored.sha256, stored.name)


def recall(ticket: str) -> Kept | None:
    """The kept file of a ticket; None when the ticket is forged, older than a day, or the file is gone."""
    try:
        facts = signing.loads(ticket, salt=SALT, max_age=KEPT_FOR)
    except signing.BadSignature:
        return None
    kept = Kept(**{**facts, "stored": UUID(facts["stored"])})
    return kept if store.path(kept.stored).exists() else None


def enter(case: Case, requirement: str, kept: Kept, *, by: Account | None, valid_until: date | None = None) -> Upload:
    """The row of a kept file. `requirement` is the code of the document asked for; `by` is None for the applicant."""
    return Upload.objects.create(
        case=case, requirement=requirement, by=by, valid_until=valid_until, at=clock.now(), name=kept.name,
        content_type=kept.content_type, pages=kept.pages, size=kept.size, sha256=kept.sha256, stored=kept.stored,
    )  # fmt: skip
