"""The commission has sessions of its own; what stood here was taken over."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("permits", "0006_workplaces"), ("commission", "0003_sittings_taken_over")]
    operations = [migrations.DeleteModel(name="Sitting")]
