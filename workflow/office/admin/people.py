"""Accounts, posts and substitutions. Whoever loses something here is a stranger at the next request."""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from workflow.office.admin.forms import AccountForm, Dated, NewAccountForm, NewPasswordForm, SubstitutionForm
from workflow.office.administration import ADMINISTRATOR, AUDITOR, KeptTable, Lines
from workflow.office.chronicle import note
from workflow.office.models import Account, Post, Substitution
from workflow.office.sessions import end_sessions


class PostLines(Lines):
    """The posts of an account."""

    model = Post
    reads = (AUDITOR, ADMINISTRATOR)
    fields = ("office", "duty", "title_kk", "since", "until")
    show_change_link = True


@admin.register(Account)
class AccountAdmin(KeptTable, UserAdmin):
    """People who log in. An account is closed, never deleted: its name stands in journals."""

    form, add_form, change_password_form = AccountForm, NewAccountForm, NewPasswordForm
    list_display = ("username", "full_name", "email", "language", "is_active", "last_login")
    list_filter: ClassVar = ("is_active", "posts__duty", "posts__office")
    search_fields = ("username", "surname", "given_name", "iin")
    ordering = ("surname", "given_name")
    filter_horizontal = ()
    readonly_fields = ("last_login", "new_password")
    change_user_password_template = "admin/office/new_password.html"  # noqa: S105 - a page, no password
    inlines = (PostLines,)
    fieldsets = (
        (None, {"fields": ("username", "is_active", "last_login", "new_password")}),
        (_("Person"), {"fields": ("surname", "given_name", "patronymic", "iin", "email", "language")}),
    )
    add_fieldsets = (
        (None, {"fields": ("username", "password1", "password2")}),
        (_("Person"), {"fields": ("surname", "given_name", "patronymic", "iin", "email", "language")}),
    )

    @admin.display(description=_("name"), ordering="surname")
    def full_name(self, account: Account) -> str:
        return account.full_name

    @admin.display(description=_("password"))
    def new_password(self, account: Account) -> SafeString:
        """The way to the page that sets a new one; the old one is known to nobody."""
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:auth_user_password_change", args=[account.pk]), _("New password")
        )

    def get_fieldsets(self, request: HttpRequest, obj: Account | None = None) -> Any:
        """Who only reads finds no way to a new password."""
        if obj is None or self.has_change_permission(request, obj):
            return super().get_fieldsets(request, obj)
        return ((None, {"fields": ("username", "is_active", "last_login")}), self.fieldsets[1])

    def get_queryset(self, request: HttpRequest) -> QuerySet[Account]:
        return super().get_queryset(request).filter(is_clock=False)

    def save_model(self, request: HttpRequest, obj: Account, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if not obj.is_active:
            end_sessions([obj.pk])

    @transaction.atomic
    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:  # noqa: A002 - Django's own
        """Sessions opened with the old password end by themselves."""
        return super().user_change_password(request, id, form_url)

    def log_change(self, request: HttpRequest, obj: Account, message: Any) -> Any:
        """Django tells of a new password only here."""
        if request.resolver_match and request.resolver_match.url_name == "auth_user_password_change":
            note("password", obj, request.user.pk)
        return super().log_change(request, obj, message)


class EndsSessions(KeptTable):
    """A table whose rows say who may do what: a change shuts the doors they opened."""

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        before = type(obj).objects.filter(pk=obj.pk).first() if change else None
        super().save_model(request, obj, form, change)
        touched = {self.person(one) for one in (before, obj) if one is not None}
        end_sessions(touched, but=request.session.session_key)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        touched = {self.person(obj)}
        super().delete_model(request, obj)
        end_sessions(touched, but=request.session.session_key)

    def person(self, row: Any) -> int:
        raise NotImplementedError


class PostForm(Dated):
    class Meta:
        model = Post
        fields = ("account", "office", "duty", "title_kk", "title_ru", "since", "until")


@admin.register(Post)
class PostAdmin(EndsSessions):
    """A post ends by its last day; what was done from it stays signed with it."""

    form = PostForm
    list_display = ("account", "duty", "office", "title_kk", "since", "until")
    list_filter = ("duty", "office")
    list_select_related = ("account", "office")
    search_fields = ("account__surname", "account__given_name", "account__username")
    search_help_text = _("Surname, given name or login")
    date_hierarchy = "since"

    def person(self, row: Post) -> int:
        return row.account_id


@admin.register(Substitution)
class SubstitutionAdmin(EndsSessions):
    form = SubstitutionForm
    list_display = ("post", "substitute", "since", "until", "order")
    list_filter = ("post__duty", "post__office")
    list_select_related = ("post__account", "post__office", "substitute")
    search_fields = ("substitute__surname", "post__account__surname", "order")
    search_help_text = _("Surname of either person, or the order")
    date_hierarchy = "since"
    deletes = (ADMINISTRATOR,)

    def person(self, row: Substitution) -> int:
        return row.substitute_id
