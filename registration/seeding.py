"""Planting first values of documents, grounds and phrases; what is not certain says so in its reference."""

from datetime import date
from typing import Any

SINCE = date(2014, 1, 1)
UNSURE = ("; мәтіні нақтыланады", "; текст уточняется")
Rows = tuple[tuple[Any, ...], ...]


def plant_dated(model: Any, service: str, rows: Rows, reference: tuple[str, str], first: int = 0) -> None:
    """Rows of code, kk, ru, en, further flags, and whether the text is certain."""
    for position, (code, kk, ru, en, *flags, sure) in enumerate(rows, start=first):
        known = {"service": service, "variant": "", "code": code, "since": SINCE}
        said = reference if sure else tuple(map("".join, zip(reference, UNSURE, strict=True)))
        values = {"text_kk": kk, "text_ru": ru, "text_en": en, "reference_kk": said[0], "reference_ru": said[1]}
        values |= dict(zip(("needed", "dated"), flags, strict=True)) if flags else {}
        model.objects.get_or_create(**known, defaults={**values, "position": position})


def plant_phrases(phrase: Any, service: str, texts: dict[str, tuple[tuple[str, str], ...]]) -> None:
    for place, pairs in texts.items():
        for position, (kk, ru) in enumerate(pairs):
            known = {"service": service, "place": place, "text_kk": kk}
            phrase.objects.get_or_create(**known, defaults={"text_ru": ru, "position": position})
