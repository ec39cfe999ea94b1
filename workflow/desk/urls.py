"""Pages of the staff."""

from django.urls import path

from workflow.desk import language, signin, styleguide

urlpatterns = [
    path("login/", signin.SignIn.as_view(), name="login"),
    path("logout/", signin.SignOut.as_view(), name="logout"),
    path("language/<str:code>/", language.switch, name="language"),
    path("styleguide/", styleguide.show, name="styleguide"),
]
