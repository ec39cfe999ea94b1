"""One person at a time stands in for a post."""

import datetime as dt

import django.contrib.postgres.constraints
import django.db.models.functions.comparison
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("office", "0004_shortcuts"),
    ]

    operations = [
        migrations.AlterField(
            model_name="substitution",
            name="order",
            field=models.CharField(
                help_text="Date and number of the order; it stands on papers signed by the substitute.",
                max_length=200,
                verbose_name="order",
            ),
        ),
        migrations.AlterField(
            model_name="substitution",
            name="since",
            field=models.DateField(help_text="The first day, by the order.", verbose_name="since"),
        ),
        migrations.AlterField(
            model_name="substitution",
            name="until",
            field=models.DateField(help_text="The last day, that day included.", verbose_name="until"),
        ),
        migrations.AddConstraint(
            model_name="substitution",
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(
                expressions=(
                    (models.Func(models.F("post"), models.F("post"), models.Value("[]"), function="int8range"), "&&"),
                    (
                        models.Func(
                            models.F("since"),
                            django.db.models.functions.comparison.Greatest(
                                models.F("since"),
                                django.db.models.functions.comparison.Coalesce(
                                    models.F("until"), models.Value(dt.date(9999, 12, 31))
                                ),
                            ),
                            models.Value("[]"),
                            function="daterange",
                        ),
                        "&&",
                    ),
                ),
                name="one_substitute_for_a_post_a_day",
                violation_error_message="Somebody stands in for this post on these days already: end that order first.",
            ),
        ),
    ]
