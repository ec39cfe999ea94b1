"""Where and when a foreign worker works, where that differs from the request."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("permits", "0005_results_by_delivery")]

    operations = [
        migrations.AddField(
            "worker", "workplace", models.CharField(blank=True, max_length=200, verbose_name="place of work")
        ),
        migrations.AddField("worker", "works_from", models.DateField(blank=True, null=True, verbose_name="works from")),
        migrations.AddField(
            "worker", "works_until", models.DateField(blank=True, null=True, verbose_name="works until")
        ),
        migrations.AddConstraint(
            "worker",
            models.CheckConstraint(
                condition=models.Q(
                    ("works_until", None),
                    ("works_from", None),
                    ("works_until__gte", models.F("works_from")),
                    _connector="OR",
                ),
                name="a_worker_leaves_after_beginning",
            ),
        ),
    ]
