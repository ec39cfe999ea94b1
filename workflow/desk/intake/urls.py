"""Addresses of the counter."""

from django.urls import path

from workflow.desk.intake import done, live, lodged, page, scanpages

urlpatterns = [
    path("intake/", page.New.as_view(), name="intake"),
    path("intake/<uuid:token>/", page.Page.as_view(), name="intake-draft"),
    path("intake/<uuid:token>/saved/", live.Saved.as_view(), name="intake-save"),
    path("intake/<uuid:token>/found/", live.Found.as_view(), name="intake-find"),
    path("intake/<uuid:token>/packet/", live.Rest.as_view(), name="intake-packet"),
    path("intake/<uuid:token>/scans/", scanpages.Take.as_view(), name="intake-scans"),
    path("intake/<uuid:token>/scans/<int:pk>/", scanpages.One.as_view(), name="intake-scan"),
    path("intake/<uuid:token>/refusal/", page.Refuse.as_view(), name="intake-refusal"),
    path("intake/<uuid:token>/discard/", page.Discard.as_view(), name="intake-discard"),
    path("intake/done/<int:pk>/", done.show, name="intake-done"),
    path("intake/done/<int:pk>/papers/", done.papers, name="intake-papers"),
    path("cases/<int:pk>/packet/", lodged.Page.as_view(), name="packet"),
]
