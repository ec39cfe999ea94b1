"""Exporting as a job: rows are read a thousand at a time by the rights of that moment, then the file is written."""

import json
import re
import zlib
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from workflow.cases.refusals import Refusal
from workflow.desk.exports import cells, sheets
from workflow.desk.exports.writing import WRITERS, Table
from workflow.desk.seating import seating
from workflow.jobs import results
from workflow.jobs.models import Item, Job
from workflow.jobs.work import runs, start
from workflow.office import clock
from workflow.office.access import note
from workflow.office.models import Account

KIND, FILE = "export", "file"
SLICE = 1000
MOST = 100_000
LONG_DIGITS = re.compile(r"\d{7,}")


@transaction.atomic
def order(request: HttpRequest, sheet: sheets.Sheet, form: str) -> Job:
    """Writes the export of a list down as a job: which rows is settled now, what they say when they are read."""
    mine = seating(request)
    rows = list(sheet.asked(request).values_list("pk", flat=True)[: MOST + 1])
    if len(rows) > MOST:
        raise Refusal(_("The list has more than 100,000 rows."), way_on=_("Narrow it with filters and export again."))
    slices = [(f"{at + 1}–{min(at + SLICE, len(rows))}", rows[at : at + SLICE]) for at in range(0, len(rows), SLICE)]
    items = [(label, _("Rows: %(rows)s") % {"rows": label}, {"rows": part}) for label, part in slices]
    office = next(iter(mine.offices.values()), None)
    payload = {
        "sheet": sheet.name, "form": form, "said": sheet.said(request),
        "zone": office.zone if office else "", "all": len(rows),
    }  # fmt: skip
    return start(KIND, by=mine.account, office=office, items=[*items, (FILE, _("File"))], payload=payload)


def _title(job: Job) -> str:
    sheet = sheets.find(job.payload["sheet"])
    return _("Export: %(list)s") % {"list": sheet.title if sheet else job.payload["sheet"]}


def _back(job: Job) -> str:
    sheet = sheets.find(job.payload["sheet"])
    return reverse(sheet.back) if sheet and sheet.back else ""


@runs(KIND, title=_title, back=_back)
def one(item: Item) -> str:
    """A thousand rows, or at the end the file."""
    job, sheet = item.job, sheets.find(item.job.payload["sheet"])
    if sheet is None:
        raise Refusal(_("This list is not exported any more."))
    return _write(job, sheet) if item.key == FILE else _collect(item, sheet, job.by)


def _collect(item: Item, sheet: sheets.Sheet, account: Account) -> str:
    asked = item.facts["rows"]
    found = {row.pk: row for row in sheet.rows(account).filter(pk__in=asked)}
    zone = _zone(item.job)
    rows = [[cells.packed(column.value(found[pk]), zone) for column in sheet.columns] for pk in asked if pk in found]
    kept = zlib.compress(json.dumps(rows, ensure_ascii=False).encode())
    Item.objects.filter(pk=item.pk).update(kept=kept)
    missing = len(asked) - len(rows)
    return _("Left out, not yours to see any more: %(n)s") % {"n": missing} if missing else ""


def _write(job: Job, sheet: sheets.Sheet) -> str:
    parts = Item.objects.filter(job=job).exclude(key=FILE).order_by("place")
    if parts.exclude(state=Item.State.DONE).exists():
        raise Refusal(_("A part of the rows could not be read."), way_on=_("Try the failed ones again."))
    counted: list[int] = []
    headings = [(str(column.title), column.width) for column in sheet.columns]
    table = Table(str(sheet.title), headings, _rows(parts, counted), lambda: _about(job, sheet, len(counted)))
    form = job.payload["form"]
    results.keep(job, WRITERS[form](table), f"{sheet.name.replace('.', '-')}-{clock.now():%Y%m%d-%H%M}.{form}")
    parts.update(kept=None, facts={})
    said = {label: LONG_DIGITS.sub("•••", words) for label, words in job.payload["said"]}
    note("exported", job.by, name=sheet.name, filters=said, rows=len(counted), form=form)
    return _("Rows: %(rows)s") % {"rows": len(counted)}


def _rows(parts: Any, counted: list[int]) -> Iterator[list[Any]]:
    for kept in parts.values_list("kept", flat=True).iterator(chunk_size=10):
        for row in json.loads(zlib.decompress(kept)):
            counted.append(1)
            yield [cells.unpacked(value) for value in row]


def _about(job: Job, sheet: sheets.Sheet, rows: int) -> sheets.Said:
    made = date_format(clock.now().astimezone(_zone(job)), "SHORT_DATETIME_FORMAT")
    told = [(_("List"), str(sheet.title)), *((label, words) for label, words in job.payload["said"])]
    told += [(_("Rows"), str(rows)), (_("Made by"), job.by.full_name), (_("Made"), made)]
    if (left_out := job.payload["all"] - rows) > 0:
        told.append((_("Left out, not to be seen any more"), str(left_out)))
    return told


def _zone(job: Job) -> ZoneInfo:
    return ZoneInfo(job.payload["zone"] or settings.TIME_ZONE)
