"""Drafts of referrals."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0008_cheaper_lists"),
        ("places", "0001_places_and_seats"),
        ("referrals", "0001_requests_and_rules"),
    ]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField()),
                ("card", models.CharField(max_length=40, verbose_name="number of the personal card")),
                ("begins", models.DateField(verbose_name="begins on")),
                ("ends", models.DateField(blank=True, null=True, verbose_name="ends on")),
                ("conditions_kk", models.TextField(blank=True, verbose_name="conditions in Kazakh")),
                ("conditions_ru", models.TextField(blank=True, verbose_name="conditions in Russian")),
                (
                    "booking",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drafts",
                        to="places.booking",
                        verbose_name="seat",
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="referral_drafts",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
            ],
            options={
                "verbose_name": "draft of a referral",
                "verbose_name_plural": "drafts of referrals",
                "ordering": ["case", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("case", "version"), name="a_referral_is_submitted_once"),
                    models.CheckConstraint(
                        condition=models.Q(("ends__gt", models.F("begins"))), name="a_referral_ends_after_it_begins"
                    ),
                ],
            },
        ),
    ]
