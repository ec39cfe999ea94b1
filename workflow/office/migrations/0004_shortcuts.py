"""Whoever dictates or types with difficulty may switch the one-letter shortcuts off."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("office", "0003_seed")]

    operations = [
        migrations.AddField("account", "shortcuts", models.BooleanField("keyboard shortcuts", default=True)),
    ]
