"""Where each act speaks of each kind of referral, and sentences of the papers that no register holds."""

from collections.abc import Iterable

from referrals.models import Education, Kind, Standing
from workflow.papers.letters import Both


def _point(kk: str, ru: str) -> Both:
    return Both(kk=f"регламенттің {kk}", ru=f"{ru} регламента")


def _annex(number: int) -> Both:
    return Both(
        kk=f"стандарттың {number}-қосымшасы (регламенттің 3-тармағы)",
        ru=f"приложение {number} к стандарту (пункт 3 регламента)",
    )


OF_ACT = {
    "kostanay-564": {
        Kind.JOB: _point("3-тармағының 1) тармақшасы", "подпункт 1) пункта 3"),
        Kind.PUBLIC_WORKS: _point("3-тармағының 2) тармақшасы", "подпункт 2) пункта 3"),
        Kind.TRAINING: _point("3-тармағының 3) тармақшасы", "подпункт 3) пункта 3"),
        Kind.SOCIAL_JOB: _point("3-тармағының 4) тармақшасы", "подпункт 4) пункта 3"),
        Kind.YOUTH_PRACTICE: _point("3-тармағының 5) тармақшасы", "подпункт 5) пункта 3"),
        Kind.GUIDANCE: _point("3-тармағының 6) тармақшасы", "подпункт 6) пункта 3"),
    },
    "kyzylorda-1057": {
        Kind.JOB: _annex(1),
        Kind.YOUTH_PRACTICE: _annex(2),
        Kind.SOCIAL_JOB: _annex(3),
        Kind.PUBLIC_WORKS: _annex(4),
    },
}
"""By act, every kind it names in its order, and where it names it."""


def kinds_of(act: str) -> Iterable[Kind]:
    """The kinds an act knows, in its order."""
    return OF_ACT.get(act, {})


STANDINGS = {
    Standing.JOBSEEKER: Both(kk="жұмыс іздеуші", ru="ищущий работу"),
    Standing.UNEMPLOYED: Both(kk="жұмыссыз", ru="безработный"),
}
EDUCATIONS = {
    Education.BASIC: Both(kk="негізгі орта", ru="основное среднее"),
    Education.SECONDARY: Both(kk="жалпы орта", ru="общее среднее"),
    Education.VOCATIONAL: Both(kk="техникалық және кәсіптік", ru="техническое и профессиональное"),
    Education.HIGHER: Both(kk="жоғары", ru="высшее"),
}
