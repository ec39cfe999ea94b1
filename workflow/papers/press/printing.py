"""Printing one letter: Django template, WeasyPrint, PDF/A."""

from django.template.loader import render_to_string
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError

from workflow.papers.press.fetching import DataOnly
from workflow.papers.press.limits import within
from workflow.papers.press.sheet import dressed

SECONDS = 30
NOWHERE = "data:,"  # relative addresses in a template lead to nothing


class PressFault(Exception):
    """A letter could not be printed; the text says why."""


def press(template: str, facts: dict) -> bytes:
    """The PDF/A-2a of a template filled with facts. Facts are escaped, whatever they hold, and nothing is fetched."""
    sheet, fonts = dressed()
    with within(SECONDS):
        page = HTML(string=render_to_string(template, facts), base_url=NOWHERE, url_fetcher=DataOnly())
        try:
            return page.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/a-2a")
        except FatalURLFetchingError as forbidden:  # no Exception, so nothing further up would catch it
            raise PressFault(str(forbidden)) from forbidden
