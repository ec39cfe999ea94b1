"""The personal card of a job seeker."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0008_cheaper_lists"),
    ]

    operations = [
        migrations.CreateModel(
            name="Card",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "education",
                    models.CharField(
                        choices=[
                            ("none", "no finished secondary education"),
                            ("secondary", "general secondary"),
                            ("vocational", "technical and vocational"),
                            ("higher", "higher"),
                            ("postgraduate", "postgraduate"),
                        ],
                        max_length=12,
                        verbose_name="education",
                    ),
                ),
                ("speciality", models.CharField(blank=True, max_length=150, verbose_name="speciality by the document")),
                ("profession", models.CharField(max_length=150, verbose_name="profession")),
                ("experience_years", models.PositiveSmallIntegerField(verbose_name="years of work")),
                (
                    "last_work",
                    models.CharField(blank=True, max_length=200, verbose_name="last place of work and position"),
                ),
                ("skills", models.TextField(blank=True, verbose_name="skills")),
                (
                    "kazakh",
                    models.CharField(
                        choices=[
                            ("none", "does not speak"),
                            ("basic", "with a dictionary"),
                            ("good", "well"),
                            ("fluent", "fluently"),
                        ],
                        max_length=8,
                        verbose_name="Kazakh language",
                    ),
                ),
                (
                    "russian",
                    models.CharField(
                        choices=[
                            ("none", "does not speak"),
                            ("basic", "with a dictionary"),
                            ("good", "well"),
                            ("fluent", "fluently"),
                        ],
                        max_length=8,
                        verbose_name="Russian language",
                    ),
                ),
                (
                    "english",
                    models.CharField(
                        choices=[
                            ("none", "does not speak"),
                            ("basic", "with a dictionary"),
                            ("good", "well"),
                            ("fluent", "fluently"),
                        ],
                        max_length=8,
                        verbose_name="English language",
                    ),
                ),
                ("other_languages", models.CharField(blank=True, max_length=150, verbose_name="other languages")),
                ("wished_work", models.CharField(max_length=150, verbose_name="wished work")),
                (
                    "wished_pay",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=10, null=True, verbose_name="wished pay, tenge"
                    ),
                ),
                ("representative", models.CharField(blank=True, max_length=150, verbose_name="legal representative")),
                ("entry_number", models.CharField(blank=True, max_length=40, verbose_name="number in the register")),
                ("entered_on", models.DateField(blank=True, null=True, verbose_name="entered in the register on")),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="jobseeker_card",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
            ],
            options={
                "verbose_name": "job seeker's card",
                "verbose_name_plural": "job seekers' cards",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("experience_years__lte", 70)), name="a_life_of_work_has_an_end"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("wished_pay", None), ("wished_pay__gt", 0), _connector="OR"),
                        name="a_card_wishes_for_a_sum",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("entered_on", None), ("entry_number", "")),
                            models.Q(models.Q(("entry_number", ""), _negated=True), ("entered_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="an_entry_has_number_and_day",
                    ),
                ],
            },
        ),
    ]
