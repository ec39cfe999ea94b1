"""What the acts allow and whom they keep apart, written down for the database's own guard."""

from typing import ClassVar

from django.db import models


class LawfulMove(models.Model):
    """One edge of one chain. `chain` is `Case.chain_key`; `source` is empty for the birth of a case."""

    chain = models.CharField(max_length=160)
    source = models.CharField(max_length=20)
    verb = models.CharField(max_length=20)
    target = models.CharField(max_length=20)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="a_lawful_move_is_written_once", fields=["chain", "source", "verb", "target"]),
        ]

    def __str__(self) -> str:
        return f"{self.chain}: {self.source} —{self.verb}→ {self.target}"


class KeptApart(models.Model):
    """Whoever used `earlier` on a case may not use `verb` on it: separation of duties by person."""

    verb = models.CharField(max_length=20)
    earlier = models.CharField(max_length=20)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(name="verbs_are_kept_apart_once", fields=["verb", "earlier"]),
        ]

    def __str__(self) -> str:
        return f"{self.earlier} | {self.verb}"
