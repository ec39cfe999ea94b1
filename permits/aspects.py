"""The kind of a request: who asks for what. Documents, grounds and terms may differ by it within one variant."""

from permits.models import Application
from permits.models.kinds import ASPECTS
from workflow.cases.models import Case

__all__ = ["ASPECTS", "aspect_of"]


def aspect_of(case: Case) -> str:
    """As the request says; empty before there is one."""
    asked = Application.objects.filter(case=case).first()
    return asked.aspect if asked else ""
