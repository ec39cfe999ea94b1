"""What was sent and given stays as it was recorded; what the post brings back is written once. First reasons of returns."""

from django.db import migrations

FORWARDS = """
CREATE FUNCTION delivery_stays_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% keeps what was recorded', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER a_hand_out_stays_recorded BEFORE UPDATE OR DELETE ON delivery_handout
    FOR EACH ROW EXECUTE FUNCTION delivery_stays_recorded();
CREATE TRIGGER hand_outs_are_not_emptied BEFORE TRUNCATE ON delivery_handout
    FOR EACH STATEMENT EXECUTE FUNCTION delivery_stays_recorded();
CREATE TRIGGER a_dispatch_is_not_deleted BEFORE DELETE ON delivery_dispatch
    FOR EACH ROW EXECUTE FUNCTION delivery_stays_recorded();
CREATE TRIGGER dispatches_are_not_emptied BEFORE TRUNCATE ON delivery_dispatch
    FOR EACH STATEMENT EXECUTE FUNCTION delivery_stays_recorded();

-- The post answers once: an advice of delivery or the letter itself; a returned letter may be kept, once.
CREATE FUNCTION delivery_dispatch_is_answered_once() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE same delivery_dispatch := NEW;
BEGIN
    IF OLD.delivered_on IS NULL AND OLD.returned_on IS NULL THEN
        same.delivered_on := OLD.delivered_on;
        same.received_by := OLD.received_by;
        same.returned_on := OLD.returned_on;
        same.reason_id := OLD.reason_id;
    END IF;
    IF OLD.kept_at IS NULL THEN
        same.kept_at := OLD.kept_at;
    END IF;
    IF same IS DISTINCT FROM OLD THEN
        RAISE EXCEPTION 'dispatch % stays as it was recorded', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_dispatch_is_answered_once BEFORE UPDATE ON delivery_dispatch
    FOR EACH ROW EXECUTE FUNCTION delivery_dispatch_is_answered_once();

-- Only a letter of the same case that came back is sent again.
CREATE FUNCTION delivery_dispatch_follows_a_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.follows_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM delivery_dispatch
         WHERE id = NEW.follows_id AND case_id = NEW.case_id AND returned_on IS NOT NULL AND kept_at IS NULL
    ) THEN
        RAISE EXCEPTION 'only a letter that came back is sent again' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER a_dispatch_follows_a_return BEFORE INSERT ON delivery_dispatch
    FOR EACH ROW EXECUTE FUNCTION delivery_dispatch_follows_a_return();

-- Also when replication or a restore switches ordinary triggers off.
ALTER TABLE delivery_handout ENABLE ALWAYS TRIGGER a_hand_out_stays_recorded;
ALTER TABLE delivery_handout ENABLE ALWAYS TRIGGER hand_outs_are_not_emptied;
ALTER TABLE delivery_dispatch ENABLE ALWAYS TRIGGER a_dispatch_is_not_deleted;
ALTER TABLE delivery_dispatch ENABLE ALWAYS TRIGGER dispatches_are_not_emptied;
ALTER TABLE delivery_dispatch ENABLE ALWAYS TRIGGER a_dispatch_is_answered_once;
"""

BACKWARDS = """
DROP TRIGGER a_dispatch_follows_a_return ON delivery_dispatch;
DROP TRIGGER a_dispatch_is_answered_once ON delivery_dispatch;
DROP TRIGGER dispatches_are_not_emptied ON delivery_dispatch;
DROP TRIGGER a_dispatch_is_not_deleted ON delivery_dispatch;
DROP TRIGGER hand_outs_are_not_emptied ON delivery_handout;
DROP TRIGGER a_hand_out_stays_recorded ON delivery_handout;
DROP FUNCTION delivery_dispatch_follows_a_return();
DROP FUNCTION delivery_dispatch_is_answered_once();
DROP FUNCTION delivery_stays_recorded();
"""

REASONS = (
    ("not-called-for", "Алушы хатты сақтау мерзімі ішінде алмаған", "Адресат не пришёл за письмом в срок хранения", "Not called for within the time of storage"),
    ("moved", "Алушы бұл мекенжайда тұрмайды", "Адресат выбыл", "The addressee has moved"),
    ("incomplete-address", "Мекенжай толық емес немесе қате", "Адрес неполный или неверный", "The address is incomplete or wrong"),
    ("refused", "Алушы хатты алудан бас тартқан", "Адресат отказался от получения", "The addressee refused the letter"),
    ("unknown", "Бұл мекенжайда мұндай алушы жоқ", "Адресат по указанному адресу не значится", "The addressee is unknown at this address"),
    ("other", "Басқа себеп (пошта белгісі бойынша)", "Иная причина (по отметке почты)", "Another reason (by the mark of the post)"),
)  # fmt: skip


def plant(apps, schema_editor):
    """Writes the first reasons; an administrator words them otherwise."""
    reason = apps.get_model("delivery", "ReturnReason")
    for position, (code, kk, ru, en) in enumerate(REASONS, start=1):
        words = {"text_kk": kk, "text_ru": ru, "text_en": en, "position": position}
        reason.objects.get_or_create(code=code, defaults=words)


class Migration(migrations.Migration):
    dependencies = [("delivery", "0001_initial")]
    operations = [
        migrations.RunSQL(FORWARDS, BACKWARDS),
        migrations.RunPython(plant, migrations.RunPython.noop),
    ]
