"""Who works at each department of the demonstration, for whom, and what became of its cases."""

from dataclasses import dataclass

from config.demo.employers import EMPLOYERS, Employer
from config.demo.newcomers import NORTHERN, SOUTHERN, WORKERS
from config.demo.people import CLERKS, DEPARTMENT, ELSEWHERE, EXECUTORS, HEAD, SOUTH
from config.demo.stories import MISSING, REFUSED, STORIES, Story
from workflow.acts.words import Desk

D = Desk
E, W = "employer", "worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """One department: code, people by login, applicants and stories.

    `votes`: its commission sits; `together` is how often several cases were assigned at once.
    """

    name: str
    clerks: tuple[str, ...]
    heads: tuple[str, ...]
    executors: tuple[str, ...]
    employers: tuple[Employer, ...]
    stories: tuple[Story, ...]
    votes: bool = False
    together: int = 0

    def applicant(self, seed: int, story: Story) -> Employer:
        """Whose case it is: an employer, or a foreign worker where the request is a worker's own."""
        if W in (story.asks[0], story.variant.partition("-")[0]):
            return WORKERS[seed % len(WORKERS)]
        return self.employers[seed * 7 % len(self.employers)]


def _south(at: Desk, rest: float, holder: str, procedure: str, **more: object) -> Story:
    return Story(variant="any", at=at, rest=rest, asks=(holder, procedure), **more)  # type: ignore[arg-type]


SOUTHERN_STORIES = (
    _south(D.INTAKE, 0.3, E, "issue"),
    _south(D.INTAKE, 0.7, W, "issue", packet=MISSING),
    _south(D.ASSIGNMENT, 0.4, E, "extend"),
    _south(D.ASSIGNMENT, 1.3, W, "reissue"),
    _south(D.PROCESSING, 14, E, "issue"),
    _south(D.PROCESSING, 30, W, "extend"),
    _south(D.PROCESSING, 4, E, "reissue", returns=("",)),
    _south(D.PROCESSING, 6, W, "issue"),
    _south(D.SIGNATURE, 0.4, E, "issue"),
    _south(D.SIGNATURE, 0.6, W, "issue", decision=REFUSED),
    _south(D.GIVING, 0.5, E, "extend"),
    _south(D.GIVING, 0.3, W, "reissue"),
    _south(D.ISSUED, 12, E, "issue"),
    _south(D.ISSUED, 25, W, "issue"),
    _south(D.REFUSED, 20, E, "issue", decision=REFUSED),
    _south(D.REFUSED, 34, W, "extend", returns=(REFUSED,)),
)


def _north(at: Desk, rest: float, variant: str, procedure: str = "", **more: object) -> Story:
    holder = variant.partition("-")[0] if procedure else ""
    return Story(variant=variant, at=at, rest=rest, asks=(holder, procedure), **more)  # type: ignore[arg-type]


NORTHERN_STORIES = (
    _north(D.INTAKE, 0.2, "employer-issue"),
    _north(D.INTAKE, 0.6, "worker-issue", "extend", packet=MISSING),
    _north(D.ASSIGNMENT, 0.5, "employer-extend"),
    _north(D.ASSIGNMENT, 0.3, "worker-reissue"),
    _north(D.PROCESSING, 60, "employer-issue"),
    _north(D.PROCESSING, 20, "employer-reissue", returns=("",)),
    _north(D.PROCESSING, 50, "employer-extend"),
    _north(D.PROCESSING, 12, "worker-issue", "issue"),
    _north(D.PROCESSING, 30, "worker-reissue"),
    _north(D.SIGNATURE, 0.5, "employer-issue"),
    _north(D.SIGNATURE, 0.4, "worker-issue", "extend", decision=REFUSED),
    _north(D.GIVING, 0.5, "worker-issue", "issue"),
    _north(D.GIVING, 0.4, "employer-reissue"),
    _north(D.ISSUED, 16, "employer-issue"),
    _north(D.ISSUED, 40, "worker-reissue"),
    _north(D.REFUSED, 22, "employer-extend", decision=REFUSED),
)

KYZYLORDA = Team(
    name=DEPARTMENT, clerks=CLERKS, heads=(HEAD,), executors=EXECUTORS, employers=EMPLOYERS, stories=STORIES,
    votes=True, together=3,
)  # fmt: skip
OTHERS = (
    Team(
        name=SOUTH, clerks=("raushan",), heads=("talgat", "bekzhan"), executors=("ulzhan",), employers=SOUTHERN,
        stories=SOUTHERN_STORIES,
    ),
    Team(
        name=ELSEWHERE, clerks=("zere",), heads=("serik",), executors=("ainur",), employers=NORTHERN,
        stories=NORTHERN_STORIES,
    ),
)  # fmt: skip
