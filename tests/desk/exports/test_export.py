"""Lists leave as files: typed, harmless, by the rights of the moment, and never unnoticed."""

import csv
from datetime import date, datetime, timedelta
from io import BytesIO, StringIO
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.walk import case_at, lodge
from workflow.acts.words import Desk
from workflow.applicants.models import Applicant
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.desk.exports import cells, work
from workflow.desk.exports.writing import Table, csv_file, xlsx
from workflow.jobs.models import Item, Job
from workflow.office.models import Post
from workflow.outbox import work as outbox
from workflow.papers import store


def exported(browser, address, form="xlsx"):
    """Orders an export, lets the worker do it, and opens the file."""
    answer = browser.post(address, {"form": form})
    assert answer.status_code == 302, answer.content.decode()[:500]
    outbox.deliver()
    job = Job.objects.latest("id")
    assert (job.state, job.items.filter(state="failed").count()) == ("done", 0)
    content = browser.get(f"{answer['Location']}file/").content
    if form == "csv":
        return list(csv.reader(StringIO(content.decode("utf-8-sig")), delimiter=";"))
    return openpyxl.load_workbook(BytesIO(content))


def test_the_queue_leaves_with_dates_as_dates_and_numbers_of_people_as_text(cast, monday, seat):
    Applicant.objects.filter(pk=cast.employer.pk).update(name='=HYPERLINK("http://x")')
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    book = exported(seat(cast.bolat), "/exports/queue/?view=head")
    sheet = book.worksheets[0]
    heading, line = ([cell.value for cell in row] for row in sheet.iter_rows())
    row = dict(zip(heading, line, strict=True))
    assert sheet.freeze_panes == "A2"
    assert row["Number"] == case.number
    assert isinstance(row["Due"], datetime)
    assert row["IIN or BIN"] == "940140000385"
    assert row["Applicant"] == '=HYPERLINK("http://x")'
    cell = sheet.cell(2, heading.index("Applicant") + 1)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_the_sheet_about_tells_list_filters_who_and_when(cast, monday, seat):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    book = exported(seat(cast.bolat), "/exports/queue/?view=department&step=assignment")
    about = {label.value: words.value for label, words in book["About"].iter_rows(max_col=2)}
    assert about["List"] == "Queue"
    assert about["Section"] == "Department"
    assert about["Step"]
    assert about["Made by"] == cast.bolat.full_name
    assert about["Rows"] == "1"
    assert about["Made"].startswith("23.11.2026")


def test_csv_begins_with_its_mark_and_runs_nothing(cast, monday, seat):
    Applicant.objects.filter(pk=cast.employer.pk).update(name="+Қазақ; «Ә»")
    lodge(cast)
    heading, line = exported(seat(cast.aigul), "/exports/queue/", "csv")
    assert dict(zip(heading, line, strict=True))["Applicant"] == "'+Қазақ; «Ә»"


def test_the_cases_chosen_leave_alone(cast, monday, seat):
    first, _second = lodge(cast), lodge(cast)
    rows = exported(seat(cast.aigul), f"/exports/queue/?view=clerk&case={first.pk}", "csv")
    assert len(rows) == 2


def test_what_was_lost_from_sight_before_the_file_was_made_is_left_out(cast, monday, seat):
    lodge(cast)
    browser = seat(cast.aigul)
    browser.post("/exports/queue/", {"form": "csv"})
    Post.objects.filter(account=cast.aigul).update(until=monday.date() - timedelta(days=1))
    outbox.deliver()
    job = Job.objects.get()
    assert store.get(job.stored, job.sha256).decode("utf-8-sig").count("\r\n") == 1
    assert "1" in job.items.exclude(key="file").get().outcome


def test_an_export_stands_in_the_chain_without_personal_numbers(cast, monday, seat):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.bolat)
    browser.post("/search/", {"q": "940140000385"})
    exported(browser, "/exports/search/")
    event = Event.objects.get(kind="exported")
    assert event.actor == cast.bolat
    assert (event.payload["name"], event.payload["rows"]) == ("search", 1)
    assert "940140000385" not in str(event.payload) + str(Job.objects.get().payload)
    counted, faults = verify(event.chain)
    assert (counted >= 1, list(faults)) == (True, [])


def test_many_rows_leave_in_slices_in_the_order_of_the_list(cast, monday, seat, monkeypatch):
    monkeypatch.setattr(work, "SLICE", 2)
    cases = [lodge(cast) for _ in range(5)]
    rows = exported(seat(cast.aigul), "/exports/queue/", "csv")
    assert [one[2] for one in rows[1:]] == [str(case) for case in cases]
    assert Job.objects.get().items.count() == 4
    assert not Item.objects.filter(kept__isnull=False).exists()


def test_a_file_is_not_written_when_a_part_could_not_be_read(cast, monday, seat, monkeypatch):
    lodge(cast)
    browser = seat(cast.aigul)
    browser.post("/exports/queue/", {"form": "xlsx"})
    collect = work._collect
    monkeypatch.setattr(work, "_collect", lambda *told: 1 / 0)
    outbox.deliver()
    job = Job.objects.get()
    assert (job.stored, job.items.filter(state="failed").count()) == (None, 2)
    monkeypatch.setattr(work, "_collect", collect)
    browser.post(f"/jobs/{job.pk}/retry/")
    outbox.deliver()
    job.refresh_from_db()
    assert job.stored is not None


def test_too_long_a_list_is_refused_with_the_way_on(cast, monday, seat, monkeypatch):
    monkeypatch.setattr(work, "MOST", 1)
    lodge(cast), lodge(cast)
    answer = seat(cast.aigul).post("/exports/queue/", {"form": "xlsx"})
    assert answer.status_code == 409
    assert "Narrow it with filters" in answer.content.decode()
    assert not Job.objects.exists()


def test_an_empty_list_leaves_as_a_heading(cast, monday, seat):
    assert len(exported(seat(cast.aigul), "/exports/queue/", "csv")) == 1


@pytest.mark.parametrize("name", ["queue", "search", "notifications", "jobs"])
def test_every_list_of_the_desk_leaves(cast, monday, seat, name):
    case_at(cast, "issue", Desk.ASSIGNMENT)
    browser = seat(cast.bolat)
    browser.post("/search/", {"q": "іргетас"})
    exported(browser, "/exports/queue/")
    assert browser.get(f"/exports/{name}/").status_code == 200
    assert exported(browser, f"/exports/{name}/").worksheets[0].max_row >= 2


@pytest.mark.parametrize("name", ["nothing", "table.cases.nothing"])
def test_a_list_that_is_not_there_does_not_exist(cast, monday, seat, name):
    assert seat(cast.bolat).get(f"/exports/{name}/").status_code == 404


def test_an_auditor_takes_a_table_of_the_administration_as_it_is_filtered(cast, monday, seat):
    case = case_at(cast, "issue", Desk.ASSIGNMENT)
    lodge(cast)
    rows = exported(seat(cast.marat), f"/exports/table.cases.case/?q={case.number}", "csv")
    assert len(rows) == 2
    assert case.number in rows[1]


@pytest.mark.parametrize("name", ["bolat", "aigul"])
def test_no_table_of_the_administration_is_there_for_officers(cast, monday, seat, name):
    assert seat(getattr(cast, name)).get("/exports/table.cases.case/").status_code == 404


def test_rows_by_ten_thousands_take_as_many_queries_as_slices(cast, monday, seat, django_assert_max_num_queries):
    for _ in range(3):
        lodge(cast)
    browser = seat(cast.aigul)
    browser.post("/exports/queue/", {"form": "csv"})
    outbox.deliver(limit=1)
    with django_assert_max_num_queries(16):
        outbox.deliver(limit=1)


def read_back(text):
    """What one cell holds in a CSV file."""
    content = csv_file(Table("t", [("h", 9)], [[text]], list)).decode("utf-8-sig")
    lines = list(csv.reader(StringIO(content, newline=""), delimiter=";"))
    return lines[1][0] if len(lines) > 1 and lines[1] else ""


@given(st.text(max_size=50))
def test_no_text_of_a_cell_is_calculated(text):
    assert not read_back(text).lstrip(" \u00a0").startswith(cells.DANGEROUS)


NUMBERS = st.decimals(allow_nan=False, allow_infinity=False)


@given(st.one_of(st.none(), st.integers(), st.dates(), st.text(max_size=20), NUMBERS))
def test_a_value_comes_out_as_it_went_in(value):
    assert cells.unpacked(cells.packed(value, ZoneInfo("Asia/Almaty"))) == value


def test_a_workbook_keeps_kazakh_and_names_its_sheet_lawfully():
    table = Table("Кезек [бөлім]: " + "ә" * 40, [("Мерзімі", 9)], [[date(2026, 11, 3)], ["Ғ ғ Қ қ ₸"]], list)
    sheet = openpyxl.load_workbook(BytesIO(xlsx(table))).worksheets[0]
    assert sheet["A2"].value.date() == date(2026, 11, 3)
    assert sheet["A3"].value == "Ғ ғ Қ қ ₸"
