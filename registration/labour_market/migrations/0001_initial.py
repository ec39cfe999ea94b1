"""The register of job seekers as the office keeps it itself."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.UUIDField(editable=False, unique=True, verbose_name="key")),
                ("iin", models.CharField(max_length=12, verbose_name="IIN")),
                ("name", models.CharField(max_length=300, verbose_name="full name")),
                ("card", models.JSONField(verbose_name="card")),
                ("entered_on", models.DateField(verbose_name="entered on")),
                ("closed_on", models.DateField(blank=True, null=True, verbose_name="closed on")),
                ("closed_because", models.CharField(blank=True, max_length=300, verbose_name="closed because")),
            ],
            options={
                "verbose_name": "card of the register",
                "verbose_name_plural": "cards of the register",
                "ordering": ["-pk"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("closed_on", None)),
                        fields=("iin",),
                        name="a_person_stands_in_the_register_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("closed_on", None), ("closed_on__gte", models.F("entered_on")), _connector="OR"
                        ),
                        name="a_card_is_closed_after_it_was_entered",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_because", ""), ("closed_on", None)),
                            models.Q(("closed_on__isnull", False), models.Q(("closed_because", ""), _negated=True)),
                            _connector="OR",
                        ),
                        name="a_card_is_closed_for_a_reason",
                    ),
                ],
            },
        ),
    ]
