"""Writing the files: XLSX row by row, CSV as spreadsheets of this country open it."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import xlsxwriter
from django.utils.translation import gettext as _

from workflow.desk.exports.cells import looks_like_a_formula
from workflow.desk.exports.sheets import Said

SHEET_NAME = 31
FORBIDDEN = str.maketrans("[]:*?/\\", "       ")


@dataclass(frozen=True, slots=True)
class Table:
    """What is written: headings with widths, rows of unpacked values, and what the sheet "about" tells."""

    title: str
    headings: list[tuple[str, int]]
    rows: Iterable[list[Any]]
    about: Callable[[], Said]
    """Asked for once the rows are written."""


def xlsx(table: Table) -> bytes:
    """A workbook: the rows under a frozen header, dates as dates, texts as texts; and a sheet about it."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"constant_memory": True, "strings_to_urls": False}) as book:
        shapes = _shapes(book)
        _fill(book.add_worksheet(table.title.translate(FORBIDDEN)[:SHEET_NAME].strip("' ") or "1"), table, shapes)
        about = book.add_worksheet(_("About"))
        about.set_column(0, 0, 28)
        about.set_column(1, 1, 70)
        for line, (label, words) in enumerate(table.about()):
            about.write_string(line, 0, label, shapes["heading"])
            _write(about, line, 1, words, shapes)
    return out.getvalue()


def _fill(sheet: Any, table: Table, shapes: dict[str, Any]) -> None:
    sheet.freeze_panes(1, 0)
    for place, (heading, width) in enumerate(table.headings):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, heading, shapes["heading"])
    for line, row in enumerate(table.rows, 1):
        for place, value in enumerate(row):
            _write(sheet, line, place, value, shapes)


def _shapes(book: Any) -> dict[str, Any]:
    return {
        "heading": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"num_format": "@"}),
        "quoted": book.add_format({"num_format": "@", "quote_prefix": True}),
        "date": book.add_format({"num_format": "dd.mm.yyyy"}),
        "moment": book.add_format({"num_format": "dd.mm.yyyy hh:mm"}),
        "money": book.add_format({"num_format": "# ##0.00"}),
    }


def _write(sheet: Any, line: int, place: int, value: Any, shapes: dict[str, Any]) -> None:
    match value:
        case None | "":
            return
        case datetime():
            sheet.write_datetime(line, place, value, shapes["moment"])
        case date():
            sheet.write_datetime(line, place, value, shapes["date"])
        case Decimal():
            sheet.write_number(line, place, value, shapes["money"])
        case int():
            sheet.write_number(line, place, value)
        case _:
            sheet.write_string(line, place, value, shapes["quoted" if looks_like_a_formula(value) else "text"])


def csv_file(table: Table) -> bytes:
    """UTF-8 with a byte order mark, semicolons; what looks like a formula is led by an apostrophe."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_plain(heading) for heading, _width in table.headings])
    writer.writerows([_plain(value) for value in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _plain(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(" ", timespec="minutes")
        case str() if looks_like_a_formula(value):
            return f"'{value}"
        case _:
            return str(value)


WRITERS = {"xlsx": xlsx, "csv": csv_file}
