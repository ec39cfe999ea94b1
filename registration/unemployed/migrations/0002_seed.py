"""Documents, grounds and phrases of the registration as unemployed: first values, to be edited."""

from django.db import migrations

from registration.unemployed.seeds import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("unemployed", "0001_initial"), ("checklist", "0002_verdicts")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
