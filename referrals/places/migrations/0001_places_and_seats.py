"""Employers, places, seats held, answers owed."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0008_cheaper_lists"),
        ("office", "0005_one_substitute_at_a_time"),
        ("referrals", "0001_requests_and_rules"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Host",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.CharField(max_length=12, unique=True, verbose_name="BIN or IIN")),
                ("name_kk", models.CharField(max_length=300, verbose_name="name in Kazakh")),
                ("name_ru", models.CharField(max_length=300, verbose_name="name in Russian")),
                ("address_kk", models.CharField(max_length=300, verbose_name="address in Kazakh")),
                ("address_ru", models.CharField(max_length=300, verbose_name="address in Russian")),
                ("contact", models.CharField(blank=True, max_length=150, verbose_name="whom to ask for")),
                ("phone", models.CharField(max_length=40, verbose_name="telephone")),
            ],
            options={
                "verbose_name": "employer or provider",
                "verbose_name_plural": "employers and providers",
                "ordering": ["name_kk"],
            },
        ),
        migrations.CreateModel(
            name="Place",
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
                ("work_kk", models.CharField(max_length=300, verbose_name="work in Kazakh")),
                ("work_ru", models.CharField(max_length=300, verbose_name="work in Russian")),
                ("capacity", models.PositiveSmallIntegerField(verbose_name="seats")),
                (
                    "education",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "basic secondary"),
                            (2, "general secondary"),
                            (3, "technical and vocational"),
                            (4, "higher"),
                        ],
                        default=1,
                        verbose_name="education at least",
                    ),
                ),
                ("experience", models.PositiveSmallIntegerField(default=0, verbose_name="experience at least, years")),
                (
                    "pay",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=12, null=True, verbose_name="pay, tenge a month"
                    ),
                ),
                ("months", models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="for how many months")),
                (
                    "subsidy_percent",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=5, null=True, verbose_name="subsidy of the pay, %"
                    ),
                ),
                ("contract", models.CharField(blank=True, max_length=120, verbose_name="contract with the employer")),
                ("since", models.DateField(verbose_name="offered since")),
                ("until", models.DateField(blank=True, null=True, verbose_name="offered until")),
                (
                    "host",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="places",
                        to="places.host",
                        verbose_name="employer or provider",
                    ),
                ),
                (
                    "occupation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="referrals.occupation",
                        verbose_name="occupation",
                    ),
                ),
                (
                    "office",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "vacancy or place",
                "verbose_name_plural": "vacancies and places",
                "ordering": ["kind", "-since", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Booking",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seat", models.PositiveSmallIntegerField(verbose_name="seat")),
                ("held_at", models.DateTimeField(verbose_name="held since")),
                ("freed_at", models.DateTimeField(blank=True, null=True, verbose_name="freed at")),
                ("freed_because", models.CharField(blank=True, max_length=20, verbose_name="freed because")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bookings",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
                (
                    "held_by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="held by",
                    ),
                ),
                (
                    "place",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="bookings",
                        to="places.place",
                        verbose_name="place",
                    ),
                ),
            ],
            options={
                "verbose_name": "seat held",
                "verbose_name_plural": "seats held",
                "ordering": ["-held_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("given_at", models.DateTimeField(verbose_name="referral given")),
                ("due_at", models.DateTimeField(verbose_name="answer due")),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("hired", "taken on"), ("refused", "not taken on"), ("absent", "did not come")],
                        max_length=10,
                        verbose_name="outcome",
                    ),
                ),
                ("told_on", models.DateField(blank=True, null=True, verbose_name="day of the answer")),
                (
                    "words",
                    models.CharField(blank=True, max_length=300, verbose_name="order of employment, or the reason"),
                ),
                ("recorded_at", models.DateTimeField(blank=True, null=True, verbose_name="recorded at")),
                (
                    "booking",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="report",
                        to="places.booking",
                        verbose_name="seat",
                    ),
                ),
                (
                    "recorded_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="recorded by",
                    ),
                ),
            ],
            options={
                "verbose_name": "answer of the employer",
                "verbose_name_plural": "answers of employers",
                "ordering": ["due_at", "pk"],
            },
        ),
        migrations.AddIndex(
            model_name="place",
            index=models.Index(fields=["office", "kind", "until"], name="places_of_an_office"),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(("until", None), ("until__gte", models.F("since")), _connector="OR"),
                name="a_place_ends_after_it_begins",
                violation_error_message="The last day is before the first.",
            ),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kind__in", ("public-works", "vocational-training", "social-job", "youth-practice")),
                        _negated=True,
                    ),
                    ("months__gte", 1),
                    _connector="OR",
                ),
                name="a_place_of_fixed_term_has_months",
                violation_error_message="A place of this kind is for a number of months.",
            ),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("kind", "social-job"), ("subsidy_percent__isnull", False), ("subsidy_percent__range", (0, 100))
                    ),
                    models.Q(models.Q(("kind", "social-job"), _negated=True), ("subsidy_percent", None)),
                    _connector="OR",
                ),
                name="only_a_social_job_is_subsidised",
                violation_error_message="A social workplace, and no other, has a subsidy of the pay in percent.",
            ),
        ),
        migrations.AddConstraint(
            model_name="place",
            constraint=models.CheckConstraint(
                condition=models.Q(("pay", None), ("pay__gte", 0), _connector="OR"),
                name="pay_is_a_sum",
                violation_error_message="A sum is not negative.",
            ),
        ),
        migrations.AddConstraint(
            model_name="booking",
            constraint=models.UniqueConstraint(
                condition=models.Q(("freed_at", None)), fields=("place", "seat"), name="a_seat_is_held_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="booking",
            constraint=models.UniqueConstraint(
                condition=models.Q(("freed_at", None)), fields=("case",), name="a_case_holds_one_seat"
            ),
        ),
        migrations.AddConstraint(
            model_name="booking",
            constraint=models.CheckConstraint(condition=models.Q(("seat__gte", 1)), name="seats_are_counted_from_one"),
        ),
        migrations.AddConstraint(
            model_name="booking",
            constraint=models.CheckConstraint(
                condition=models.Q(("freed_at", None), ("freed_at__gte", models.F("held_at")), _connector="OR"),
                name="a_seat_is_freed_after_it_was_held",
            ),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(condition=models.Q(("outcome", "")), fields=["due_at"], name="answers_still_owed"),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("outcome", ""), ("recorded_at", None), ("recorded_by", None), ("told_on", None)),
                    models.Q(
                        models.Q(("outcome", ""), _negated=True),
                        ("recorded_at__isnull", False),
                        ("recorded_by__isnull", False),
                        ("told_on__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="an_answer_is_recorded_whole",
            ),
        ),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("outcome", "refused"), _negated=True),
                    models.Q(("words", ""), _negated=True),
                    _connector="OR",
                ),
                name="an_employer_says_why_not",
                violation_error_message="Write down the reason the employer gives.",
            ),
        ),
    ]
