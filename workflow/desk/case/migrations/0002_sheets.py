"""Letters as unsent forms would state them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0001_comments"),
    ]

    operations = [
        migrations.CreateModel(
            name="Sheet",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=30)),
                ("mark", models.CharField(max_length=64)),
                ("stored", models.UUIDField(unique=True)),
                ("sha256", models.CharField(max_length=64)),
                ("pages", models.PositiveSmallIntegerField()),
                (
                    "unsent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="sheets", to="casework.unsent"
                    ),
                ),
            ],
        ),
    ]
