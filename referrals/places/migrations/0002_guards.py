"""What the database keeps by itself: no seat above the capacity, no capacity below a seat that is held."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION places_seat_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE seats integer;
BEGIN
    SELECT capacity INTO seats FROM places_place WHERE id = NEW.place_id FOR SHARE;
    IF NEW.freed_at IS NULL AND NEW.seat > seats THEN
        RAISE EXCEPTION 'place % has no seat %', NEW.place_id, NEW.seat USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER no_seat_is_oversold BEFORE INSERT OR UPDATE ON places_booking
    FOR EACH ROW EXECUTE FUNCTION places_seat_is_there();

CREATE FUNCTION places_capacity_holds_everybody() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM places_booking WHERE place_id = NEW.id AND freed_at IS NULL AND seat > NEW.capacity) THEN
        RAISE EXCEPTION 'seats of place % above % are held', NEW.id, NEW.capacity USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nobody_loses_a_seat BEFORE UPDATE OF capacity ON places_place
    FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION places_capacity_holds_everybody();
"""
BACKWARDS = """
DROP TRIGGER nobody_loses_a_seat ON places_place;
DROP FUNCTION places_capacity_holds_everybody();
DROP TRIGGER no_seat_is_oversold ON places_booking;
DROP FUNCTION places_seat_is_there();
"""


class Migration(migrations.Migration):
    dependencies = [("places", "0001_places_and_seats")]
    operations = [migrations.RunSQL(FORWARDS, BACKWARDS)]
