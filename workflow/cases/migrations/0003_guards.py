"""Clocks and the written-down law are guarded like the journal: not emptied, and also when a restore switches triggers off."""

from django.db import migrations

FORWARDS = """
CREATE TRIGGER clocks_are_not_emptied BEFORE TRUNCATE ON cases_clock
    FOR EACH STATEMENT EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER the_law_is_not_emptied BEFORE TRUNCATE ON cases_lawfulmove
    FOR EACH STATEMENT EXECUTE FUNCTION cases_stays_written();
ALTER TABLE cases_clock ENABLE ALWAYS TRIGGER a_clock_is_not_deleted;
ALTER TABLE cases_clock ENABLE ALWAYS TRIGGER a_stopped_clock_stays_stopped;
ALTER TABLE cases_clock ENABLE ALWAYS TRIGGER clocks_are_not_emptied;
ALTER TABLE cases_lawfulmove ENABLE ALWAYS TRIGGER the_law_is_only_added_to;
ALTER TABLE cases_lawfulmove ENABLE ALWAYS TRIGGER the_law_is_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER the_law_is_not_emptied ON cases_lawfulmove;
DROP TRIGGER clocks_are_not_emptied ON cases_clock;
ALTER TABLE cases_lawfulmove ENABLE TRIGGER the_law_is_only_added_to;
ALTER TABLE cases_clock ENABLE TRIGGER a_stopped_clock_stays_stopped;
ALTER TABLE cases_clock ENABLE TRIGGER a_clock_is_not_deleted;
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_gate")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
