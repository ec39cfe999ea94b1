"""What the database keeps by itself: votes are only added, and in time; what was counted, confirmed or ruled by stays."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION commission_stays_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is never rewritten', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER a_vote_stays_given BEFORE UPDATE OR DELETE ON commission_vote
    FOR EACH ROW EXECUTE FUNCTION commission_stays_written();
CREATE TRIGGER votes_are_not_emptied BEFORE TRUNCATE ON commission_vote
    FOR EACH STATEMENT EXECUTE FUNCTION commission_stays_written();
CREATE TRIGGER a_conflict_stays_declared BEFORE UPDATE OR DELETE ON commission_conflict
    FOR EACH ROW EXECUTE FUNCTION commission_stays_written();
CREATE TRIGGER conflicts_are_not_emptied BEFORE TRUNCATE ON commission_conflict
    FOR EACH STATEMENT EXECUTE FUNCTION commission_stays_written();

-- Votes, conflicts and absences belong to an item that waits, at a session that goes on.
CREATE FUNCTION commission_item_is_before_the_room() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE one commission_item; held text; asked bigint := CASE TG_OP WHEN 'DELETE' THEN OLD.item_id ELSE NEW.item_id END;
BEGIN
    SELECT * INTO one FROM commission_item WHERE id = asked;
    SELECT state INTO held FROM commission_session WHERE id = one.session_id;
    IF one.state <> 'waiting' OR held <> 'open' THEN
        RAISE EXCEPTION 'item % is not before the commission now', asked USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER a_vote_is_given_in_time BEFORE INSERT ON commission_vote
    FOR EACH ROW EXECUTE FUNCTION commission_item_is_before_the_room();
CREATE TRIGGER a_conflict_is_declared_in_time BEFORE INSERT ON commission_conflict
    FOR EACH ROW EXECUTE FUNCTION commission_item_is_before_the_room();
CREATE TRIGGER an_absence_is_noted_in_time BEFORE INSERT OR UPDATE OR DELETE ON commission_absence
    FOR EACH ROW EXECUTE FUNCTION commission_item_is_before_the_room();

-- A seat before which nothing was declared and that stands aside does not vote; the gate of the pages says why.
CREATE FUNCTION commission_seat_may_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM commission_conflict WHERE item_id = NEW.item_id AND attendance_id = NEW.attendance_id)
    OR NOT EXISTS (
        SELECT FROM commission_attendance AS seat
          JOIN commission_member AS member ON member.id = seat.member_id AND member.votes
          JOIN commission_item AS item ON item.session_id = seat.session_id AND item.id = NEW.item_id
         WHERE seat.id = NEW.attendance_id AND seat.present
    ) THEN
        RAISE EXCEPTION 'seat % does not vote on item %', NEW.attendance_id, NEW.item_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER only_a_seat_in_the_room_votes BEFORE INSERT ON commission_vote
    FOR EACH ROW EXECUTE FUNCTION commission_seat_may_vote();

CREATE FUNCTION commission_item_stays_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'waiting' THEN
        RAISE EXCEPTION 'item % stays as it was settled', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER an_item_stays_counted BEFORE UPDATE OR DELETE ON commission_item
    FOR EACH ROW EXECUTE FUNCTION commission_item_stays_counted();

CREATE FUNCTION commission_attendance_is_taken_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE asked bigint := CASE TG_OP WHEN 'DELETE' THEN OLD.session_id ELSE NEW.session_id END;
BEGIN
    IF NOT EXISTS (SELECT FROM commission_session WHERE id = asked AND state = 'open') THEN
        RAISE EXCEPTION 'session % is not open', asked USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER attendance_is_taken_in_time BEFORE INSERT OR UPDATE OR DELETE ON commission_attendance
    FOR EACH ROW EXECUTE FUNCTION commission_attendance_is_taken_in_time();

CREATE FUNCTION commission_session_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.state IN ('minuted', 'called_off') OR (OLD.number <> '' AND NEW.number <> OLD.number)
    OR (OLD.state = 'closed' AND NEW.state NOT IN ('closed', 'minuted'))
    OR ((OLD.chair_at IS NOT NULL OR OLD.secretary_at IS NOT NULL) AND NEW.remarks <> OLD.remarks)
    OR (OLD.rules_id IS NOT NULL AND NEW.rules_id IS DISTINCT FROM OLD.rules_id) THEN
        RAISE EXCEPTION 'session % stays as it was held', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_session_goes_forward BEFORE UPDATE OR DELETE ON commission_session
    FOR EACH ROW EXECUTE FUNCTION commission_session_goes_forward();

CREATE FUNCTION commission_rules_stay_as_used() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE same commission_rules := NEW;
BEGIN
    IF NOT EXISTS (SELECT FROM commission_session WHERE rules_id = OLD.id) THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    same.until := OLD.until;
    IF TG_OP = 'DELETE' OR same IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'sessions were held by rules %: they only end', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rules_stay_as_used BEFORE UPDATE OR DELETE ON commission_rules
    FOR EACH ROW EXECUTE FUNCTION commission_rules_stay_as_used();

-- Also when replication or a restore switches ordinary triggers off.
ALTER TABLE commission_vote ENABLE ALWAYS TRIGGER a_vote_stays_given;
ALTER TABLE commission_vote ENABLE ALWAYS TRIGGER votes_are_not_emptied;
ALTER TABLE commission_conflict ENABLE ALWAYS TRIGGER a_conflict_stays_declared;
ALTER TABLE commission_conflict ENABLE ALWAYS TRIGGER conflicts_are_not_emptied;
ALTER TABLE commission_item ENABLE ALWAYS TRIGGER an_item_stays_counted;
ALTER TABLE commission_session ENABLE ALWAYS TRIGGER a_session_goes_forward;
"""

BACKWARDS = """
DROP TRIGGER rules_stay_as_used ON commission_rules;
DROP TRIGGER a_session_goes_forward ON commission_session;
DROP TRIGGER attendance_is_taken_in_time ON commission_attendance;
DROP TRIGGER an_item_stays_counted ON commission_item;
DROP TRIGGER only_a_seat_in_the_room_votes ON commission_vote;
DROP TRIGGER an_absence_is_noted_in_time ON commission_absence;
DROP TRIGGER a_conflict_is_declared_in_time ON commission_conflict;
DROP TRIGGER a_vote_is_given_in_time ON commission_vote;
DROP TRIGGER conflicts_are_not_emptied ON commission_conflict;
DROP TRIGGER a_conflict_stays_declared ON commission_conflict;
DROP TRIGGER votes_are_not_emptied ON commission_vote;
DROP TRIGGER a_vote_stays_given ON commission_vote;
DROP FUNCTION commission_rules_stay_as_used();
DROP FUNCTION commission_session_goes_forward();
DROP FUNCTION commission_attendance_is_taken_in_time();
DROP FUNCTION commission_item_stays_counted();
DROP FUNCTION commission_seat_may_vote();
DROP FUNCTION commission_item_is_before_the_room();
DROP FUNCTION commission_stays_written();
"""


class Migration(migrations.Migration):
    dependencies = [("commission", "0001_sessions_and_votes")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
