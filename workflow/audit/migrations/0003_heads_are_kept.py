"""The heads of chains are not emptied either, and their guards hold also when a restore switches triggers off."""

from django.db import migrations

FORWARDS = """
CREATE TRIGGER heads_are_not_emptied BEFORE TRUNCATE ON audit_chain
    FOR EACH STATEMENT EXECUTE FUNCTION audit_stays_written();
ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER a_chain_grows;
ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER a_chain_is_not_deleted;
ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER heads_are_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER heads_are_not_emptied ON audit_chain;
ALTER TABLE audit_chain ENABLE TRIGGER a_chain_is_not_deleted;
ALTER TABLE audit_chain ENABLE TRIGGER a_chain_grows;
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_append_only")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
