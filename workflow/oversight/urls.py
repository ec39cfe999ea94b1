"""Addresses of the acts: open to everybody."""

from django.urls import path

from workflow.oversight import views

urlpatterns = [
    path("acts/", views.acts, name="acts"),
    path("acts/<slug:act>/<slug:service>/<slug:variant>/<slug:channel>/", views.act, name="act"),
    path("acts/<slug:act>/<slug:service>/<slug:variant>/<slug:channel>/steps.svg", views.act_svg, name="act-svg"),
]
