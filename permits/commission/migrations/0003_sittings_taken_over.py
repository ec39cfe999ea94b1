"""Sittings entered by hand become sessions: number, day, who was present, how each case was counted. No vote is invented."""

from collections import defaultdict
from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.db import migrations

VERBS = {"recommend": "granted", "advise_against": "refused"}


def take_over(apps, _schema_editor):
    sitting, move = apps.get_model("permits", "Sitting"), apps.get_model("cases", "Move")
    held = defaultdict(list)
    for one in sitting.objects.select_related("case__office").order_by("held_on", "pk"):
        settled = move.objects.filter(case=one.case_id, verb__in=VERBS).order_by("version").last()
        if settled is not None:
            held[one.case.office, one.held_on, one.number, one.present].append((one, settled))
    for (office, day, number, present), rows in held.items():
        _session(apps, office, day, number, present, rows)


def _session(apps, office, day, number, present, rows):
    session, item = apps.get_model("commission", "Session"), apps.get_model("commission", "Item")
    begins = datetime.combine(day, time(), ZoneInfo(office.zone))
    closed = max(settled.at for _one, settled in rows)
    made = session.objects.create(
        office=office,
        number=number,
        starts_at=begins,
        place="—",
        state="minuted",
        planned_at=begins,
        planned_by_id=rows[0][1].by_id,
        opened_at=begins,
        closed_at=closed,
        attended=present,
    )
    item.objects.bulk_create(
        item(
            session=made,
            case_id=one.case_id,
            place=place,
            state="settled",
            result=VERBS[settled.verb],
            in_favour=one.votes_for,
            against=one.votes_against,
            abstained=one.abstained,
            closed_at=settled.at,
            closed_by_id=settled.by_id,
        )
        for place, (one, settled) in enumerate(rows, start=1)
    )


class Migration(migrations.Migration):
    dependencies = [("commission", "0002_guards"), ("permits", "0002_seed"), ("cases", "0003_guards")]
    operations = [migrations.RunPython(take_over, migrations.RunPython.noop)]
