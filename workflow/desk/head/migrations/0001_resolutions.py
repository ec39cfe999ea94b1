"""Resolutions a head writes often."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [("office", "0003_seed")]

    operations = [
        migrations.CreateModel(
            name="Resolution",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("service", models.CharField(blank=True, max_length=60, verbose_name="service")),
                ("text_kk", models.CharField(max_length=300, verbose_name="text in Kazakh")),
                ("text_ru", models.CharField(max_length=300, verbose_name="text in Russian")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                ("kept", models.BooleanField(default=True, verbose_name="offered")),
                (
                    "office",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="office.office",
                        verbose_name="office",
                    ),
                ),
            ],
            options={
                "verbose_name": "resolution offered",
                "verbose_name_plural": "resolutions offered",
                "ordering": ["position", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("text_kk", ""), _negated=True), models.Q(("text_ru", ""), _negated=True)
                        ),
                        name="a_resolution_says_something",
                    )
                ],
            },
        ),
    ]
