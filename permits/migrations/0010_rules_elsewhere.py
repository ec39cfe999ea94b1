"""Documents and grounds of South Kazakhstan and Kostanay: first values, to be edited."""

from django.db import migrations

from permits.seeds_elsewhere import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("permits", "0009_said_by_every_request")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
