"""Addresses of the exports."""

from django.urls import path

from workflow.desk.exports import page

urlpatterns = [path("exports/<str:name>/", page.show, name="export")]
