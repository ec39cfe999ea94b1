"""Documents, grounds, index and levy: first values, to be edited."""

from django.db import migrations

from permits.seeds import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("permits", "0001_initial"), ("checklist", "0001_initial")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
