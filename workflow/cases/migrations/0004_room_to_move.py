"""A case is rewritten at every move: room kept in its page lets the row stay there, and no index is written again."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_guards")]
    operations = [
        migrations.RunSQL(
            "ALTER TABLE cases_case SET (fillfactor = 60); ALTER TABLE cases_clock SET (fillfactor = 80)",
            "ALTER TABLE cases_case RESET (fillfactor); ALTER TABLE cases_clock RESET (fillfactor)",
        )
    ]
