"""What a person without work declares, the register of the unemployed, and reasons to leave it."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("applicants", "0004_words_of_names"),
        ("cases", "0008_cheaper_lists"),
    ]

    operations = [
        migrations.CreateModel(
            name="EndReason",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=40, unique=True, verbose_name="code")),
                ("text_kk", models.CharField(max_length=300, verbose_name="text in Kazakh")),
                ("text_ru", models.CharField(max_length=300, verbose_name="text in Russian")),
                ("reference_kk", models.CharField(max_length=300, verbose_name="legal reference in Kazakh")),
                ("reference_ru", models.CharField(max_length=300, verbose_name="legal reference in Russian")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                ("kept", models.BooleanField(default=True, verbose_name="offered")),
            ],
            options={
                "verbose_name": "reason to take off the register",
                "verbose_name_plural": "reasons to take off the register",
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("without_work_since", models.DateField(verbose_name="without work since")),
                (
                    "last_work",
                    models.CharField(blank=True, max_length=200, verbose_name="last place of work and position"),
                ),
                ("rural", models.BooleanField(default=False, verbose_name="lives in a rural district")),
                (
                    "card_number",
                    models.CharField(blank=True, max_length=40, verbose_name="number of the job seeker's card"),
                ),
                ("card_of", models.DateField(blank=True, null=True, verbose_name="the card was entered on")),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unemployed_claim",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
            ],
            options={
                "verbose_name": "claim to be registered as unemployed",
                "verbose_name_plural": "claims to be registered as unemployed",
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("card_number", ""), ("card_of", None)),
                            models.Q(models.Q(("card_number", ""), _negated=True), ("card_of__isnull", False)),
                            _connector="OR",
                        ),
                        name="a_checked_card_has_number_and_day",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Registration",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("since", models.DateField(verbose_name="registered on")),
                ("rural", models.BooleanField(default=False, verbose_name="lives in a rural district")),
                ("ended_on", models.DateField(blank=True, null=True, verbose_name="taken off the register on")),
                ("ended_words", models.CharField(blank=True, max_length=300, verbose_name="remark")),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unemployed_registration",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "ended_because",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="unemployed.endreason",
                        verbose_name="taken off because",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="unemployed_registrations",
                        to="applicants.applicant",
                        verbose_name="person",
                    ),
                ),
            ],
            options={
                "verbose_name": "registration as unemployed",
                "verbose_name_plural": "register of the unemployed",
                "ordering": ["-since", "-pk"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("ended_on", None)),
                        fields=("person",),
                        name="a_person_is_registered_as_unemployed_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ended_on", None), ("ended_on__gte", models.F("since")), _connector="OR"),
                        name="a_registration_ends_after_it_began",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("ended_because", None), ("ended_on", None)),
                            models.Q(("ended_because__isnull", False), ("ended_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="a_registration_ends_for_a_reason",
                    ),
                ],
            },
        ),
    ]
