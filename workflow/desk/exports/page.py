"""The page before an export: what will be in the file, in which form; then the job's page takes over."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from workflow.cases.refusals import Refusal
from workflow.desk.exports import sheets, work
from workflow.desk.exports.writing import WRITERS


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest, name: str) -> HttpResponse:
    """GET says what would be exported; POST orders it, as `form` says."""
    sheet = sheets.find(name)
    if sheet is None:
        raise Http404
    asked = sheet.asked(request)  # what somebody may not see is refused or left out here
    mistake = None
    if request.method == "POST" and request.POST.get("form") in WRITERS:
        try:
            return redirect("job", work.order(request, sheet, request.POST["form"]).pk)
        except Refusal as no:
            mistake = no
    known = {
        "sheet": sheet,
        "rows": asked.count(),
        "said": sheet.said(request),
        "mistake": mistake,
    }
    return render(request, "desk/exports/export.html", known, status=409 if mistake else 200)
