"""A deed whose letters are seen while its form is filled in: the form left, the letters right, nothing typed twice."""

import json
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect

from workflow.cases.refusals import Refusal
from workflow.checklist.models import Phrase
from workflow.desk.case import deedpage, preview
from workflow.desk.case.deeds import DeedForm
from workflow.desk.case.models import Unsent
from workflow.desk.case.page import panels_of, returned
from workflow.desk.seating import person


class Editor(deedpage.Page):
    """The page of a deed with a preview; what was typed earlier and not sent stands in the form again."""

    template = "desk/case/editor.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.shown: dict[str, Any] = {}
        self.kept: Unsent | None = None
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        if self.deed.preview is None:
            raise Http404
        return super().get(request)

    def post(self, request: HttpRequest) -> HttpResponse:
        if "forget" in request.POST:
            deedpage.forget(self.case, self.verb, person(request))
            return redirect(request.path)
        if "insert" in request.POST:
            form = self.deed.form(initial=self.with_phrase(), case=self.case, by=person(request))
            return self.page(form, self.seen())
        if "preview" in request.POST:
            form = self.form(request.POST, request.FILES)
            deedpage.stand(self.case, self.verb, deedpage.own_of(self.case, self.verb, request), request)
            self.shown = preview.preview_of(self.case, self.verb, self.deed, form, person(request))
            return self.page(form, self.seen(), status=200 if form.is_valid() else deedpage.UNPROCESSABLE)
        return super().post(request)

    def seen(self) -> int:
        return deedpage.posted_version(self.request)

    def form(self, *filled: Any) -> DeedForm:
        """Filled in as it was left, when it was left unsent."""
        self.kept = preview.typed_before(self.case, self.verb, person(self.request))
        initial = first_values(self.deed.form, self.kept.typed) if self.kept else {}
        return self.deed.form(*filled, initial=initial, case=self.case, by=person(self.request))

    def with_phrase(self) -> dict[str, Any]:
        """What was typed, with a standard phrase added where it belongs."""
        typed = {name: self.request.POST.getlist(name) for name in self.request.POST}
        chosen = self.request.POST["insert"]
        key = int(chosen) if chosen.isascii() and chosen.isdigit() and len(chosen) < 19 else 0
        phrase = Phrase.objects.filter(pk=key, service=self.case.service).first()
        for name, text in inserts(self.deed.form, phrase).items() if phrase else ():
            typed[name] = [" ".join([*filter(None, typed.get(name, [])), text])]
        return first_values(self.deed.form, typed)

    def facts(self, form: DeedForm | None, version: int, refusal: Refusal | None) -> dict[str, Any]:
        moves = list(self.case.moves.select_related("by", "post").order_by("version"))
        return super().facts(form, version, refusal) | {
            "returned": returned(self.case, moves),
            "phrases": phrases_for(form) if form else [],
            "warnings": panels_of(self.request, self.case, only_warnings=True),
            "left": self.kept if form and not form.is_bound else None,
            **self.shown,
        }


def phrases_for(form: DeedForm) -> list[tuple[Phrase, str]]:
    """Standard phrases that fit into fields of the form, with the fields a script puts them into."""
    offered = Phrase.objects.filter(service=form.case.service, place__in=form.places, kept=True)
    fitting = [(one, inserts(type(form), one)) for one in offered]
    fitting = [(one, texts) for one, texts in fitting if texts.keys() <= form.fields.keys()]
    return [(one, json.dumps({f"id_{name}": text for name, text in texts.items()})) for one, texts in fitting]


def inserts(form: type[DeedForm], phrase: Phrase) -> dict[str, str]:
    """Which words of a phrase go into which field: Kazakh and Russian, or the language of the page."""
    fields = form.places.get(phrase.place, ())
    words = (phrase.text_kk, phrase.text_ru) if len(fields) > 1 else (str(phrase),)
    return dict(zip(fields, words, strict=False))


def first_values(form: type[DeedForm], typed: dict[str, list[str]]) -> dict[str, Any]:
    """Posted lists as the first values of a form: all of them where a field takes several."""
    known = {name: values for name, values in typed.items() if name in form.base_fields and values}
    several = {name for name in known if getattr(form.base_fields[name].widget, "allow_multiple_selected", False)}
    return {name: values if name in several else values[-1] for name, values in known.items()}
