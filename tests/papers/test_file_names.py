"""Names of files cannot climb, hide, or break a header."""

import unicodedata

import pytest
from django.utils.http import content_disposition_header
from hypothesis import given
from hypothesis import strategies as st

from workflow.papers.uploads.names import LONGEST, clean

NAMES = [
    ("../../etc/passwd.pdf", "passwd.pdf"),
    ("C:\\Users\\Әлия\\паспорт.pdf", "паспорт.pdf"),
    ("a\x00b.pdf", "ab.pdf"),
    ("a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf"),
    ("\u202efdp.exe", "fdp.pdf"),
    ("құжат\u200b.pdf", "құжат.pdf"),
    ("Қолхат № 5 «көшірме».pdf", "Қолхат № 5 «көшірме».pdf"),
    (".pdf", "pdf.pdf"),
    ("...", "file.pdf"),
    ("", "file.pdf"),
    ("у\u0306.pdf", "ў.pdf"),
    ("a;b\"c'.pdf", "abc'.pdf"),
]


@pytest.mark.parametrize(("given_name", "shown"), NAMES)
def test_a_name_is_cleaned(given_name, shown):
    assert clean(given_name, ".pdf") == shown


@given(st.text(max_size=400))
def test_whatever_the_name_it_is_short_plain_and_fits_a_header(name):
    shown = clean(name, ".pdf")
    assert shown.endswith(".pdf")
    assert 4 < len(shown) <= LONGEST
    assert not any(unicodedata.category(sign)[0] == "C" or sign in "/\\\r\n" for sign in shown)
    assert content_disposition_header(as_attachment=True, filename=shown).isascii()
