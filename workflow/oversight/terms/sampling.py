"""A sample of cases that anybody draws again from the same seed: the order is a hash of seed and case, nothing else."""

from dataclasses import dataclass

from django.db.models import F, Func, QuerySet, TextField, Value
from django.db.models.functions import Cast, Concat

from workflow.cases.models import Case
from workflow.oversight.terms.asking import Asked

LARGEST = 200


class Sha256(Func):
    """SHA-256 of a text, as hexadecimal digits."""

    template = "encode(sha256(convert_to(%(expressions)s, 'UTF8')), 'hex')"
    output_field = TextField()


@dataclass(frozen=True, slots=True)
class Sample:
    """The cases drawn, and of how many."""

    cases: list[Case]
    population: int


def population(asked: Asked) -> QuerySet[Case]:
    """Cases registered in the months asked for."""
    found = Case.objects.filter(
        office=asked.office, registered_at__gte=asked.begins, registered_at__lt=asked.ends
    )  # fmt: skip
    return found.filter(service=asked.service) if asked.service else found


def draw(asked: Asked, n: int, seed: str) -> Sample:
    """The n cases whose sha256("seed/key of the case") comes first."""
    known = population(asked)
    mark = Sha256(Concat(Value(f"{seed}/"), Cast(F("pk"), TextField()), output_field=TextField()))
    drawn = known.annotate(mark=mark).select_related("applicant", "executor").order_by("mark")
    return Sample(list(drawn[:n]), known.count())
