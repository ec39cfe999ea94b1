"""What executors lay down in drafts, and the first standard phrases for them."""

import django.db.models.deletion
from django.db import migrations, models

from permits.phrases import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0005_kept_apart"),
        ("permits", "0002_seed"),
        ("checklist", "0002_verdicts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField()),
                ("valid_from", models.DateField(null=True, verbose_name="valid from")),
                ("valid_until", models.DateField(null=True, verbose_name="valid until")),
                ("conditions_kk", models.TextField(blank=True, verbose_name="conditions in Kazakh")),
                ("conditions_ru", models.TextField(blank=True, verbose_name="conditions in Russian")),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="drafts",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
            ],
            options={
                "verbose_name": "draft of a decision",
                "verbose_name_plural": "drafts of decisions",
                "ordering": ["case", "version"],
                "constraints": [
                    models.UniqueConstraint(fields=("case", "version"), name="a_draft_is_submitted_once"),
                    models.CheckConstraint(
                        condition=models.Q(("valid_until__gte", models.F("valid_from"))),
                        name="a_draft_ends_after_it_begins",
                    ),
                ],
            },
        ),
        migrations.RunPython(seed, migrations.RunPython.noop),
    ]
