"""The first resolutions."""

from django.db import migrations

from workflow.desk.head.seeds import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("headdesk", "0001_resolutions")]

    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
