"""Addresses for programs."""

from django.urls import path

from workflow.api.views import Acts, Due

urlpatterns = [
    path("api/acts/", Acts.as_view(), name="api-acts"),
    path("api/due/", Due.as_view(), name="api-due"),
]
