"""The office's own register stands for the system: the same questions, answered from a table."""

import uuid
from datetime import date

from django.db import IntegrityError, transaction

from registration.labour_market import wire
from registration.labour_market.models import Record
from registration.labour_market.port import AlreadyRegistered, Card, Entry


class Local:
    """The register in this database; it is always there."""

    def enter(self, key: uuid.UUID, card: Card, on: date) -> Entry:
        known = {"iin": card.iin, "name": card.name, "card": wire.card(card), "closed_on": None, "closed_because": ""}
        try:
            with transaction.atomic():
                record, _made = Record.objects.update_or_create(
                    key=key, defaults=known, create_defaults=known | {"entered_on": on}
                )
        except IntegrityError:
            other = Record.objects.filter(iin=card.iin, closed_on=None).exclude(key=key).first()
            if other is None:
                raise
            raise AlreadyRegistered(other.number, other.entered_on) from None
        return _entry(record)

    def find(self, iin: str) -> Entry | None:
        record = Record.objects.filter(iin=iin, closed_on=None).first()
        return _entry(record) if record else None

    def close(self, key: uuid.UUID, on: date, reason: str) -> None:
        Record.objects.filter(key=key, closed_on=None).update(closed_on=on, closed_because=reason[:300])


def _entry(record: Record) -> Entry:
    return Entry(key=record.key, number=record.number, iin=record.iin, name=record.name, entered_on=record.entered_on)
