"""The notice of registration as a job seeker, as it is printed."""

from dataclasses import dataclass
from datetime import date

from workflow.papers.letters import ActNamed, Both, Kind, Letterhead, Officer, Recipient, place


@dataclass(frozen=True, slots=True, kw_only=True)
class JobseekerNotice:
    """Annex 1 of the standard. `entry` is the number in the register, `entered` its day; a draft may not have them yet.

    Where the act has no executor (Astana), none is named.
    """

    letterhead: Letterhead
    act: ActNamed
    service: Both
    case_number: str
    registered: date
    recipient: Recipient
    decided: date
    profession: str
    wished_work: str
    signer: Officer
    executor: Officer | None = None
    entry: str = ""
    entered: date | None = None


place(
    Kind(
        name="jobseeker_notice",
        facts=JobseekerNotice,
        template="letters/registration/jobseeker_notice.html",
        series="ЖІХ",
        may_be_draft=True,
        is_result=True,
        title=Both(
            kk="Жұмыс іздеп жүрген адам ретінде тіркеу туралы хабарлама",
            ru="Уведомление о регистрации в качестве лица, ищущего работу",
        ),
        title_en="Notice of registration as a job seeker",
    )
)
