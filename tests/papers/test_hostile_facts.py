"""What people type is printed as they typed it and opens nothing."""

import socket
import threading
from dataclasses import replace

import pytest
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError

from tests.papers import samples
from tests.papers.test_letters import printed, text
from workflow.papers.press.fetching import DataOnly
from workflow.papers.press.limits import TookTooLong, within

NAMES = [
    "<b>Жуан</b> <script>alert(1)</script>",
    '<img src="file:///etc/hostname">',
    "<link rel=attachment href=file:///etc/passwd>",
    "</title><style>*{display:none}</style>",
    "{{ paper.code }}{% load letters %}",
    "&lt;i&gt; &amp; \"'",
]


def addressed_to(name: str):
    return replace(samples.PERMIT, employer=replace(samples.EMPLOYER, name=name))


@pytest.mark.parametrize("name", NAMES)
def test_what_looks_like_code_is_printed_letter_by_letter(name):
    pdf = printed(addressed_to(name))
    assert name.replace(" ", "") in text(pdf).replace(" ", "")
    assert not pdf.attachments
    assert len(pdf.pages) == 1


@pytest.fixture
def neighbour():
    """Somebody who listens on this machine, and how often he was called."""
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(5)

        def listen() -> None:
            while True:
                try:
                    caller, _address = server.accept()
                except OSError:
                    return
                calls.append(caller.recv(100))
                caller.close()

        threading.Thread(target=listen, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/", calls


def test_an_address_in_a_name_is_not_called(neighbour):
    address, calls = neighbour
    printed(addressed_to(f"<img src={address}><link rel=stylesheet href={address}>"))
    assert calls == []


@pytest.mark.parametrize(
    "address", ["{}", "file:///etc/hostname", "ftp://127.0.0.1/", "//127.0.0.1/", "FILE:///etc/hostname"]
)
def test_even_a_template_may_not_load_from_anywhere(neighbour, address):
    here, calls = neighbour
    page = HTML(string=f'<img src="{address.format(here)}">', base_url="http://localhost/", url_fetcher=DataOnly())
    with pytest.raises(FatalURLFetchingError, match="may not load"):
        page.write_pdf()
    assert calls == []


def for_ever_within(seconds: float) -> None:
    with within(seconds):
        while True:
            pass


def test_a_letter_that_takes_too_long_is_given_up():
    with pytest.raises(TookTooLong):
        for_ever_within(0.05)


def test_the_limit_ends_with_the_work():
    with within(0.05):
        pass
    sum(range(5_000_000))
