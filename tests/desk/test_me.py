"""A person's own settings."""

import pytest

from workflow.office.models import Account


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_language_and_the_shortcuts_are_kept_on_the_account(cast, seat, language):
    browser = seat(cast.dana)
    answer = browser.post("/me/", {"language": language}, follow=True)
    dana = Account.objects.get(pk=cast.dana.pk)
    assert (dana.language, dana.shortcuts) == (language, False)
    page = answer.content.decode()
    assert f'<html lang="{language}">' in page
    assert 'data-shortcuts="off"' in page
    browser.post("/me/", {"language": language, "shortcuts": "on"})
    assert 'data-shortcuts="off"' not in browser.get("/me/").content.decode()


def test_an_unknown_language_is_refused_and_nothing_else_can_be_changed(cast, seat):
    browser = seat(cast.dana)
    answer = browser.post("/me/", {"language": "de", "is_staff": "on", "username": "root"})
    assert answer.status_code == 422
    browser.post("/me/", {"language": "ru", "is_staff": "on", "username": "root", "email": "x@example.kz"})
    dana = Account.objects.get(pk=cast.dana.pk)
    assert (dana.username, dana.is_staff, dana.email) == ("dana", False, "dana@example.kz")
