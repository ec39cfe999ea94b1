"""What became of every request for a referral: one line each, every desk and ending of both chains among them."""

from dataclasses import dataclass

from config.demo.people import CENTRE, ELSEWHERE
from config.demo.stories import EMPTY, LATE, MISSING, Story
from referrals.models import Kind
from referrals.places.models import Report
from workflow.acts.words import Decision, Desk

D, K = Desk, Kind
REFUSED = Decision.REFUSED
HIRED, TURNED_DOWN, ABSENT = Report.Outcome.HIRED, Report.Outcome.REFUSED, Report.Outcome.ABSENT


@dataclass(frozen=True, slots=True)
class Told:
    """A case, the kind asked for, and what the employer answered once the referral was given."""

    kind: Kind
    story: Story
    answer: str = ""


def _at(kind: Kind, at: Desk, rest: float, answer: str = "", **more: object) -> Told:
    return Told(kind, Story(variant="any", at=at, rest=rest, **more), answer)  # type: ignore[arg-type]


KYZYLORDA = (
    _at(K.JOB, D.INTAKE, 0.4, packet=MISSING),
    _at(K.PUBLIC_WORKS, D.INTAKE, 0.2, packet=EMPTY),
    _at(K.YOUTH_PRACTICE, D.ASSIGNMENT, 0.5),
    _at(K.JOB, D.PROCESSING, 0.4),
    _at(K.SOCIAL_JOB, D.PROCESSING, 1.3, returns=("",)),
    _at(K.YOUTH_PRACTICE, D.SIGNATURE, 0.5),
    _at(K.JOB, D.SIGNATURE, 0.4, decision=REFUSED),
    _at(K.SOCIAL_JOB, D.HAND_OUT, 0.4),
    _at(K.JOB, D.ISSUED, 70, HIRED),
    _at(K.JOB, D.ISSUED, 75, late={D.PROCESSING: LATE}),
    _at(K.PUBLIC_WORKS, D.ISSUED, 60, ABSENT),
    _at(K.YOUTH_PRACTICE, D.ISSUED, 9),
    _at(K.SOCIAL_JOB, D.ISSUED, 52, HIRED, returns=("",)),
    _at(K.JOB, D.REFUSED, 20, decision=REFUSED),
    _at(K.JOB, D.NOT_ACCEPTED, 12, packet=MISSING),
)
KOSTANAY = (
    _at(K.TRAINING, D.INTAKE, 0.3),
    _at(K.JOB, D.ASSIGNMENT, 0.5),
    _at(K.GUIDANCE, D.PROCESSING, 0.4),
    _at(K.TRAINING, D.SIGNATURE, 0.5),
    _at(K.PUBLIC_WORKS, D.GIVING, 0.4),
    _at(K.GUIDANCE, D.ISSUED, 64, HIRED),
    _at(K.JOB, D.ISSUED, 58, TURNED_DOWN),
    _at(K.SOCIAL_JOB, D.ISSUED, 66),
    _at(K.TRAINING, D.REFUSED, 15, decision=REFUSED),
)
STORIES = {CENTRE: KYZYLORDA, ELSEWHERE: KOSTANAY}
