"""Requests for referrals, occupations, rules of the measures."""

import datetime as dt

import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0008_cheaper_lists"),
    ]

    operations = [
        migrations.CreateModel(
            name="Measure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("job", "referral to a job"),
                            ("public-works", "referral to public works"),
                            ("vocational-training", "referral to training, retraining and further training"),
                            ("social-job", "referral to a social workplace"),
                            ("youth-practice", "referral to youth practice"),
                            ("guidance", "vocational guidance"),
                        ],
                        max_length=20,
                        verbose_name="kind of referral",
                    ),
                ),
                ("months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="months at most")),
                (
                    "subsidy_percent",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        verbose_name="subsidy of the pay at most, %",
                    ),
                ),
                (
                    "age_until",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="age at most, years"),
                ),
                (
                    "graduated_within",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Set: only graduates are referred, and not later than so many years after.",
                        null=True,
                        verbose_name="years since graduation at most",
                    ),
                ),
                (
                    "report_days",
                    models.PositiveSmallIntegerField(
                        help_text="Counted from the day the referral is given.",
                        verbose_name="working days for the employer's answer",
                    ),
                ),
                ("since", models.DateField(verbose_name="since")),
                (
                    "until",
                    models.DateField(
                        blank=True,
                        help_text="The last day it holds; empty while it holds.",
                        null=True,
                        verbose_name="until",
                    ),
                ),
                (
                    "sureness",
                    models.CharField(
                        choices=[
                            ("high", "high: read in the text of the law"),
                            ("medium", "medium: told by official pages"),
                            ("low", "low: to be checked before use"),
                        ],
                        default="high",
                        max_length=10,
                        verbose_name="confidence",
                    ),
                ),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                ("reference_ru", models.CharField(max_length=300, verbose_name="legal reference in Russian")),
            ],
            options={
                "verbose_name": "rule of a measure",
                "verbose_name_plural": "rules of measures",
                "ordering": ["kind", "since"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until", None), ("until__gte", models.F("since")), _connector="OR"),
                        name="a_measure_ends_after_it_begins",
                        violation_error_message="The last day is before the first.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("subsidy_percent", None), ("subsidy_percent__range", (0, 100)), _connector="OR"
                        ),
                        name="a_subsidy_is_a_share",
                        violation_error_message="A share lies between 0 and 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("report_days__gte", 1)),
                        name="an_employer_has_a_day_to_answer",
                        violation_error_message="At least one working day.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=(
                            (
                                models.Func(
                                    models.Func(models.F("kind"), function="hashtext"),
                                    models.Func(models.F("kind"), function="hashtext"),
                                    models.Value("[]"),
                                    function="int8range",
                                ),
                                "&&",
                            ),
                            (
                                models.Func(
                                    models.F("since"),
                                    django.db.models.functions.comparison.Greatest(
                                        models.F("since"),
                                        django.db.models.functions.comparison.Coalesce(
                                            models.F("until"), models.Value(dt.date(9999, 12, 31))
                                        ),
                                    ),
                                    models.Value("[]"),
                                    function="daterange",
                                ),
                                "&&",
                            ),
                        ),
                        name="one_rule_of_a_measure_a_day",
                        violation_error_message="Another rule of this kind holds on these days: end it first.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Occupation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.CharField(
                        help_text="Four digits of the classifier of occupations.",
                        max_length=4,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("name_kk", models.CharField(max_length=200, verbose_name="name in Kazakh")),
                ("name_ru", models.CharField(max_length=200, verbose_name="name in Russian")),
                ("name_en", models.CharField(max_length=200, verbose_name="name in English")),
            ],
            options={
                "verbose_name": "occupation",
                "verbose_name_plural": "occupations",
                "ordering": ["code"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("code__regex", "^[0-9]{4}$")),
                        name="an_occupation_has_four_digits",
                        violation_error_message="The code has four digits.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Application",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("job", "referral to a job"),
                            ("public-works", "referral to public works"),
                            ("vocational-training", "referral to training, retraining and further training"),
                            ("social-job", "referral to a social workplace"),
                            ("youth-practice", "referral to youth practice"),
                            ("guidance", "vocational guidance"),
                        ],
                        max_length=20,
                        verbose_name="kind of referral",
                    ),
                ),
                ("born", models.DateField(verbose_name="date of birth")),
                (
                    "registered_as",
                    models.CharField(
                        choices=[("jobseeker", "job seeker"), ("unemployed", "unemployed")],
                        max_length=12,
                        verbose_name="registered as",
                    ),
                ),
                ("registered_on", models.DateField(verbose_name="registered on")),
                (
                    "education",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "basic secondary"),
                            (2, "general secondary"),
                            (3, "technical and vocational"),
                            (4, "higher"),
                        ],
                        verbose_name="education",
                    ),
                ),
                (
                    "graduated_on",
                    models.DateField(
                        blank=True,
                        help_text="By the diploma; needed for youth practice.",
                        null=True,
                        verbose_name="graduated on",
                    ),
                ),
                ("experience", models.PositiveSmallIntegerField(default=0, verbose_name="experience in it, years")),
                (
                    "wished_pay",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="wished pay, tenge a month"
                    ),
                ),
                ("remarks", models.TextField(blank=True, verbose_name="remarks")),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referral_application",
                        to="cases.case",
                    ),
                ),
                (
                    "profession",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="referrals.occupation",
                        verbose_name="profession",
                    ),
                ),
                (
                    "wished",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: work in the profession.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="referrals.occupation",
                        verbose_name="wished work",
                    ),
                ),
            ],
            options={
                "verbose_name": "request for a referral",
                "verbose_name_plural": "requests for referrals",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("graduated_on__gt", models.F("born"))), name="nobody_graduates_before_birth"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("kind", "youth-practice"), _negated=True),
                            ("graduated_on__isnull", False),
                            _connector="OR",
                        ),
                        name="a_practice_is_for_graduates",
                    ),
                    models.CheckConstraint(condition=models.Q(("wished_pay__gte", 0)), name="a_wished_pay_is_a_sum"),
                ],
            },
        ),
    ]
