"""What makes a method of Case a verb: the grammar stands here, the act decides, the post permits."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.db import transaction
from django_fsm import GET_STATE
from django_fsm import transition as fsm_transition

from workflow.acts.words import Desk

Method = Callable[..., Any]


def verb(*, at: Sequence[Desk], leads_to: Sequence[Desk]) -> Callable[[Method], Method]:
    """A method of Case that moves it where the act of the case says: in one transaction, over a locked row.

    `at` and `leads_to` are the grammar (where a thing can be done and how it can end); the act is the sentence.
    """

    def decorate(method: Method) -> Method:
        name = method.__name__

        def where(case: Any, **_: object) -> Any:
            return case.leads_to(name)

        def in_the_act(case: Any) -> bool:
            return case.leads_to(name) is not None

        moves = fsm_transition(
            field="state", source=list(at), target=GET_STATE(where, states=list(leads_to)), conditions=[in_the_act]
        )(method)

        @wraps(moves)
        def passes_the_gate(case: Any, *, by: Any, **words: Any) -> None:
            with transaction.atomic(savepoint=not case.is_held):
                case.hold()
                moves(case, by=by, **words)

        passes_the_gate.grammar = (tuple(at), tuple(leads_to))  # type: ignore[attr-defined]
        return passes_the_gate

    return decorate
