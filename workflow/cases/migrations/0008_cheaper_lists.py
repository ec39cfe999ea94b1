"""Counts of a role are read from the index alone; the newest cases of one office are walked without the others."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0007_one_person_two_accounts"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="clock",
            name="queue_of_a_role",
        ),
        migrations.AlterField(
            model_name="case",
            name="office",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="cases",
                to="office.office",
                verbose_name="office",
            ),
        ),
        migrations.AddIndex(
            model_name="case",
            index=models.Index(fields=["office", "-id"], name="newest_cases_of_an_office"),
        ),
        migrations.AddIndex(
            model_name="clock",
            index=models.Index(
                models.F("office"),
                models.F("role"),
                models.F("kind"),
                models.OrderBy(models.F("due_at"), nulls_last=True),
                models.F("id"),
                condition=models.Q(("stopped_at__isnull", True)),
                name="queue_of_a_role",
            ),
        ),
    ]
