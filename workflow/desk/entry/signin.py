"""Signing in with a login and a password, and signing out."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView, redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from workflow.desk.entry.language import chosen, forget, remember
from workflow.desk.seating import seating
from workflow.office import throttle
from workflow.office.addresses import same_site
from workflow.office.models.people import Duty
from workflow.office.slowing import too_many

HOMES: dict[str, str] = {
    Duty.HEAD: "head",
    Duty.COMMISSION: "commission",
    Duty.AUDITOR: "admin:index",
    Duty.ADMINISTRATOR: "admin:index",
}
"""Pages where a duty begins its day; everybody else begins at the queue."""


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

    def get_default_redirect_url(self) -> str:
        """Where the day begins: at the home of one's duty; with duties of several homes, at the queue."""
        duties = {one.duty for one in seating(self.request).held}
        homes = {HOMES.get(duty) for duty in duties}
        home = HOMES[Duty.HEAD] if Duty.HEAD in duties else homes.pop() if len(homes) == 1 else None
        return reverse(home) if home else super().get_default_redirect_url()

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        response = super().form_valid(form)
        if not chosen(self.request):
            remember(response, form.get_user().language)
        return response

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        wait = getattr(form, "wait", 0)
        if wait:
            return too_many(self.request, wait)
        return self.render_to_response(self.get_context_data(form=form), status=422)


def to_administration(request: HttpRequest) -> HttpResponse:
    """Takes the place of the administration's own sign-in page: there is one door only."""
    if request.user.is_authenticated and not admin.site.has_permission(request):
        raise PermissionDenied(_("This part is for auditors and administrators."))
    wanted = same_site(request.GET.get("next", "")) or reverse("admin:index")
    return redirect(wanted) if request.user.is_authenticated else redirect_to_login(wanted)


class SignOut(LogoutView):
    """Ends the session; the next person at this browser starts in Kazakh again."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        response = super().post(request, *args, **kwargs)
        forget(response)
        return response
