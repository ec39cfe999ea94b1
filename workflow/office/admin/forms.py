"""Forms of the administration: what the database would refuse is said at the field."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AdminPasswordChangeForm, BaseUserCreationForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from workflow.applicants import numbers
from workflow.office.models import Account, Substitution


class Dated(forms.ModelForm):
    """A row that holds from one day to another."""

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        since, until = given.get("since"), given.get("until")
        if since and until and until < since:
            self.add_error("until", _("The last day is before the first."))
        return given


class SubstitutionForm(Dated):
    class Meta:
        model = Substitution
        fields = ("post", "substitute", "since", "until", "order")

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        post, substitute = given.get("post"), given.get("substitute")
        if post and substitute and post.account == substitute:
            self.add_error("substitute", _("Nobody stands in for themselves."))
        return given


class AccountForm(forms.ModelForm):
    """A person's data; the password has a page of its own."""

    class Meta:
        model = Account
        fields = ("username", "surname", "given_name", "patronymic", "iin", "email", "language", "is_active")

    def clean_iin(self) -> str:
        return _identity_number(self.cleaned_data["iin"])


class NewAccountForm(BaseUserCreationForm):
    """A new account with its first password."""

    class Meta(BaseUserCreationForm.Meta):
        model = Account
        fields = ("username", "surname", "given_name", "patronymic", "iin", "email", "language")

    def clean_iin(self) -> str:
        return _identity_number(self.cleaned_data["iin"])


class NewPasswordForm(AdminPasswordChangeForm):
    """A new password, twice. An account that may not log in is closed, not robbed of its password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields.pop("usable_password", None)
        for name in ("password1", "password2"):
            self.fields[name].required = True


def _identity_number(typed: str) -> str:
    number = numbers.cleaned(typed or "")
    if number and numbers.fault(number):
        raise ValidationError(_("This IIN is not valid. Check the digits against the document."))
    return number
