"""Quotas, local content, bans."""

import datetime as dt

import django.contrib.postgres.constraints
import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("office", "0003_seed"),
    ]

    operations = [
        migrations.CreateModel(
            name="Activity",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "code",
                    models.CharField(
                        help_text="As in the classifier of economic activities: A, B, C…",
                        max_length=10,
                        unique=True,
                        verbose_name="code",
                    ),
                ),
                ("name_kk", models.CharField(max_length=300, verbose_name="name in Kazakh")),
                ("name_ru", models.CharField(max_length=300, verbose_name="name in Russian")),
                ("name_en", models.CharField(max_length=300, verbose_name="name in English")),
            ],
            options={
                "verbose_name": "kind of economic activity",
                "verbose_name_plural": "kinds of economic activity",
                "ordering": ["code"],
            },
        ),
        migrations.CreateModel(
            name="Ban",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(max_length=12, verbose_name="BIN or IIN of the employer")),
                ("name", models.CharField(max_length=300, verbose_name="name of the employer")),
                (
                    "since",
                    models.DateField(help_text="The day the unlawful employment was found.", verbose_name="since"),
                ),
                (
                    "until",
                    models.DateField(
                        help_text="The last day of the ban; by the rules twelve months after it was found.",
                        verbose_name="until",
                    ),
                ),
                (
                    "decision",
                    models.CharField(
                        help_text="Whose decision, its date and number.", max_length=200, verbose_name="decision"
                    ),
                ),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                ("reference_ru", models.CharField(max_length=300, verbose_name="legal reference in Russian")),
            ],
            options={
                "verbose_name": "ban after unlawful employment",
                "verbose_name_plural": "bans after unlawful employment",
                "ordering": ["-since", "name"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("until__gte", models.F("since"))),
                        name="a_ban_ends_after_it_begins",
                        violation_error_message="The last day is before the first.",
                    ),
                    django.contrib.postgres.constraints.ExclusionConstraint(
                        expressions=(
                            (
                                models.Func(
                                    models.Func(models.F("number"), function="hashtext"),
                                    models.Func(models.F("number"), function="hashtext"),
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
                        name="one_ban_on_an_employer_a_day",
                        violation_error_message="A ban on this employer holds on these days already: change that one.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="LocalContent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "categories",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("1", "1 — chief executives and their deputies"),
                                ("2", "2 — heads of structural units"),
                                ("3", "3 — specialists"),
                                ("4", "4 — skilled workers"),
                                ("5", "seasonal workers"),
                            ],
                            max_length=1,
                        ),
                        size=None,
                        verbose_name="categories together",
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[
                            ("citizens", "citizens of all staff: at least"),
                            ("foreigners", "foreigners to citizens: at most"),
                        ],
                        max_length=10,
                        verbose_name="what is compared",
                    ),
                ),
                ("percent", models.PositiveSmallIntegerField(verbose_name="per cent")),
                (
                    "transfers",
                    models.BooleanField(
                        default=False,
                        help_text="Ticked: asked of transfers within a corporation only. Not ticked: of all other permits.",
                        verbose_name="for transfers within a corporation",
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
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                ("reference_ru", models.CharField(max_length=300, verbose_name="legal reference in Russian")),
            ],
            options={
                "verbose_name": "local-content ratio",
                "verbose_name_plural": "local-content ratios",
                "ordering": ["transfers", "categories", "since"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("percent__gte", 1), ("percent__lte", 100)),
                        name="a_ratio_is_a_share",
                        violation_error_message="A share is between 1 and 100 per cent.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                        name="a_ratio_ends_after_it_begins",
                        violation_error_message="The last day is before the first.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Quota",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        help_text="The year in which the permit begins takes from this quota.", verbose_name="year"
                    ),
                ),
                (
                    "category",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("1", "1 — chief executives and their deputies"),
                            ("2", "2 — heads of structural units"),
                            ("3", "3 — specialists"),
                            ("4", "4 — skilled workers"),
                            ("5", "seasonal workers"),
                        ],
                        help_text="Empty: all categories together.",
                        max_length=1,
                        verbose_name="category",
                    ),
                ),
                ("workers", models.PositiveIntegerField(verbose_name="workers allowed")),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                ("reference_ru", models.CharField(max_length=300, verbose_name="legal reference in Russian")),
                (
                    "activity",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: the quota of the whole region.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="safeguards.activity",
                        verbose_name="kind of economic activity",
                    ),
                ),
                (
                    "office",
                    models.ForeignKey(
                        help_text="The quota of the region whose permits this office gives.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "quota",
                "verbose_name_plural": "quotas",
                "ordering": ["-year", "office", "activity__code", "category"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("office", "year", "activity", "category"),
                        name="a_quota_is_set_once",
                        nulls_distinct=False,
                        violation_error_message="This quota is entered already: change that row.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("year__gte", 2010), ("year__lte", 2100)),
                        name="a_quota_is_of_a_year_we_know",
                        violation_error_message="The year has four digits, from 2010 on.",
                    ),
                ],
            },
        ),
    ]
