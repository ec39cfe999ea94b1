"""Addresses a browser sends along to be led back to."""

from django.utils.http import url_has_allowed_host_and_scheme


def same_site(asked: str) -> str:
    """The address, if it is a page of this site; else ""."""
    return asked if asked.startswith("/") and url_has_allowed_host_and_scheme(asked, None) else ""
