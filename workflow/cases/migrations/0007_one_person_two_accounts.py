"""Two accounts of one identity number are one person, for the database too."""

from django.db import migrations

FUNCTION = """
CREATE OR REPLACE FUNCTION cases_duties_are_apart() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM cases_keptapart AS apart
        JOIN cases_move AS moved ON moved.case_id = NEW.case_id AND moved.verb = apart.earlier AND {one}
        WHERE apart.verb = NEW.verb
    ) THEN
        RAISE EXCEPTION 'another person must % case %', NEW.verb, NEW.case_id
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
"""
BY_ACCOUNT = "moved.by_id = NEW.by_id"
BY_PERSON = """(moved.by_id = NEW.by_id OR EXISTS (
            SELECT 1 FROM office_account AS earlier
            JOIN office_account AS now_here ON now_here.iin = earlier.iin AND now_here.id = NEW.by_id
            WHERE earlier.id = moved.by_id AND earlier.iin <> ''
        ))"""


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0006_lists_of_an_office"),
        ("office", "0001_initial"),
    ]

    operations = [
        migrations.RunSQL(FUNCTION.replace("{one}", BY_PERSON), FUNCTION.replace("{one}", BY_ACCOUNT)),
    ]
