"""Who asks for a permit and for what: settled by the variant of the act, or a field of the request where it is not."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Holder(models.TextChoices):
    """Who asks, and whose permit it will be."""

    EMPLOYER = "employer", _("employer")
    WORKER = "worker", _("foreign worker")


class Procedure(models.TextChoices):
    """What is asked for."""

    ISSUE = "issue", _("issue")
    REISSUE = "reissue", _("re-issue")
    EXTEND = "extend", _("extension")
    RENEW = "renew", _("re-issue and extension")


EMPLOYER, WORKER = (Holder.EMPLOYER,), (Holder.WORKER,)
ISSUE, REISSUE, EXTEND, RENEW = Procedure.ISSUE, Procedure.REISSUE, Procedure.EXTEND, Procedure.RENEW


@dataclass(frozen=True, slots=True)
class Kind:
    """What the requests of a variant are about. Where it leaves several open, the request says which.

    `transfer`: within a corporation; `levied`: the act knows a levy.
    """

    holders: tuple[Holder, ...]
    procedures: tuple[Procedure, ...]
    transfer: bool = False
    levied: bool = False


KINDS = {
    "issue": Kind(EMPLOYER, (ISSUE,), levied=True),
    "reissue": Kind(EMPLOYER, (REISSUE,), levied=True),
    "extend": Kind(EMPLOYER, (EXTEND,), levied=True),
    "ict-issue": Kind(EMPLOYER, (ISSUE,), transfer=True, levied=True),
    "ict-renew": Kind(EMPLOYER, (RENEW,), transfer=True, levied=True),
    "any": Kind((*EMPLOYER, *WORKER), (ISSUE, REISSUE, EXTEND)),
    "employer-issue": Kind(EMPLOYER, (ISSUE,)),
    "employer-reissue": Kind(EMPLOYER, (REISSUE,)),
    "employer-extend": Kind(EMPLOYER, (EXTEND,)),
    "worker-issue": Kind(WORKER, (ISSUE, EXTEND)),
    "worker-reissue": Kind(WORKER, (REISSUE,)),
}
"""By variant: no two acts use one name for different things."""

TRANSFERS = tuple(variant for variant, kind in KINDS.items() if kind.transfer)
RENEWS = (REISSUE, EXTEND, RENEW)
"""Procedures over a permit that was given before."""
MEASURED = (ISSUE, EXTEND, RENEW)
"""Procedures in which quota and local content are a condition: a re-issued permit was measured when it was issued."""
ON_PAPER_ALONE = frozenset({("kostanay-564", Holder.WORKER)})
"""By whose act the result is given on paper and in no other form (point 3 of act 564)."""

ASPECTS = {
    "employer-issue": _("employer: issue"),
    "employer-reissue": _("employer: re-issue"),
    "employer-extend": _("employer: extension"),
    "employer-renew": _("employer: re-issue and extension"),
    "worker-issue": _("foreign worker: issue"),
    "worker-reissue": _("foreign worker: re-issue"),
    "worker-extend": _("foreign worker: extension"),
}
"""The kinds of requests documents, grounds and terms may differ by."""


def aspect(holder: str, procedure: str) -> str:
    """The code of a kind of request."""
    return f"{holder}-{procedure}"
