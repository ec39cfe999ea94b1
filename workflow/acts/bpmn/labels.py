"""The few words a process file adds to the act's own: Kazakh, Russian, English."""

from typing import NamedTuple


class Labels(NamedTuple):
    """Words of the file in one language."""

    point: str
    term: str
    no_term: str
    elsewhere: str
    note: str


LABELS = {
    "kk": Labels(
        point="{point}-тармақ",
        term="Мерзімі: {term}",
        no_term="Мерзімі белгіленбеген",
        elsewhere="Мерзімі басқа құжатта: {reference}",
        note="Ескертпе: {note}",
    ),
    "ru": Labels(
        point="Пункт {point}",
        term="Срок: {term}",
        no_term="Срок не установлен",
        elsewhere="Срок в другом документе: {reference}",
        note="Примечание: {note}",
    ),
    "en": Labels(
        point="Point {point}",
        term="Term: {term}",
        no_term="No term set",
        elsewhere="Term set elsewhere: {reference}",
        note="Note: {note}",
    ),
}
