"""Answers for programs. Public like the acts themselves; everything else stays shut."""

from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from workflow.acts import shelf
from workflow.acts.export import export
from workflow.api.questions import DueQuestion
from workflow.office.calendars import calendar_of
from workflow.office.moments import read_moment
from workflow.office.sayings import sentences
from workflow.worktime.due import NoWorkingTime
from workflow.worktime.explain import explain


class Acts(APIView):
    """Every act as `manage.py acts --json` prints it; ?act= picks one."""

    permission_classes = (AllowAny,)

    def get(self, request: Request) -> Response:
        asked = request.query_params.get("act")
        chosen = [one for one in shelf.regulations() if asked in (None, one.act.id)]
        if not chosen:
            known = sorted({one.act.id for one in shelf.regulations()})
            raise serializers.ValidationError({"act": [f"unknown; known: {', '.join(known)}"]})
        return Response(export(chosen))


class Due(APIView):
    """When a term is due at an office, and why then: ?office=&since=&term=&lang=."""

    permission_classes = (AllowAny,)

    def get(self, request: Request) -> Response:
        question = DueQuestion(data=request.query_params)
        question.is_valid(raise_exception=True)
        asked = question.validated_data
        calendar = calendar_of(asked["office"])
        try:
            explanation = explain(calendar, read_moment(asked["since"], calendar.zone), asked["term"])
        except (NoWorkingTime, ValueError) as fault:
            raise serializers.ValidationError({"since": [str(fault)]}) from fault
        return Response({"due": explanation.due.isoformat(), "why": sentences(explanation, asked["lang"])})
