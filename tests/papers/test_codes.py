"""A verification code survives being typed by hand."""

import pytest

from workflow.papers import codes


def test_no_two_codes_are_alike():
    assert len({codes.draw() for _ in range(2000)}) == 2000


@pytest.mark.parametrize(
    "typed", ["7KQM-2T4X-D9RW-H3FA", "7kqm2t4xd9rwh3fa", " 7KQM 2T4X D9RW H3FA ", "7КQМ-2Т4Х-D9RW-Н3FА"]
)
def test_a_code_is_read_however_it_is_typed(typed):
    assert codes.read(typed) == "7KQM-2T4X-D9RW-H3FA"


@pytest.mark.parametrize(
    "typed", ["", "7KQM", "7KQM-2T4X-D9RW-H3F", "7KQM-2T4X-D9RW-H3FAA", "7KQM-2T4X-D9RW-H3F0", "Ғ" * 16]
)
def test_what_is_no_code_is_none(typed):
    assert codes.read(typed) is None


def test_every_code_drawn_is_read_back():
    for _ in range(200):
        code = codes.draw()
        assert codes.read(code.lower().replace("-", " ")) == code
