"""Addresses of the status page."""

from django.urls import path

from workflow.portal import status

urlpatterns = [
    path("", status.show, name="status"),
    path("here/", status.here, name="status-here"),
    path("leave/", status.leave, name="status-leave"),
    path("proof/", status.proof, name="status-proof"),
    path("papers/<int:pk>/", status.paper, name="status-paper"),
]
