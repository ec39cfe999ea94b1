"""What each act gives to the person and whether a job seeker's card must be there first: a table by act."""

from dataclasses import dataclass

from registration.unemployed.letters import UnemployedCertificate, UnemployedNotice
from workflow.cases.models import Case


@dataclass(frozen=True, slots=True)
class Result:
    """`paper` is what is given; `card` is the point by which the card is checked, empty where the act asks for none."""

    paper: type[UnemployedCertificate]
    card: str = ""


BY_ACT = {
    "kyzylorda-1057": Result(UnemployedCertificate, card="6.4"),
    "astana-158-2561": Result(UnemployedCertificate, card="2.2.2"),
    "kostanay-564": Result(UnemployedNotice),
}


def of(case: Case) -> Result:
    return BY_ACT[case.act]
