"""Comments among colleagues, and forms that were not sent yet; a comment once written stays."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

FORWARDS = """
CREATE FUNCTION casework_stays_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a comment stays as it was written' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER a_comment_stays_written BEFORE UPDATE OR DELETE ON casework_comment
    FOR EACH ROW EXECUTE FUNCTION casework_stays_written();
CREATE TRIGGER comments_are_not_emptied BEFORE TRUNCATE ON casework_comment
    FOR EACH STATEMENT EXECUTE FUNCTION casework_stays_written();
ALTER TABLE casework_comment ENABLE ALWAYS TRIGGER a_comment_stays_written;
ALTER TABLE casework_comment ENABLE ALWAYS TRIGGER comments_are_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER comments_are_not_emptied ON casework_comment;
DROP TRIGGER a_comment_stays_written ON casework_comment;
DROP FUNCTION casework_stays_written();
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("cases", "0005_kept_apart"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField(verbose_name="comment")),
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
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to="cases.case",
                        verbose_name="case",
                    ),
                ),
            ],
            options={
                "verbose_name": "internal comment",
                "verbose_name_plural": "internal comments",
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("words", ""), _negated=True), name="a_comment_says_something"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Unsent",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("verb", models.CharField(max_length=20)),
                ("typed", models.JSONField(default=dict)),
                ("at", models.DateTimeField()),
                (
                    "by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "case",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="cases.case"),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("by", "case", "verb"), name="a_form_is_kept_once_for_a_person")
                ],
            },
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    ]
