"""Rules, members and substitutes as administrators keep them; sessions with their votes as auditors read them."""

from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from permits.commission.models import Attendance, Conflict, Item, Member, Rules, Session, Substitute, Vote
from workflow.audit.admin import chains_of_offices
from workflow.office.admin.forms import Dated
from workflow.office.administration import KeptTable, Lines, ReadTable, audited
from workflow.office.duties import capacities
from workflow.office.models.people import Duty


@chains_of_offices
def chains_of_sessions(offices: set[int]) -> QuerySet[Any]:
    """The names of the chains of an office's sessions."""
    name = Concat(Value("commission/"), Cast("pk", CharField()))
    return Session.objects.filter(office__in=offices).order_by().values_list(name, flat=True)


class RulesForm(Dated):
    """Rules a session was held by only end: others are entered from the day after."""

    class Meta:
        model = Rules
        fields = (
            "office", "since", "until", "seats", "quorum_number", "quorum_top", "quorum_bottom", "quorum_over",
            "majority", "tie", "ballot", "abstaining", "notice_hours", "series", "reference_kk", "reference_ru",
        )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        if set(self.changed_data) - {"until"} and self.instance.pk and self.instance.sessions.exists():
            raise ValidationError(
                _("Sessions were held by these rules: end them by their last day and enter new ones from the next.")
            )
        return given


@admin.register(Rules)
class RulesAdmin(KeptTable):
    form = RulesForm
    list_display = ("office", "since", "until", "seats", "majority", "tie", "ballot", "reference_kk")
    list_filter = ("office", "ballot")
    list_select_related = ("office",)
    date_hierarchy = "since"


class PersonForm(Dated):
    """Who logs in to vote holds a post at the commission: without it no page of the commission would open."""

    def office_of(self, given: dict[str, Any]) -> Any:
        return given.get("office")

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        account, office, since = given.get("account"), self.office_of(given), given.get("since")
        if account and office and since and not _may_sit(account, office.pk, since):
            self.add_error(
                "account", _("This account holds no post at the commission of this office on the first day.")
            )
        return given


def _may_sit(account: Any, office: int, on: Any) -> bool:
    return any(one.office == office and one.duty == Duty.COMMISSION for one in capacities(account, on))


class MemberForm(PersonForm):
    class Meta:
        model = Member
        fields = (
            "office", "role", "votes", "account", "name", "position_kk", "position_ru", "body_kk", "body_ru", "email",
            "language", "since", "until", "order", "place",
        )  # fmt: skip


class SubstituteForm(PersonForm):
    class Meta:
        model = Substitute
        fields = (
            "member", "account", "name", "position_kk", "position_ru", "body_kk", "body_ru", "email", "language",
            "since", "until", "order",
        )  # fmt: skip

    def office_of(self, given: dict[str, Any]) -> Any:
        return given["member"].office if given.get("member") else None


@admin.register(Member)
class MemberAdmin(KeptTable):
    """A membership ends by its last day and is never deleted: the member's name stands in minutes."""

    form = MemberForm
    list_display = ("full_name", "role", "votes", "position_kk", "office", "since", "until", "order")
    list_filter = ("office", "role")
    list_select_related = ("account", "office")
    search_fields = ("name", "account__surname", "position_kk", "position_ru")
    date_hierarchy = "since"

    @admin.display(description=_("full name"))
    def full_name(self, member: Member) -> str:
        return member.full_name


@admin.register(Substitute)
class SubstituteAdmin(KeptTable):
    form = SubstituteForm
    list_display = ("full_name", "member", "since", "until", "order")
    list_filter = ("member__office",)
    list_select_related = ("account", "member__account")
    search_fields = ("name", "account__surname", "order")
    date_hierarchy = "since"

    @admin.display(description=_("full name"))
    def full_name(self, substitute: Substitute) -> str:
        return substitute.full_name


class AttendanceLines(Lines):
    model = Attendance
    fields = readonly_fields = ("member", "present", "substitute")


class ItemLines(Lines):
    model = Item
    fields = ("place", "case", "state", "result", "in_favour", "against", "abstained", "quorum", "closed_at", "because")
    readonly_fields = fields


@admin.register(Session)
class SessionAdmin(ReadTable):
    """A session as it was held; its votes stand in a table of their own."""

    list_display = ("number", "starts_at", "state", "place", "office")
    list_filter = ("state", "office")
    list_select_related = ("office",)
    search_fields = ("number", "items__case__number")
    search_help_text = _("Number of the minutes or of a case")
    date_hierarchy = "starts_at"
    inlines = (AttendanceLines, ItemLines)
    fields = (
        "number", "office", "starts_at", "place", "state", "rules", "planned_by", "planned_at", "invited_at",
        "opened_at", "closed_at", "chair_at", "secretary_at", "remarks", "attended", "because", "paper",
    )  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Session]:
        return super().get_queryset(request).filter(office__in=audited(request))

    @admin.display(description=_("minutes"))
    def paper(self, session: Session) -> str:
        if session.minutes is None or session.minutes.made_at is None:
            return "—"
        return format_html(
            '<a href="{}">{}</a>', reverse("paper", args=[session.minutes_id]), session.minutes.file_name
        )


class OfSessions(ReadTable):
    """What was recorded at the sessions of an auditor's offices."""

    list_select_related: ClassVar[Any] = (
        "item__case",
        "attendance__member__account",
        "attendance__substitute__account",
        "by",
    )
    date_hierarchy = "at"
    search_fields = ("item__case__number", "item__session__number")
    search_help_text = _("Number of the minutes or of a case")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).filter(item__session__office__in=audited(request))


@admin.register(Vote)
class VoteAdmin(OfSessions):
    """Every vote ever given, the changed ones too. In a secret ballot nobody reads here how somebody voted."""

    list_display = fields = ("item", "attendance", "given", "from_ballot", "at", "by")
    list_select_related = (*OfSessions.list_select_related, "item__session__rules")

    @admin.display(description=_("vote"))
    def given(self, vote: Vote) -> str:
        rules = vote.item.session.rules
        return str(_("secret ballot")) if rules and rules.is_secret else f"{vote.get_choice_display()}. {vote.dissent}"


@admin.register(Conflict)
class ConflictAdmin(OfSessions):
    list_display = fields = ("item", "attendance", "words", "at", "by")
