"""Lists of a whole office in the order of due moments; a case found by the last digits of its number."""

import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0005_kept_apart"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="case",
            index=models.Index(django.db.models.functions.text.Right("number", 6), name="cases_by_the_end_of_number"),
        ),
        migrations.AddIndex(
            model_name="clock",
            index=models.Index(
                models.F("office"),
                models.OrderBy(models.F("due_at"), nulls_last=True),
                models.F("id"),
                condition=models.Q(("stopped_at__isnull", True), models.Q(("kind", "span"), _negated=True)),
                name="queue_of_an_office",
            ),
        ),
    ]
