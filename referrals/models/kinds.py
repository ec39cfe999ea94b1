"""The kinds of referral: Kostanay's act names six, Kyzylorda's four of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What a person is referred to."""

    JOB = "job", _("referral to a job")
    PUBLIC_WORKS = "public-works", _("referral to public works")
    TRAINING = "vocational-training", _("referral to training, retraining and further training")
    SOCIAL_JOB = "social-job", _("referral to a social workplace")
    YOUTH_PRACTICE = "youth-practice", _("referral to youth practice")
    GUIDANCE = "guidance", _("vocational guidance")


FIXED_TERM = (Kind.PUBLIC_WORKS, Kind.TRAINING, Kind.SOCIAL_JOB, Kind.YOUTH_PRACTICE)
"""Kinds that end after so many months."""
