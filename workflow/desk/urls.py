"""Addresses of the staff pages."""

from django.urls import path

from workflow.desk import casepage, deedpage, intake, notifications, queue, search

urlpatterns = [
    path("", queue.show, name="queue"),
    path("cases/<int:pk>/", casepage.show, name="case"),
    path("cases/<int:pk>/<slug:verb>/", deedpage.Page.as_view(), name="deed"),
    path("intake/", intake.Page.as_view(), name="intake"),
    path("search/", search.show, name="search"),
    path("notifications/", notifications.show, name="notifications"),
]
