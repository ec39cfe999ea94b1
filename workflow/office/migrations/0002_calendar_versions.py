"""The database itself counts the versions of an office's calendar, whoever changes a row and however."""

from django.db import migrations

# A sequence never gives a number twice, not even after a rollback: one version always means one calendar.
FORWARDS = """
CREATE SEQUENCE office_calendar_version AS integer START 2;

CREATE FUNCTION office_calendar_row_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        UPDATE office_office SET calendar_version = nextval('office_calendar_version');
        RETURN NULL;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        UPDATE office_office SET calendar_version = nextval('office_calendar_version')
        WHERE OLD.office_id IS NULL OR id = OLD.office_id;
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.office_id IS DISTINCT FROM OLD.office_id) THEN
        UPDATE office_office SET calendar_version = nextval('office_calendar_version')
        WHERE NEW.office_id IS NULL OR id = NEW.office_id;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER hours_move_the_calendar_version
    AFTER INSERT OR UPDATE OR DELETE ON office_hours
    FOR EACH ROW EXECUTE FUNCTION office_calendar_row_changes();
CREATE TRIGGER emptied_hours_move_the_calendar_version
    AFTER TRUNCATE ON office_hours
    FOR EACH STATEMENT EXECUTE FUNCTION office_calendar_row_changes();
CREATE TRIGGER special_days_move_the_calendar_version
    AFTER INSERT OR UPDATE OR DELETE ON office_specialday
    FOR EACH ROW EXECUTE FUNCTION office_calendar_row_changes();
CREATE TRIGGER emptied_special_days_move_the_calendar_version
    AFTER TRUNCATE ON office_specialday
    FOR EACH STATEMENT EXECUTE FUNCTION office_calendar_row_changes();

CREATE FUNCTION office_zone_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.zone IS DISTINCT FROM OLD.zone THEN
        NEW.calendar_version := nextval('office_calendar_version');
    ELSE
        NEW.calendar_version := greatest(NEW.calendar_version, OLD.calendar_version);
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER calendar_version_never_goes_back
    BEFORE UPDATE ON office_office
    FOR EACH ROW EXECUTE FUNCTION office_zone_changes();
"""

BACKWARDS = """
DROP TRIGGER calendar_version_never_goes_back ON office_office;
DROP FUNCTION office_zone_changes();
DROP TRIGGER emptied_special_days_move_the_calendar_version ON office_specialday;
DROP TRIGGER special_days_move_the_calendar_version ON office_specialday;
DROP TRIGGER emptied_hours_move_the_calendar_version ON office_hours;
DROP TRIGGER hours_move_the_calendar_version ON office_hours;
DROP FUNCTION office_calendar_row_changes();
DROP SEQUENCE office_calendar_version;
"""


class Migration(migrations.Migration):
    dependencies = [("office", "0001_initial")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
