"""The facts that are frozen into the papers of a referral."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from referrals import laying, matching, wording
from referrals import letters as own
from referrals.laying import Laid
from referrals.models import Application, Kind, Occupation
from referrals.places.models import Place
from workflow.acts.words import Decision
from workflow.cases.models import Case, Move
from workflow.checklist import receipts
from workflow.papers import letters
from workflow.papers.addressing import addressed
from workflow.papers.letters import Both
from workflow.papers.parts_of_case import today
from workflow.papers.wording import APPEAL, REMEDY

Facts = Iterator[object]
PAPERS: dict[str, type[own.Referral]] = {
    Kind.JOB: own.ToJob, Kind.PUBLIC_WORKS: own.ToPublicWorks, Kind.TRAINING: own.ToTraining,
    Kind.SOCIAL_JOB: own.ToSocialJob, Kind.YOUTH_PRACTICE: own.ToYouthPractice, Kind.GUIDANCE: own.ToGuidance,
}  # fmt: skip


def counter(case: Case, move: Move) -> Facts:
    """Coupon and receipt."""
    return receipts.registered(case, move)


def refused_at_the_counter(case: Case, move: Move) -> Facts:
    return receipts.refused(case, move)


def outcome(case: Case, move: Move) -> Facts:
    """What is drafted and signed, as the last draft laid it down."""
    if case.decision == Decision.REFUSED:
        yield refusal(case, laying.refusal_as_submitted(case))
    else:
        yield referral(case, laying.as_submitted(case))


def refusal(case: Case, grounds: Iterable[letters.Ground]) -> letters.Refusal:
    return letters.Refusal(**addressed(case), grounds=tuple(grounds), remedy=REMEDY, appeal=APPEAL)


def referral(case: Case, laid: Laid) -> own.Referral:
    """The paper of the kind that was asked for. A preview asks here too."""
    asked: Application = case.referral_application
    stated = addressed(case) | {
        "form": wording.OF_ACT[case.act][Kind(asked.kind)], "seeker": _seeker(asked, laid.card),
        "offer": _offer(laid.place), "begins": laid.begins, "ends": laid.ends, "conditions": laid.conditions,
        "answer_days": matching.rule(asked.kind, today(case)).report_days, **_of_its_kind(asked, laid.place),
    }  # fmt: skip
    return PAPERS[asked.kind](**stated)


def _of_its_kind(asked: Application, place: Place) -> dict[str, Any]:
    """What only one kind of paper states."""
    match asked.kind:
        case Kind.SOCIAL_JOB:
            return {"subsidy": f"{_percent(place.subsidy_percent)}\N{NO-BREAK SPACE}%"}
        case Kind.YOUTH_PRACTICE:
            return {"graduated": asked.graduated_on}
        case _:
            return {}


def _seeker(asked: Application, card: str) -> own.Seeker:
    return own.Seeker(
        born=asked.born, card=card, standing=wording.STANDINGS[asked.registered_as], registered=asked.registered_on,
        education=wording.EDUCATIONS[asked.education], profession=_occupation(asked.profession),
        experience=asked.experience,
    )  # fmt: skip


def _offer(place: Place) -> own.Offer:
    host = place.host
    return own.Offer(
        host=Both(kk=host.name_kk, ru=host.name_ru), identity=f"БСН/БИН {host.number}",
        address=Both(kk=host.address_kk, ru=host.address_ru),
        contacts=", ".join(filter(None, [host.contact, host.phone])), occupation=_occupation(place.occupation),
        work=Both(kk=place.work_kk, ru=place.work_ru), pay=sum_of(place.pay), months=place.months,
        contract=place.contract,
    )  # fmt: skip


def _occupation(one: Occupation) -> Both:
    return Both(kk=one.name_kk, ru=one.name_ru)


def sum_of(pay: Decimal | None) -> str:
    """A sum as papers print it; empty where none is set."""
    return "" if pay is None else f"{pay:,.0f} ₸".replace(",", "\N{NO-BREAK SPACE}")


def _percent(share: Decimal | None) -> str:
    return f"{share.normalize():f}".replace(".", ",") if share is not None else ""
