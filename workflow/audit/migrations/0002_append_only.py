"""Events are only ever added; the head of a chain never goes back."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION audit_stays_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER an_event_stays_written BEFORE UPDATE OR DELETE ON audit_event
    FOR EACH ROW EXECUTE FUNCTION audit_stays_written();
CREATE TRIGGER events_are_not_emptied BEFORE TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION audit_stays_written();
CREATE FUNCTION audit_chain_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.name <> OLD.name OR NEW.seq < OLD.seq THEN
        RAISE EXCEPTION 'chain % cannot go back', OLD.name USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_chain_grows BEFORE UPDATE ON audit_chain FOR EACH ROW EXECUTE FUNCTION audit_chain_grows();
CREATE TRIGGER a_chain_is_not_deleted BEFORE DELETE ON audit_chain FOR EACH ROW EXECUTE FUNCTION audit_stays_written();
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER an_event_stays_written;
ALTER TABLE audit_event ENABLE ALWAYS TRIGGER events_are_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER a_chain_is_not_deleted ON audit_chain;
DROP TRIGGER a_chain_grows ON audit_chain;
DROP FUNCTION audit_chain_grows();
DROP TRIGGER events_are_not_emptied ON audit_event;
DROP TRIGGER an_event_stays_written ON audit_event;
DROP FUNCTION audit_stays_written();
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
