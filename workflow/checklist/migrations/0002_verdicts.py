"""Verdicts on documents, standard phrases, the facts of a refusal in Russian; a verdict once given stays."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

FORWARDS = """
CREATE FUNCTION checklist_stays_given() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a verdict stays as it was given' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER a_verdict_stays_given BEFORE UPDATE OR DELETE ON checklist_verdict
    FOR EACH ROW EXECUTE FUNCTION checklist_stays_given();
CREATE TRIGGER verdicts_are_not_emptied BEFORE TRUNCATE ON checklist_verdict
    FOR EACH STATEMENT EXECUTE FUNCTION checklist_stays_given();
ALTER TABLE checklist_verdict ENABLE ALWAYS TRIGGER a_verdict_stays_given;
ALTER TABLE checklist_verdict ENABLE ALWAYS TRIGGER verdicts_are_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER verdicts_are_not_emptied ON checklist_verdict;
DROP TRIGGER a_verdict_stays_given ON checklist_verdict;
DROP FUNCTION checklist_stays_given();
"""


class Migration(migrations.Migration):
    dependencies = [
        ("checklist", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Phrase",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("service", models.CharField(max_length=60, verbose_name="service")),
                (
                    "place",
                    models.CharField(
                        choices=[
                            ("facts", "facts of a refusal"),
                            ("conditions", "conditions of a permit"),
                            ("note", "note to the head"),
                        ],
                        max_length=10,
                        verbose_name="place",
                    ),
                ),
                ("text_kk", models.TextField(verbose_name="text in Kazakh")),
                ("text_ru", models.TextField(verbose_name="text in Russian")),
                ("position", models.PositiveSmallIntegerField(default=0, verbose_name="position")),
                ("kept", models.BooleanField(default=True, verbose_name="offered")),
            ],
            options={
                "verbose_name": "standard phrase",
                "verbose_name_plural": "standard phrases",
                "ordering": ["service", "place", "position", "pk"],
            },
        ),
        migrations.AddField(
            model_name="groundnamed",
            name="details_ru",
            field=models.TextField(blank=True, verbose_name="details in Russian"),
        ),
        migrations.CreateModel(
            name="Verdict",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "finding",
                    models.CharField(
                        choices=[
                            ("ok", "in order"),
                            ("expired", "expired"),
                            ("unreadable", "unreadable"),
                            ("other", "another fault"),
                        ],
                        max_length=10,
                        verbose_name="verdict",
                    ),
                ),
                ("words", models.TextField(blank=True, verbose_name="remark")),
                ("at", models.DateTimeField(verbose_name="moment")),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="who",
                    ),
                ),
                (
                    "received",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verdicts",
                        to="checklist.received",
                        verbose_name="document",
                    ),
                ),
            ],
            options={
                "verbose_name": "verdict on a document",
                "verbose_name_plural": "verdicts on documents",
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("finding", "other"), _negated=True),
                            models.Q(("words", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="another_fault_is_told_in_words",
                    )
                ],
            },
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    ]
