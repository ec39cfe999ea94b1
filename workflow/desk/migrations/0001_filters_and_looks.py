"""Filters under a name, and how a person wants the queue."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import workflow.desk.models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("office", "0003_seed"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="QueueLook",
            fields=[
                (
                    "account",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="queue_look",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="whose",
                    ),
                ),
                (
                    "hidden",
                    models.JSONField(
                        blank=True, default=workflow.desk.models.seldom_needed, verbose_name="columns left out"
                    ),
                ),
                ("close", models.BooleanField(default=False, verbose_name="close lines")),
                ("size", models.PositiveSmallIntegerField(default=25, verbose_name="lines on a page")),
            ],
            options={
                "verbose_name": "look of the queue",
                "verbose_name_plural": "looks of the queue",
            },
        ),
        migrations.CreateModel(
            name="SavedFilter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60, verbose_name="name")),
                ("query", models.CharField(max_length=500, verbose_name="filters")),
                ("made_at", models.DateTimeField(verbose_name="made")),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="saved_filters",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="whose",
                    ),
                ),
                (
                    "office",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="office.office",
                        verbose_name="shared with",
                    ),
                ),
            ],
            options={
                "verbose_name": "saved filter",
                "verbose_name_plural": "saved filters",
                "ordering": ["name"],
                "constraints": [
                    models.UniqueConstraint(fields=("account", "name"), name="a_person_names_a_filter_once"),
                    models.CheckConstraint(
                        condition=models.Q(("query__regex", "[0-9]{12}"), _negated=True),
                        name="no_personal_number_is_saved_in_a_filter",
                    ),
                ],
            },
        ),
    ]
