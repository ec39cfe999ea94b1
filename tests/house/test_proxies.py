"""Throttles count by the real address: the one the outermost trusted proxy saw, never one a stranger made up."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from config.proxies import RealAddress


@pytest.mark.parametrize(
    ("proxies", "header", "address"),
    [
        (0, "6.6.6.6", "127.0.0.1"),
        (1, "203.0.113.7", "203.0.113.7"),
        (1, "6.6.6.6, 203.0.113.7", "203.0.113.7"),
        (2, "6.6.6.6, 203.0.113.7, 10.0.0.1", "203.0.113.7"),
        (2, "203.0.113.7", "127.0.0.1"),
        (1, "", "127.0.0.1"),
    ],
)
def test_only_trusted_hops_are_believed(settings, proxies, header, address):
    settings.PROXIES = proxies
    seen = []
    middleware = RealAddress(lambda request: seen.append(request.META["REMOTE_ADDR"]) or HttpResponse())
    middleware(RequestFactory().get("/", headers={"x-forwarded-for": header}))
    assert seen == [address]
