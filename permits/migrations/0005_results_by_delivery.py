"""Hand-outs and letters are every service's: what was recorded of permits moves to the room of delivery."""

from django.db import migrations

FORWARDS = """
INSERT INTO delivery_handout (case_id, receiver, iin, identity, is_head, power_of_attorney, at, by_id)
SELECT old.case_id, old.receiver, '', old.identity, false, old.power_of_attorney, move.at, move.by_id
  FROM permits_handout AS old
  JOIN cases_move AS move ON move.case_id = old.case_id AND move.verb IN ('collect', 'hand_out', 'hand_out_refusal')
 ORDER BY old.id;
INSERT INTO delivery_dispatch (case_id, tracking, address, category, posted_at, posted_by_id, received_by)
SELECT old.case_id, old.tracking, old.address, 'registered', move.at, move.by_id, ''
  FROM permits_dispatch AS old JOIN cases_move AS move ON move.case_id = old.case_id AND move.verb = 'post'
 ORDER BY old.id;
"""

BACKWARDS = """
INSERT INTO permits_handout (case_id, receiver, identity, power_of_attorney)
SELECT case_id, receiver, identity, power_of_attorney FROM delivery_handout ORDER BY id;
INSERT INTO permits_dispatch (case_id, tracking, address)
SELECT case_id, tracking, address FROM delivery_dispatch WHERE follows_id IS NULL ORDER BY id;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_gate"),
        ("delivery", "0002_guards"),
        ("permits", "0004_staff"),
    ]
    operations = [
        migrations.RunSQL(FORWARDS, BACKWARDS),
        migrations.DeleteModel(name="HandOut"),
        migrations.DeleteModel(name="Dispatch"),
    ]
