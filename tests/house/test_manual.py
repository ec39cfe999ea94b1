"""README tells the whole truth about variables and commands."""

import re

from django.conf import settings


def text(*parts: str) -> str:
    return settings.BASE_DIR.joinpath(*parts).read_text(encoding="utf8")


def test_every_variable_the_settings_read_is_explained():
    read = set(re.findall(r'env(?:\.[a-z_]+)?\(\s*"([A-Z_]+)"', text("config", "settings.py")))
    read |= set(
        re.findall(r'environ\.get\("([A-Z_]+)"', text("config", "servers.py") + text("config", "supervisor.py"))
    )
    explained = set(re.findall(r"`([A-Z_]+)`", text("README.md")))
    assert read - explained == set()


def test_every_variable_of_the_containers_is_explained():
    given = set(re.findall(r"^([A-Z_]+)=", text(".env.example"), re.MULTILINE))
    assert given - set(re.findall(r"`([A-Z_]+)`", text("README.md"))) == set()


def test_every_target_of_make_is_explained():
    targets = set(re.findall(r"^([a-z]+):.*##", text("Makefile"), re.MULTILINE)) - {"help"}
    explained = set(re.findall(r"`(?:make )?([a-z]+)", text("README.md"))) | set(
        re.findall(r"make ([a-z]+)", text("README.md"))
    )
    assert targets - explained == set()
