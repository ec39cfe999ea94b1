"""A chosen file stays kept while the rest of the form is mended."""

import pytest
from django import forms

from tests.papers import files
from workflow.papers import store
from workflow.papers.models import Upload
from workflow.papers.uploads import keeping
from workflow.papers.uploads.fields import UploadField


class Packet(forms.Form):
    name = forms.CharField()
    passport = UploadField()


def test_a_good_file_is_entered_as_it_was_kept(case, clerk):
    form = Packet({"name": "Әлия"}, {"passport": files.handed_in(files.pdf(2), "паспорт.pdf")})
    assert form.is_valid()
    upload = keeping.enter(case, "passport", form.cleaned_data["passport"], by=clerk)
    assert (upload.name, upload.pages) == ("паспорт.pdf", 2)
    assert store.get(upload.stored, upload.sha256) == files.pdf(2)


def test_another_fields_fault_does_not_lose_the_file(db):
    first = Packet({"name": ""}, {"passport": files.handed_in(files.pdf(), "паспорт.pdf")})
    assert not first.is_valid()
    page = first.as_p()
    assert "паспорт.pdf" in page
    ticket = first.fields["passport"].widget.kept.ticket
    assert ticket in page
    second = Packet({"name": "Әлия", "passport-kept": ticket}, {})
    assert second.is_valid()
    assert second.cleaned_data["passport"].name == "паспорт.pdf"


@pytest.mark.parametrize("ticket", ["forged", "eyJhIjoxfQ:1vAAAA:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"])
def test_a_forged_ticket_opens_nothing(db, ticket):
    form = Packet({"name": "Әлия", "passport-kept": ticket}, {})
    assert not form.is_valid()
    assert "passport" in form.errors


def test_a_bad_file_is_a_mistake_at_its_field(db):
    form = Packet({"name": "Әлия"}, {"passport": files.handed_in(b"<html>", "a.pdf")})
    assert not form.is_valid()
    assert list(form.errors) == ["passport"]
    assert not list(store.names())


def test_nothing_chosen_is_asked_for(db):
    assert list(Packet({"name": "Әлия"}, {}).errors) == ["passport"]
    assert Upload.objects.count() == 0
