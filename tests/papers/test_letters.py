"""Every letter prints all it was told, in letters of our own font only."""

import re
from dataclasses import fields, is_dataclass, replace
from io import BytesIO

import pypdf
import pytest

from tests.papers import samples
from workflow.papers import letters
from workflow.papers.letters.freezing import freeze
from workflow.papers.press.printing import press
from workflow.papers.press.sheet import dressed

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі№₸«»—0123456789"
EVERY_NAME = [letters.kind_of(facts).name for facts in samples.EVERY]
DRAFTS = [facts for facts in samples.EVERY if letters.kind_of(facts).may_be_draft]


def paper(kind, *, draft=False):
    numbered = bool(kind.series) and not draft
    return {
        "title": freeze(kind.title),
        "number": f"2026-{kind.series}-000318" if numbered else "",
        "code": "" if draft else "7KQM-2T4X-D9RW-H3FA",
        "verify_url": "https://qyzmet.example/verify/7KQM-2T4X-D9RW-H3FA/",
        "verify_home": "qyzmet.example/verify",
        "ordered": "2026-11-12T16:20:00+05:00",
        "draft": draft,
    }


def printed(facts, *, draft=False) -> pypdf.PdfReader:
    kind = letters.kind_of(facts)
    return pypdf.PdfReader(BytesIO(press(kind.template, {**freeze(facts), "paper": paper(kind, draft=draft)})))


def text(pdf: pypdf.PdfReader) -> str:
    """The words of all pages on one line; words divided at a hyphen are joined again."""
    return re.sub(r"\s+", " ", "\n".join(page.extract_text() for page in pdf.pages)).replace("- ", "-")


def told(value):
    """Every string of the facts."""
    if is_dataclass(value):
        for field in fields(value):
            yield from told(getattr(value, field.name))
    elif isinstance(value, tuple):
        for one in value:
            yield from told(one)
    elif isinstance(value, str) and value:
        yield value


UNPRINTED = {
    "coupon": {"contacts", "address", "representative"},
    "receipt": set(),
    "acceptance_refusal": {"contacts", "address"},
    "notice": {"contacts", "representative"},
    "refusal": {"contacts", "representative"},
    "permit": {"contacts", "representative"},
    "worker_permit": {"contacts", "representative"},
    "jobseeker_notice": {"contacts", "representative"},
}
"""What each letter leaves out of the recipient."""


@pytest.mark.parametrize("facts", samples.EVERY, ids=EVERY_NAME)
def test_a_letter_says_everything_it_was_told(facts):
    kind = letters.kind_of(facts).name
    said = text(printed(facts)).replace(" ", "")
    left_out = {getattr(samples.EMPLOYER, name) for name in UNPRINTED[kind]}
    if kind == "coupon":
        left_out |= {samples.CLERK.post.ru}
    if kind in ("permit", "worker_permit", "jobseeker_notice"):
        left_out |= {samples.SERVICE.kk, samples.SERVICE.ru}
    if kind in ("notice", "refusal", "jobseeker_notice"):
        left_out |= {samples.EXECUTOR.post.kk, samples.EXECUTOR.post.ru}
    missing = [
        words
        for words in told(facts)
        if words not in left_out and words.replace("- ", "-").replace(" ", "") not in said
    ]
    assert missing == []


@pytest.mark.parametrize("facts", samples.EVERY, ids=EVERY_NAME)
def test_a_final_letter_says_where_and_by_which_code_it_is_verified(facts):
    said = text(printed(facts))
    assert "7KQM-2T4X-D9RW-H3FA" in said
    assert "qyzmet.example/verify" in said


def test_together_they_use_every_kazakh_letter():
    alphabet = replace(samples.PERMIT, activity=replace(samples.SERVICE, kk=KAZAKH))
    said = "".join(text(printed(facts)) for facts in (*samples.EVERY, alphabet))
    assert [sign for sign in KAZAKH if sign not in said] == []


@pytest.mark.parametrize("facts", samples.EVERY, ids=EVERY_NAME)
def test_no_font_but_ours_is_embedded(facts):
    embedded = set()
    for page in printed(facts).pages:
        embedded |= {font.get_object()["/BaseFont"] for font in page["/Resources"]["/Font"].values()}
    assert embedded
    assert all("Golos" in name for name in embedded), embedded


@pytest.mark.parametrize("facts", samples.EVERY, ids=EVERY_NAME)
def test_a_usual_letter_is_one_sheet(facts):
    assert len(printed(facts).pages) == (2 if facts is samples.ACCEPTANCE_REFUSAL else 1)


@pytest.mark.parametrize("facts", DRAFTS, ids=lambda facts: type(facts).__name__)
def test_a_draft_says_so_and_bears_neither_number_nor_code(facts):
    said = text(printed(facts, draft=True))
    assert "ЖОБА" in said
    assert "ПРОЕКТ" in said
    assert "000318" not in said
    assert "7KQM" not in said
    assert "ПРОЕКТ" not in text(printed(facts))


@pytest.mark.parametrize("facts", samples.EVERY, ids=EVERY_NAME)
def test_a_letter_is_an_archival_pdf_with_title_author_and_language(facts):
    pdf = printed(facts)
    assert pdf.trailer["/Root"]["/Lang"] == "kk"
    assert pdf.metadata.title.startswith(letters.kind_of(facts).title.kk)
    assert pdf.metadata.author == samples.HEAD.office.kk
    about = pdf.trailer["/Root"]["/Metadata"].get_data().decode()
    assert re.search(r"pdfaid:part(=\"|>)2", about)
    assert re.search(r"pdfaid:conformance(=\"|>)A", about)


def test_the_order_of_a_repealed_act_is_named():
    assert samples.ACT.order.kk in text(printed(samples.PERMIT))


def test_fonts_are_configured_once_per_process():
    before = dressed()
    printed(samples.NOTICE)
    assert dressed() is before


def test_a_hundred_workers_fill_several_sheets():
    pdf = printed(replace(samples.PERMIT, workers=samples.PERMIT.workers * 50))
    assert 3 < len(pdf.pages) < 12
    assert "100" in text(pdf)
