"""Separation of duties by person, held by the database too."""

from django.db import migrations, models

FORWARDS = """
CREATE FUNCTION cases_duties_are_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM cases_keptapart AS apart
        JOIN cases_move AS moved ON moved.case_id = NEW.case_id AND moved.verb = apart.earlier AND moved.by_id = NEW.by_id
        WHERE apart.verb = NEW.verb
    ) THEN
        RAISE EXCEPTION 'another person must % case %', NEW.verb, NEW.case_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER duties_are_kept_apart BEFORE INSERT ON cases_move
    FOR EACH ROW EXECUTE FUNCTION cases_duties_are_apart();
CREATE TRIGGER what_is_apart_stays_apart BEFORE UPDATE OR DELETE ON cases_keptapart
    FOR EACH ROW EXECUTE FUNCTION cases_stays_written();
CREATE TRIGGER what_is_apart_is_not_emptied BEFORE TRUNCATE ON cases_keptapart
    FOR EACH STATEMENT EXECUTE FUNCTION cases_stays_written();
ALTER TABLE cases_move ENABLE ALWAYS TRIGGER duties_are_kept_apart;
ALTER TABLE cases_keptapart ENABLE ALWAYS TRIGGER what_is_apart_stays_apart;
ALTER TABLE cases_keptapart ENABLE ALWAYS TRIGGER what_is_apart_is_not_emptied;
"""

BACKWARDS = """
DROP TRIGGER duties_are_kept_apart ON cases_move;
DROP TRIGGER what_is_apart_stays_apart ON cases_keptapart;
DROP TRIGGER what_is_apart_is_not_emptied ON cases_keptapart;
DROP FUNCTION cases_duties_are_apart();
"""


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_room_to_move")]

    operations = [
        migrations.CreateModel(
            name="KeptApart",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("verb", models.CharField(max_length=20)),
                ("earlier", models.CharField(max_length=20)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("verb", "earlier"), name="verbs_are_kept_apart_once")],
            },
        ),
        migrations.RunSQL(FORWARDS, BACKWARDS),
    ]
