"""Which register answers: the one whose address is set, or the office's own."""

from django.conf import settings

from registration.labour_market.http import Http
from registration.labour_market.local import Local
from registration.labour_market.port import LabourMarket


def market() -> LabourMarket:
    if settings.LABOUR_MARKET_URL:
        return Http(
            settings.LABOUR_MARKET_URL, token=settings.LABOUR_MARKET_TOKEN, seconds=settings.LABOUR_MARKET_SECONDS
        )
    return Local()
