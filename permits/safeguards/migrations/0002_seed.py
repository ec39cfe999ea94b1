"""Kinds of activity and ratios of local content: first values, to be edited."""

from django.db import migrations

from permits.safeguards.seeds import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("safeguards", "0001_initial")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
