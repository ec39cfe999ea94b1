"""Pages of registration."""

from django.urls import path

from registration.unemployed.pages import End

urlpatterns = [path("unemployed/<int:pk>/end/", End.as_view(), name="unemployed-end")]
