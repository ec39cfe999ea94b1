"""Comments among colleagues, as auditors read them below their case."""

from workflow.cases.admin import CaseAdmin
from workflow.desk.case.models import Comment
from workflow.office.administration import Lines


class CommentLines(Lines):
    model = Comment
    fields = readonly_fields = ("by", "at", "words")


CaseAdmin.inlines += [CommentLines]
