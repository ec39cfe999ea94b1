"""What the safeguards ask of a request; rates of the levy no longer overlap."""

import datetime as dt

import django.contrib.postgres.constraints
import django.db.models.deletion
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("permits", "0003_drafts"),
        ("safeguards", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="application",
            name="activity",
            field=models.ForeignKey(
                blank=True,
                help_text="By the classifier of economic activities: the quota is split by it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="safeguards.activity",
                verbose_name="kind of economic activity",
            ),
        ),
        migrations.AddField(
            model_name="application",
            name="exemption",
            field=models.CharField(
                blank=True,
                help_text="Only when the rules exempt the employer: name the ground and its document.",
                max_length=300,
                verbose_name="exempt from local content, because",
            ),
        ),
        migrations.AlterField(
            model_name="application",
            name="activity_group",
            field=models.CharField(
                choices=[
                    (
                        "services",
                        "professional, scientific, information, education, health, finance, transport, agriculture, utilities, arts",
                    ),
                    ("mining", "mining, trade, repair of vehicles"),
                    ("other", "other activities: the third group"),
                ],
                default="services",
                max_length=10,
                verbose_name="group of activities",
            ),
        ),
        migrations.AlterField(
            model_name="levyrate",
            name="group",
            field=models.CharField(
                choices=[
                    (
                        "services",
                        "professional, scientific, information, education, health, finance, transport, agriculture, utilities, arts",
                    ),
                    ("mining", "mining, trade, repair of vehicles"),
                    ("other", "other activities: the third group"),
                ],
                max_length=10,
                verbose_name="group of activities",
            ),
        ),
        migrations.AlterField(
            model_name="levyrate",
            name="until",
            field=models.DateField(
                blank=True, help_text="The last day it holds; empty while it holds.", null=True, verbose_name="until"
            ),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(models.F("valid_from"), name="permits_by_the_day_they_begin"),
        ),
        migrations.AddConstraint(
            model_name="levyrate",
            constraint=models.CheckConstraint(
                condition=models.Q(("until__isnull", True), ("until__gte", models.F("since")), _connector="OR"),
                name="a_rate_ends_after_it_begins",
                violation_error_message="The last day is before the first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="levyrate",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (
                        models.Func(
                            models.Func(models.F("group"), function="hashtext"),
                            models.Func(models.F("group"), function="hashtext"),
                            models.Value("[]"),
                            function="int8range",
                        ),
                        "&&",
                    ),
                    (
                        models.Func(
                            models.Func(models.F("category"), function="hashtext"),
                            models.Func(models.F("category"), function="hashtext"),
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
                name="one_rate_a_day",
                violation_error_message="Another rate of this group and category holds on these days: end it first.",
            ),
        ),
        migrations.CreateModel(
            name="Staff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "category",
                    models.CharField(
                        choices=[
                            ("1", "1 — chief executives and their deputies"),
                            ("2", "2 — heads of structural units"),
                            ("3", "3 — specialists"),
                            ("4", "4 — skilled workers"),
                            ("5", "seasonal workers"),
                        ],
                        max_length=1,
                        verbose_name="category",
                    ),
                ),
                ("citizens", models.PositiveIntegerField(verbose_name="citizens of Kazakhstan")),
                ("foreigners", models.PositiveIntegerField(default=0, verbose_name="foreigners employed already")),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="staff", to="permits.application"
                    ),
                ),
            ],
            options={
                "verbose_name": "staff of a category",
                "verbose_name_plural": "staff by category",
                "ordering": ["category"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("application", "category"), name="staff_is_declared_once_a_category"
                    )
                ],
            },
        ),
    ]
