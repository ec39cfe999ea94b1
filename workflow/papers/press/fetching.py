"""What a letter may load while it is printed: nothing but the data inside it."""

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse


class DataOnly(URLFetcher):
    """Opens data URIs; any other address stops the printing."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=["data"], allow_redirects=False, fail_on_errors=True)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        if not url.lower().startswith("data:"):
            raise FatalURLFetchingError(f"a letter may not load {url[:80]}")
        return super().fetch(url, headers)
