"""What a form would state, as the letters themselves; what was typed is kept on the way."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from workflow.acts.words import Verb
from workflow.cases.access import case_for, visible_to
from workflow.cases.models import Case
from workflow.cases.refusals import Refusal
from workflow.desk.case.deedpage import deed_of, own_of, stand
from workflow.desk.case.deeds import Deed, DeedForm
from workflow.desk.case.models import Sheet, Unsent
from workflow.desk.naming import language
from workflow.desk.seating import person
from workflow.desk.signing.changes import Change, changes
from workflow.office import clock as wall
from workflow.office.models import Account
from workflow.papers import letters, previews, responses, store
from workflow.papers.press.pictures import page_count

NOT_TYPED = {"csrfmiddlewaretoken", "version", "preview", "insert"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One letter as pictures, and what changed in it since the draft that was submitted last."""

    title: str
    pages: list[str]
    edition: int
    changes: list[Change]


def keep(case: Case, verb: Verb, by: Account, typed: Any) -> Unsent:
    """Keeps what was typed so far; whatever happens next, it is there again when the form is opened."""
    fields = {name: typed.getlist(name) for name in typed if name not in NOT_TYPED}
    known = {"typed": fields, "at": wall.now()}
    kept, _made = Unsent.objects.update_or_create(case=case, verb=verb, by=by, defaults=known)
    return kept


@transaction.atomic
def shown(kept: Unsent, case: Case, deed: Deed, form: DeedForm) -> list[Shown]:
    """The letters of a whole form, each pressed once for the same facts."""
    if deed.preview is None:
        return []
    Unsent.objects.select_for_update().get(pk=kept.pk)  # one press at a time for one form
    before = {one.mark: one for one in kept.sheets.all()}
    stated = [previews.stated(case, facts) for facts in deed.preview(case, **form.cleaned_data)]
    found = [before.pop(one.mark) if one.mark in before else pressed(kept, one) for one in stated]
    for old in before.values():
        old.delete()
        store.remove(old.stored)
    return [shown_of(sheet, one) for sheet, one in zip(found, stated, strict=True)]


def pressed(kept: Unsent, one: previews.Stated) -> Sheet:
    pdf = one.press()
    put = store.put(pdf)
    return Sheet.objects.create(
        unsent=kept, kind=one.kind.name, mark=one.mark, stored=put.name, sha256=put.sha256, pages=page_count(pdf)
    )


def shown_of(sheet: Sheet, one: previews.Stated) -> Shown:
    last = previews.last_draft(one.case, one.kind.name)
    return Shown(
        title=titled(one.kind),
        pages=[reverse("preview-page", args=[sheet.pk, page]) for page in range(1, sheet.pages + 1)],
        edition=last.edition if last else 0,
        changes=list(changes(last.facts, one.facts)) if last else [],
    )


def titled(kind: letters.Kind) -> str:
    return {"kk": kind.title.kk, "ru": kind.title.ru}.get(language(), kind.title_en)


def preview_of(case: Case, verb: Verb, deed: Deed, form: DeedForm, by: Account) -> dict[str, Any]:
    """What the preview shows: the letters, or what is still lacking for them; and when the form was kept."""
    kept = keep(case, verb, by, form.data)
    known: dict[str, Any] = {"kept_at": kept.at, "form": form, "sheets": [], "case": case, "verb": verb}
    if form.is_valid():
        try:
            known["sheets"] = shown(kept, case, deed, form)
        except Refusal as refusal:
            known["unknown"] = refusal
    return known


@require_POST
def show(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """The preview of what is typed now."""
    case, by = case_for(person(request), pk), person(request)
    found, deed = deed_of(case, verb)
    if deed.preview is None:
        raise Http404
    with timezone.override(wall.zone(case.office)):
        form = deed.form(request.POST, request.FILES, case=case, by=by)
        try:
            stand(case, found, own_of(case, found, request), request)
        except Refusal as closed:
            known = {"case": case, "refusal": closed}
            return render(request, "desk/case/preview.html", known, status=Refusal.status)
        return render(request, "desk/case/preview.html", preview_of(case, found, deed, form, by))


@require_safe
def picture(request: HttpRequest, pk: int, page: int) -> HttpResponse:
    """A page of one's own preview."""
    seen = visible_to(person(request))
    sheet: Any = get_object_or_404(Sheet, pk=pk, unsent__by=person(request), unsent__case__in=seen)
    return responses.picture_of(request, sheet, page)


def typed_before(case: Case, verb: Verb, by: Account) -> Unsent | None:
    return Unsent.objects.filter(case=case, verb=verb, by=by).first()
