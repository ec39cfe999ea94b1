"""Addresses every installation has: signing in and out, language, accessibility, the living page of parts."""

from django.urls import path
from django.views.generic import TemplateView

from workflow.desk.entry import language, signin
from workflow.desk.shell import styleguide

urlpatterns = [
    path("login/", signin.SignIn.as_view(), name="login"),
    path("admin/login/", signin.to_administration, name="to-administration"),
    path("logout/", signin.SignOut.as_view(), name="logout"),
    path("language/", language.switch, name="language"),
    path("accessibility/", TemplateView.as_view(template_name="accessibility.html"), name="accessibility"),
    path("styleguide/", styleguide.show, name="styleguide"),
]
