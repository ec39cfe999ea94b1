"""What the database keeps by itself: files handed in and papers made never change and never vanish."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION papers_stays_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps what it was given', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER an_upload_stays_as_it_came BEFORE UPDATE OR DELETE ON papers_upload
    FOR EACH ROW EXECUTE FUNCTION papers_stays_kept();
CREATE TRIGGER uploads_are_not_emptied BEFORE TRUNCATE ON papers_upload
    FOR EACH STATEMENT EXECUTE FUNCTION papers_stays_kept();
CREATE TRIGGER a_paper_is_not_deleted BEFORE DELETE ON papers_paper
    FOR EACH ROW EXECUTE FUNCTION papers_stays_kept();
CREATE TRIGGER papers_are_not_emptied BEFORE TRUNCATE ON papers_paper
    FOR EACH STATEMENT EXECUTE FUNCTION papers_stays_kept();

-- An ordered paper may be made, once; a made paper may be revoked, once; nothing else about it changes.
CREATE FUNCTION papers_paper_stays_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE same papers_paper := NEW;
BEGIN
    IF OLD.made_at IS NULL THEN
        same.made_at := OLD.made_at;
        same.stored := OLD.stored;
        same.sha256 := OLD.sha256;
        same.size := OLD.size;
    END IF;
    IF OLD.revoked_at IS NULL THEN
        same.revoked_at := OLD.revoked_at;
        same.revoked_by_id := OLD.revoked_by_id;
        same.revoked_because := OLD.revoked_because;
    END IF;
    IF same IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'paper % stays as it was ordered and made', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_paper_stays_frozen BEFORE UPDATE ON papers_paper
    FOR EACH ROW EXECUTE FUNCTION papers_paper_stays_frozen();

-- Also when replication or a restore switches ordinary triggers off.
ALTER TABLE papers_upload ENABLE ALWAYS TRIGGER an_upload_stays_as_it_came;
ALTER TABLE papers_upload ENABLE ALWAYS TRIGGER uploads_are_not_emptied;
ALTER TABLE papers_paper ENABLE ALWAYS TRIGGER a_paper_is_not_deleted;
ALTER TABLE papers_paper ENABLE ALWAYS TRIGGER papers_are_not_emptied;
ALTER TABLE papers_paper ENABLE ALWAYS TRIGGER a_paper_stays_frozen;
"""

BACKWARDS = """
DROP TRIGGER a_paper_stays_frozen ON papers_paper;
DROP TRIGGER papers_are_not_emptied ON papers_paper;
DROP TRIGGER a_paper_is_not_deleted ON papers_paper;
DROP TRIGGER uploads_are_not_emptied ON papers_upload;
DROP TRIGGER an_upload_stays_as_it_came ON papers_upload;
DROP FUNCTION papers_paper_stays_frozen();
DROP FUNCTION papers_stays_kept();
"""


class Migration(migrations.Migration):
    dependencies = [("papers", "0001_initial")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
