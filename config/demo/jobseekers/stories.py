"""What became of every case of the two employment centres: one line each, every desk and ending among them."""

from config.demo.people import ASTANA, CENTRE
from config.demo.stories import EMPTY, LATE, MISSING, Story
from workflow.acts.words import Decision, Desk

D = Desk
REFUSED = Decision.REFUSED


def _at(at: Desk, rest: float, **more: object) -> Story:
    return Story(variant="any", at=at, rest=rest, **more)  # type: ignore[arg-type]


KYZYLORDA = (
    _at(D.INTAKE, 0.4, packet=MISSING),
    _at(D.INTAKE, 0.2, packet=EMPTY),
    _at(D.ASSIGNMENT, 0.5),
    _at(D.ASSIGNMENT, 1.4),
    _at(D.PROCESSING, 0.3),
    _at(D.PROCESSING, 0.6, returns=("",)),
    _at(D.PROCESSING, 1.3),
    _at(D.SIGNATURE, 0.4),
    _at(D.SIGNATURE, 0.5, decision=REFUSED),
    _at(D.HAND_OUT, 0.3),
    _at(D.HAND_OUT, 0.6, decision=REFUSED),
    _at(D.ISSUED, 5),
    _at(D.ISSUED, 30, returns=("",), late={D.PROCESSING: LATE}),
    _at(D.REFUSED, 12, decision=REFUSED),
    _at(D.NOT_ACCEPTED, 8, packet=MISSING),
)
IN_ASTANA = (
    _at(D.INTAKE, 0.5),
    _at(D.SIGNATURE, 0.4),
    _at(D.SIGNATURE, 0.8),
    _at(D.HAND_OUT, 0.5),
    _at(D.ISSUED, 10),
    _at(D.REFUSED, 20, decision=REFUSED),
)
SEEKERS, UNEMPLOYED = "jobseeker-registration", "unemployed-registration"
WITHOUT_WORK = (
    _at(D.INTAKE, 0.3),
    _at(D.ASSIGNMENT, 0.4),
    _at(D.PROCESSING, 0.5),
    _at(D.SIGNATURE, 0.4),
    _at(D.SIGNATURE, 0.6, decision=REFUSED),
    _at(D.HAND_OUT, 0.5),
    _at(D.HAND_OUT, 0.3, decision=REFUSED),
    _at(D.ISSUED, 4),
    _at(D.ISSUED, 9, returns=("",)),
    _at(D.REFUSED, 7, decision=REFUSED),
    _at(D.NOT_ACCEPTED, 6, packet=MISSING),
)
WITHOUT_WORK_IN_ASTANA = (
    _at(D.INTAKE, 0.6),
    _at(D.SIGNATURE, 0.3),
    _at(D.HAND_OUT, 0.4),
    _at(D.ISSUED, 3),
    _at(D.REFUSED, 5, decision=REFUSED),
)
STORIES = {
    (CENTRE, SEEKERS): KYZYLORDA,
    (ASTANA, SEEKERS): IN_ASTANA,
    (CENTRE, UNEMPLOYED): WITHOUT_WORK,
    (ASTANA, UNEMPLOYED): WITHOUT_WORK_IN_ASTANA,
}
"""By office and service, in the order they are told."""
