"""The country's special days, the offices of the acts and their hours."""

from django.db import migrations

from workflow.office.seeds.plant import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("office", "0002_calendar_versions")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
