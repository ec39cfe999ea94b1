"""Addresses of the acts, open to everybody, and of the reports on terms, for auditors and heads."""

from django.urls import path

from workflow.oversight import compare, views
from workflow.oversight.terms import pages

urlpatterns = [
    path("acts/", views.acts, name="acts"),
    path("acts/compare/<slug:service>/", compare.compare, name="acts-compare"),
    path("acts/<slug:act>/<slug:service>/<slug:variant>/<slug:channel>/", views.act, name="act"),
    path("acts/<slug:act>/<slug:service>/<slug:variant>/<slug:channel>/steps.svg", views.act_svg, name="act-svg"),
    path("acts/<slug:act>/<slug:service>/<slug:variant>/<slug:channel>/process.bpmn", views.act_bpmn, name="act-bpmn"),
    path("oversight/terms/", pages.terms, name="oversight-terms"),
    path("oversight/terms/late/", pages.late, name="oversight-late"),
    path("oversight/sample/", pages.sample, name="oversight-sample"),
]
