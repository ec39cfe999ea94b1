"""Why something cannot be done: the reason, the point of the act it rests on, and what to do instead."""

from django.core.exceptions import PermissionDenied
from django_fsm import ConcurrentTransition


class Refusal(Exception):
    """A lawful "no". `sentence` and `way_on` are shown to people; `status` is the HTTP answer."""

    status = 409

    def __init__(self, sentence: str, *, point: str = "", way_on: str = "") -> None:
        super().__init__(sentence)
        self.sentence, self.point, self.way_on = sentence, point, way_on


class NotYours(Refusal, PermissionDenied):
    """The step is another post's."""

    status = 403


class Changed(Refusal, ConcurrentTransition):
    """Somebody moved the case after this page was opened."""


class Incomplete(Refusal):
    """Something the step needs is missing; `lacks` lists it, one sentence each."""

    def __init__(self, sentence: str, lacks: tuple[str, ...], *, point: str = "", way_on: str = "") -> None:
        super().__init__(sentence, point=point, way_on=way_on)
        self.lacks = lacks
