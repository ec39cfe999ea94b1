"""Documents, grounds, occupations, rules of the measures, phrases: first values, to be edited."""

from django.db import migrations

from referrals.seeds import plant


def seed(apps, _schema_editor):
    plant(apps.get_model)


class Migration(migrations.Migration):
    dependencies = [("referrals", "0002_drafts"), ("checklist", "0003_rules_of_acts")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
