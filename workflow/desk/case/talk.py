"""The comments of colleagues on the case page: read by staff who see the case, written by those who work on it."""

from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from workflow.cases.models import Case
from workflow.desk.case import comments
from workflow.desk.seating import person, seating
from workflow.office.models.people import Duty

WRITERS = (Duty.CLERK, Duty.HEAD, Duty.EXECUTOR, Duty.COMMISSION)


class CommentForm(forms.Form):
    """One remark to colleagues."""

    words = forms.CharField(
        label=_("Comment for colleagues"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Write @ and a login to notify a colleague."),
    )  # fmt: skip


def of(request: HttpRequest, case: Case, form: CommentForm | None = None) -> dict[str, Any]:
    """What the section shows: the comments, whom they can call, the form for those who may write."""
    among = comments.readers(case)
    written = case.comments.select_related("by")
    return {
        "case": case,
        "comments": [(one, comments.parts(one.words, among)) for one in written],
        "colleagues": [one for one in among if one != person(request)],
        "comment_form": (form or CommentForm(auto_id="comment_%s")) if seating(request).holds(*WRITERS) else None,
    }
