"""Planting the first documents, grounds and phrases of a service; a second time changes nothing."""

from collections.abc import Iterable
from datetime import date
from typing import Any

Row = tuple[Any, ...]
Reference = tuple[str, str]


def documents(model: Any, service: str, since: date, rows: Iterable[Row], by: str = "variant") -> None:
    """Rows are code, text kk, ru, en, needed, dated, what asks for them, reference (kk, ru).

    `by` says what asks for them: a "variant" of the act or an "aspect" of the request; "" is all.
    """
    for position, (code, kk, ru, en, needed, dated, places, reference) in enumerate(rows):
        for place in places:
            known = {"service": service, by: place, "code": code, "since": since}
            values = _texts(kk, ru, en, reference) | {"needed": needed, "dated": dated, "position": position}
            model.objects.get_or_create(**known, defaults=values)


def grounds(model: Any, service: str, since: date, rows: Iterable[Row]) -> None:
    """Rows are code, text kk, ru, en, variants, reference (kk, ru)."""
    for position, (code, kk, ru, en, variants, reference) in enumerate(rows):
        for variant in variants:
            known = {"service": service, "variant": variant, "code": code, "since": since}
            model.objects.get_or_create(**known, defaults=_texts(kk, ru, en, reference) | {"position": position})


def phrases(model: Any, service: str, places: Iterable[tuple[str, Iterable[tuple[str, str]]]]) -> None:
    """Places with their phrases in Kazakh and Russian."""
    for place, texts in places:
        for position, (kk, ru) in enumerate(texts):
            known = {"service": service, "place": place, "text_kk": kk}
            model.objects.get_or_create(**known, defaults={"text_ru": ru, "position": position})


def _texts(kk: str, ru: str, en: str, reference: Reference) -> dict[str, str]:
    return {
        "text_kk": kk, "text_ru": ru, "text_en": en, "reference_kk": reference[0], "reference_ru": reference[1],
    }  # fmt: skip
