"""Names are found by the folded beginnings of their words, telephones by their last ten digits."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models

import workflow.applicants.folding


class Migration(migrations.Migration):
    dependencies = [
        ("applicants", "0003_folding"),
    ]

    operations = [
        migrations.AddField(
            model_name="applicant",
            name="words",
            field=models.GeneratedField(
                db_persist=True,
                expression=workflow.applicants.folding.NameWords("name"),
                output_field=django.contrib.postgres.search.SearchVectorField(),
                verbose_name="folded name",
            ),
        ),
        migrations.AddIndex(
            model_name="applicant",
            index=django.contrib.postgres.indexes.GinIndex(
                fastupdate=False, fields=["words"], name="applicants_by_words_of_name"
            ),
        ),
        migrations.AddIndex(
            model_name="applicant",
            index=models.Index(workflow.applicants.folding.PhoneTail("phone"), name="applicants_by_telephone"),
        ),
    ]
