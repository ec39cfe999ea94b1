"""The gate in the database: a case moves only by a lawful Move that continues its journal; the journal is never rewritten."""

from django.db import migrations

FORWARDS = """
-- A case is born with version 1, and by the end of the transaction a Move must tell of its birth.
CREATE FUNCTION cases_case_is_born() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM cases_move WHERE case_id = NEW.id AND version = 1) THEN
        RAISE EXCEPTION 'case % was born without a move', NEW.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_case_is_born_with_a_move AFTER INSERT ON cases_case
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cases_case_is_born();

CREATE FUNCTION cases_case_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> 1 OR NEW.number IS NOT NULL OR NEW.decision <> '' OR NEW.closed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a case begins at the beginning' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_case_begins_at_the_beginning BEFORE INSERT ON cases_case
    FOR EACH ROW EXECUTE FUNCTION cases_case_begins();

-- Every change of a case is the next version, made by a Move; only the head of its event chain may change by itself.
CREATE FUNCTION cases_case_follows_the_journal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE same cases_case := NEW;
BEGIN
    IF NEW.chain_seq < OLD.chain_seq THEN
        RAISE EXCEPTION 'the event chain of case % cannot go back', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.version = OLD.version THEN
        same.chain_seq := OLD.chain_seq;
        same.chain_mac := OLD.chain_mac;
        IF same IS DISTINCT FROM OLD THEN
            RAISE EXCEPTION 'case % was changed without a move', OLD.id USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.version <> OLD.version + 1 OR NOT EXISTS (
        SELECT 1 FROM cases_move
        WHERE case_id = NEW.id AND version = NEW.version AND source = OLD.state AND target = NEW.state
    ) THEN
        RAISE EXCEPTION 'case % was moved without a move', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.id, NEW.office_id, NEW.act, NEW.edition, NEW.service, NEW.variant, NEW.channel, NEW.applicant_id,
        NEW.token, NEW.lodged_at, NEW.series)
       IS DISTINCT FROM
       (OLD.id, OLD.office_id, OLD.act, OLD.edition, OLD.service, OLD.variant, OLD.channel, OLD.applicant_id,
        OLD.token, OLD.lodged_at, OLD.series)
       OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number) THEN
        RAISE EXCEPTION 'case % keeps what it was born with', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_case_follows_its_journal BEFORE UPDATE ON cases_case
    FOR EACH ROW EXECUTE FUNCTION cases_case_follows_the_journal();

-- A move continues the journal exactly, and only along an edge of the act the case was lodged under.
CREATE FUNCTION cases_move_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE moved cases_case;
BEGIN
    SELECT * INTO moved FROM cases_case WHERE id = NEW.case_id FOR UPDATE;
    IF NEW.version = 1 THEN
        IF moved.version <> 1 OR NEW.source <> '' OR NEW.target <> moved.state THEN
            RAISE EXCEPTION 'case % is not being born', NEW.case_id USING ERRCODE = 'integrity_constraint_violation';
        END IF;
    ELSIF NEW.version <> moved.version + 1 OR NEW.source <> moved.state
          OR NOT EXISTS (SELECT 1 FROM cases_move WHERE case_id = NEW.case_id AND version = moved.version) THEN
        RAISE EXCEPTION 'the move does not continue the journal of case %', NEW.case_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM cases_lawfulmove
        WHERE chain = moved.act || '@' || moved.edition || '/' || moved.service || '/' || moved.variant || '/' || moved.channel
          AND source = NEW.source AND verb = NEW.verb AND target = NEW.target
    ) THEN
        RAISE EXCEPTION 'the act knows no move % from % to %', NEW.verb, NEW.source, NEW.target
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_move_is_lawful BEFORE INSERT ON cases_move FOR EACH ROW EXECUTE FUNCTION cases_move_is_lawful();

-- A move without its case following would leave a journal ahead of the truth.
CREATE FUNCTION cases_move_was_made() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM cases_case WHERE id = NEW.case_id AND version >= NEW.version) THEN
        RAISE EXCEPTION 'case % did not follow its move', NEW.case_id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER a_case_follows_its_move AFTER INSERT ON cases_move
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cases_move_was_made();

CREATE FUNCTION cases_stays_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER a_move_stays_written BEFORE UPDATE OR DELETE ON cases_move
    FOR EACH ROW EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER the_journal_is_not_emptied BEFORE TRUNCATE ON cases_move
    FOR EACH STATEMENT EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER a_case_is_not_deleted BEFORE DELETE ON cases_case
    FOR EACH ROW EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER cases_are_not_emptied BEFORE TRUNCATE ON cases_case
    FOR EACH STATEMENT EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER a_clock_is_not_deleted BEFORE DELETE ON cases_clock
    FOR EACH ROW EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER the_law_is_only_added_to BEFORE UPDATE OR DELETE ON cases_lawfulmove
    FOR EACH ROW EXECUTE FUNCTION cases_stays_written();

-- A stopped clock has told its time.
CREATE FUNCTION cases_clock_stays_stopped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.stopped_at IS NOT NULL AND NEW IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'clock % has stopped', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_stopped_clock_stays_stopped BEFORE UPDATE ON cases_clock
    FOR EACH ROW EXECUTE FUNCTION cases_clock_stays_stopped();

-- Also when replication or a restore switches ordinary triggers off.
ALTER TABLE cases_case ENABLE ALWAYS TRIGGER a_case_is_born_with_a_move;
ALTER TABLE cases_case ENABLE ALWAYS TRIGGER a_case_begins_at_the_beginning;
ALTER TABLE cases_case ENABLE ALWAYS TRIGGER a_case_follows_its_journal;
ALTER TABLE cases_case ENABLE ALWAYS TRIGGER a_case_is_not_deleted;
ALTER TABLE cases_case ENABLE ALWAYS TRIGGER cases_are_not_emptied;
ALTER TABLE cases_move ENABLE ALWAYS TRIGGER a_move_is_lawful;
ALTER TABLE cases_move ENABLE ALWAYS TRIGGER a_case_follows_its_move;
ALTER TABLE cases_move ENABLE ALWAYS TRIGGER a_move_stays_written;
ALTER TABLE cases_move ENABLE ALWAYS TRIGGER the_journal_is_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER a_stopped_clock_stays_stopped ON cases_clock;
DROP TRIGGER the_law_is_only_added_to ON cases_lawfulmove;
DROP TRIGGER a_clock_is_not_deleted ON cases_clock;
DROP TRIGGER cases_are_not_emptied ON cases_case;
DROP TRIGGER a_case_is_not_deleted ON cases_case;
DROP TRIGGER the_journal_is_not_emptied ON cases_move;
DROP TRIGGER a_move_stays_written ON cases_move;
DROP TRIGGER a_case_follows_its_move ON cases_move;
DROP TRIGGER a_move_is_lawful ON cases_move;
DROP TRIGGER a_case_follows_its_journal ON cases_case;
DROP TRIGGER a_case_begins_at_the_beginning ON cases_case;
DROP TRIGGER a_case_is_born_with_a_move ON cases_case;
DROP FUNCTION cases_clock_stays_stopped();
DROP FUNCTION cases_stays_written();
DROP FUNCTION cases_move_was_made();
DROP FUNCTION cases_move_is_lawful();
DROP FUNCTION cases_case_follows_the_journal();
DROP FUNCTION cases_case_begins();
DROP FUNCTION cases_case_is_born();
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_initial")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
