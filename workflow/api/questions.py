"""What a program may ask, checked field by field."""

from typing import Any

from rest_framework import serializers

from workflow.acts.phrases import LANGUAGES
from workflow.office.models import Office
from workflow.worktime.terms import Term


class TermField(serializers.Field):
    """A term as the acts write it: "6 working_day"."""

    def to_internal_value(self, data: Any) -> Term:
        try:
            return Term.parse(data)
        except ValueError as fault:
            raise serializers.ValidationError(str(fault)) from fault


class DueQuestion(serializers.Serializer):
    """Office by code, the moment of the event (without an offset: the office's own time), the term, the language."""

    office = serializers.SlugRelatedField(slug_field="code", queryset=Office.objects.all())
    since = serializers.CharField(max_length=40)
    term = TermField()
    lang = serializers.ChoiceField(LANGUAGES, default="kk")
