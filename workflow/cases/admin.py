"""Cases as auditors read them: the journal, the clocks, the proof of the event chain. Only the gate writes."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from workflow.acts import phrases, shelf
from workflow.acts.words import Desk
from workflow.audit import saying
from workflow.audit.admin import chains_of_offices
from workflow.cases import aspects
from workflow.cases.journal import spoken
from workflow.cases.models import Case, Clock, Move, ReferredTerm
from workflow.office import choices
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable, Lines, ReadTable, audited


@chains_of_offices
def chains_of_cases(offices: set[int]) -> QuerySet[Any]:
    """The names of the chains of an office's cases."""
    name = Concat(Value("case/"), Cast("pk", CharField()))
    return Case.objects.filter(office__in=offices).order_by().values_list(name, flat=True)


class MoveLines(Lines):
    """The journal."""

    model = Move
    fields = readonly_fields = ("version", "done", "desk", "point", "by", "role_in_words", "order", "reason", "at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Move]:
        return super().get_queryset(request).select_related("by").order_by("version")

    @admin.display(description=_("action"))
    def done(self, move: Move) -> str:
        return spoken(phrases.verb_done, move.verb)

    @admin.display(description=_("to"))
    def desk(self, move: Move) -> str:
        return spoken(phrases.desk, move.target)

    @admin.display(description=_("in the role of"))
    def role_in_words(self, move: Move) -> str:
        return spoken(phrases.role, move.role)


class ClockLines(Lines):
    """The terms: when each began, was due and stopped."""

    model = Clock
    fields = ("step", "point", "holder", "term_in_words", "started_at", "due_at", "stopped_at", "late_at")
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[Clock]:
        return super().get_queryset(request).select_related("holder").order_by("id")

    @admin.display(description=_("desk"))
    def step(self, clock: Clock) -> str:
        return spoken(phrases.desk, clock.desk)

    @admin.display(description=_("term"), empty_value="—")
    def term_in_words(self, clock: Clock) -> str:
        return phrases.term(clock.term, (get_language() or "kk")[:2]) if clock.term else "—"


class StateFilter(admin.SimpleListFilter):
    title = _("desk")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        return [(desk.value, spoken(phrases.desk, desk)) for desk in Desk]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        return queryset.filter(state=self.value()) if self.value() else queryset


class VariantFilter(StateFilter):
    title = _("variant")
    parameter_name = "variant"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        return choices.variants()

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        return queryset.filter(variant=self.value()) if self.value() else queryset


class LateFilter(StateFilter):
    title = _("lateness")
    parameter_name = "late"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        return [("yes", _now("a term was missed")), ("no", _now("every term was kept"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Case]) -> QuerySet[Case]:
        late = Clock.objects.filter(late_at__isnull=False).values("case")
        match self.value():
            case "yes":
                return queryset.filter(pk__in=late)
            case "no":
                return queryset.exclude(pk__in=late)
            case _:
                return queryset


@admin.register(Case)
class CaseAdmin(ReadTable):
    """One page of proof for one case; rooms above hang their own lines below."""

    list_display = ("name", "variant_name", "state_name", "applicant", "executor", "lodged_at")
    list_filter = (StateFilter, VariantFilter, LateFilter, "office")
    list_select_related = ("applicant", "executor")
    search_fields = ("number", "applicant__name", "=applicant__number")
    search_help_text = _("Number of the case, name or IIN/BIN of the applicant")
    date_hierarchy = "lodged_at"
    ordering = ("-id",)
    inlines: ClassVar[list[Any]] = [MoveLines, ClockLines]
    fields = (
        "name", "office", "service_name", "variant_name", "act_name", "edition", "order_kk", "applicant", "state_name",
        "decision_name", "executor", "lodged_at", "registered_at", "closed_at", "version", "proof",
    )  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Case]:
        return super().get_queryset(request).filter(office__in=audited(request))

    def view_on_site(self, case: Case) -> str:
        return reverse("case", args=[case.pk])

    @admin.display(description=_("number"), ordering=F("number"))
    def name(self, case: Case) -> str:
        return str(case)

    @admin.display(description=_("service"))
    def service_name(self, case: Case) -> str:
        return choices.name_of(choices.services(), case.service)

    @admin.display(description=_("variant"), ordering="variant")
    def variant_name(self, case: Case) -> str:
        return choices.name_of(choices.variants(), case.variant)

    @admin.display(description=_("act"))
    def act_name(self, case: Case) -> str:
        return choices.name_of(choices.acts(), case.act)

    @admin.display(description=_("desk"), ordering="state")
    def state_name(self, case: Case) -> str:
        return spoken(phrases.desk, case.state)

    @admin.display(description=_("decision"), ordering="decision")
    def decision_name(self, case: Case) -> str:
        return spoken(phrases.decision, case.decision) if case.decision else "—"

    @admin.display(description=_("event chain"))
    def proof(self, case: Case) -> SafeString:
        """The chain of the case, proven as the page is opened."""
        chain = f"case/{case.pk}"
        counted, faults = saying.proof(chain)
        link = format_html(
            '<a href="{}?chain={}">{}</a>', reverse("admin:audit_event_changelist"), chain, _("All events")
        )
        if faults:
            lines = format_html_join("", '<li class="error">{}</li>', ((one,) for one in faults))
            return format_html('<ul class="messagelist" data-outcome="faults">{}</ul>{}', lines, link)
        words = _("Every seal fits; the heads and the anchors agree.")
        proven = format_html("{} {}: {}.", words, _("Events proven"), counted)
        return format_html('<span data-outcome="whole">{}</span> {}', proven, link)


class ReferredTermForm(Dated):
    """Act, service and kind of request come from the shelf; the point is one whose term the act sets elsewhere."""

    class Meta:
        model = ReferredTerm
        fields = (
            "office", "service", "act", "point", "aspect", "value", "unit", "since", "until", "reference_kk",
            "reference_ru",
        )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["service"] = forms.ChoiceField(label=capfirst(_("service")), choices=choices.services())
        self.fields["act"] = forms.ChoiceField(label=capfirst(_("act")), choices=choices.acts())
        kinds = [("", _("all kinds")), *aspects.choices()]
        self.fields["aspect"] = forms.ChoiceField(label=capfirst(_("kind of request")), choices=kinds, required=False)

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if given.get("point") and given["point"] not in set(points(given.get("act", ""), given.get("service", ""))):
            self.add_error("point", _("The act sets the term of this point itself, or has no such point."))
        return given


def points(act: str, service: str) -> Iterable[str]:
    """Points of an act whose term stands in another document."""
    known = (one for one in shelf.regulations() if (one.act.id, one.service) == (act, service))
    return (row.point for one in known for chain in one.chains for row in chain.rows if row.term_by_reference)


@admin.register(ReferredTerm)
class ReferredTermAdmin(KeptTable):
    """Terms the acts leave to the standards. Without a row here pages say who sets the term, and nothing falls due."""

    form = ReferredTermForm
    list_display = ("office", "act_name", "point", "aspect_name", "value", "unit", "since", "until", "reference_kk")
    list_filter = ("office",)
    list_select_related = ("office",)
    search_fields = ("point", "reference_kk", "reference_ru")
    date_hierarchy = "since"
    fields = ReferredTermForm.Meta.fields

    @admin.display(description=_("act"))
    def act_name(self, row: ReferredTerm) -> str:
        return choices.name_of(choices.acts(), row.act)

    @admin.display(description=_("kind of request"))
    def aspect_name(self, row: ReferredTerm) -> str:
        return choices.name_of(aspects.choices(), row.aspect) if row.aspect else str(_("all kinds"))
