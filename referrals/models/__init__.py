"""The subject matter of a referral."""

from referrals.models.application import Application, Education, Standing
from referrals.models.draft import Draft
from referrals.models.kinds import FIXED_TERM, Kind
from referrals.models.measure import Measure
from referrals.models.occupation import Occupation

__all__ = ["FIXED_TERM", "Application", "Draft", "Education", "Kind", "Measure", "Occupation", "Standing"]
