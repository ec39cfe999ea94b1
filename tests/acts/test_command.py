"""`manage.py acts` lists, reads back, draws and exports, and needs no database."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command


def told(*arguments: str) -> str:
    """What the command prints."""
    out = StringIO()
    call_command("acts", *arguments, stdout=out)
    return out.getvalue()


def test_the_list_names_every_act_and_chain():
    listed = told()
    assert "kyzylorda-125  Kyzylorda region akimat, 20.08.2015 No. 125" in listed
    assert all(variant in listed for variant in ("issue", "reissue", "extend", "ict-issue", "ict-renew"))


def test_json_is_whole_and_its_letters_are_not_escaped():
    printed = told("--json")
    assert "жиырма минуттан аспайды" in printed
    assert {act["id"] for act in json.loads(printed)["acts"]} >= {"kyzylorda-125"}


@pytest.mark.parametrize(
    ("language", "word"),
    [("kk", "6.7  30 минут ішінде басшы"), ("ru", "6.7  В течение 30 минут"), ("en", "6.7  Within 30 minutes")],
)
def test_a_chain_is_read_in_the_language_asked(language, word):
    assert word in told("read", "kyzylorda-125", "issue", "--lang", language)


def test_kazakh_is_read_when_no_language_is_named():
    assert "Ескертпе" in told("read", "kyzylorda-125", "reissue")


def test_a_diagram_is_drawn_on_the_screen_or_into_a_file(tmp_path):
    file = tmp_path / "steps.svg"
    told("draw", "kyzylorda-125", "extend", "--lang", "ru", "-o", str(file))
    assert file.read_text(encoding="utf-8").strip() == told("draw", "kyzylorda-125", "extend", "--lang", "ru").strip()
    assert file.read_text(encoding="utf-8").rstrip().endswith("</svg>")


def test_a_model_is_written_on_the_screen_or_into_a_file(tmp_path):
    file = tmp_path / "process.bpmn"
    told("bpmn", "kyzylorda-125", "extend", "--lang", "ru", "-o", str(file))
    assert file.read_text(encoding="utf-8").strip() == told("bpmn", "kyzylorda-125", "extend", "--lang", "ru").strip()
    assert file.read_text(encoding="utf-8").rstrip().endswith("definitions>")


def test_a_folder_that_is_not_there_is_an_error_in_words(tmp_path):
    with pytest.raises(CommandError, match=r"cannot write .*No such file or directory"):
        told("draw", "kyzylorda-125", "issue", "-o", str(tmp_path / "nowhere" / "steps.svg"))


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        (("read", "kyzylorda-1", "issue"), r"no act kyzylorda-1; there are:\n(.*\n)*  kyzylorda-125"),
        (
            ("read", "kyzylorda-125", "renew"),
            r"no chain renew / office; there are:\n(.*\n)*  foreign-labour-permit ict-renew office",
        ),
        (("draw", "kyzylorda-125", "issue", "--channel", "tson"), "no chain issue / tson; there are:"),
        (
            ("read", "kyzylorda-125", "issue", "--service", "bread"),
            r"no such service; there are:\n  foreign-labour-permit",
        ),
    ],
)
def test_what_is_not_on_the_shelf_is_refused_with_what_is(asked, reason):
    with pytest.raises(CommandError, match=reason):
        told(*asked)
