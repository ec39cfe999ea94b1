"""Signing in with a login and a password, and signing out."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView, redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from workflow.desk.language import chosen, forget, remember
from workflow.office import throttle


class SignInForm(AuthenticationForm):
    """One answer for an unknown login, a wrong password and a closed account; a growing wait after misses."""

    error_messages = dict.fromkeys(("invalid_login", "inactive"), _("The login or the password is wrong."))
    wait = 0

    def clean(self) -> dict[str, Any]:
        login = self.data.get("username", "")
        address = self.request.META.get("REMOTE_ADDR", "") if self.request else ""
        self.wait = throttle.take("address", address, throttle.ADDRESS)
        self.wait = self.wait or throttle.take("account", login, throttle.ACCOUNT)
        if self.wait:
            sentence = _("Too many attempts. Try again in (seconds): %(wait)s")
            raise ValidationError(sentence, "throttled", {"wait": self.wait})
        cleaned = super().clean()
        throttle.forgive("account", login)
        throttle.forgive("address", address)
        return cleaned


class SignIn(LoginView):
    """The sign-in page. Whoever chose no language in this browser gets the one of the account."""

    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        response = super().form_valid(form)
        if not chosen(self.request):
            remember(response, form.get_user().language)
        return response

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        wait = getattr(form, "wait", 0)
        response = self.render_to_response(self.get_context_data(form=form), status=429 if wait else 422)
        if wait:
            response["Retry-After"] = str(wait)
        return response


def to_administration(request: HttpRequest) -> HttpResponse:
    """Takes the place of the administration's own sign-in page: there is one door only."""
    if request.user.is_authenticated and not admin.site.has_permission(request):
        raise PermissionDenied(_("This part is for auditors and administrators."))
    wanted = request.GET.get("next", "")
    if not (wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, None)):
        wanted = reverse("admin:index")
    return redirect(wanted) if request.user.is_authenticated else redirect_to_login(wanted)


class SignOut(LogoutView):
    """Ends the session; the next person at this browser starts in Kazakh again."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = super().post(request, *args, **kwargs)
        forget(response)
        return response
