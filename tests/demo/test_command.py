"""The command of the demonstration: who can log in, and where it refuses."""

import pytest
from django.core.management import CommandError, call_command

from config.demo.employers import EMPLOYERS
from config.demo.people import STAFF
from workflow.applicants import numbers


def test_the_logins_are_listed_without_a_database(capsys):
    call_command("demo", "--logins")
    said = capsys.readouterr().out
    for one in STAFF:
        assert one.login in said
        assert one.password in said


def test_outside_a_demonstration_it_refuses_with_a_sentence(settings):
    settings.DEMO = False
    for arguments in ([], ["--logins"]):
        with pytest.raises(CommandError, match="no demonstration"):
            call_command("demo", *arguments)


def test_numbers_are_valid_and_nobody_shares_one():
    everybody = [one.iin for one in STAFF] + [one.bin for one in EMPLOYERS]
    assert len(set(everybody)) == len(everybody)
    assert not any(numbers.fault(one) or numbers.odd_date(one) for one in everybody)
    assert {numbers.kind(one.bin) for one in EMPLOYERS} == {numbers.Kind.COMPANY}
