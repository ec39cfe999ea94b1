"""Addresses of the jobs room."""

from django.urls import path

from workflow.jobs import page

urlpatterns = [
    path("jobs/", page.all_of_mine, name="jobs"),
    path("jobs/<int:pk>/", page.show, name="job"),
    path("jobs/<int:pk>/progress/", page.progress, name="job-progress"),
    path("jobs/<int:pk>/cancel/", page.cancel, name="job-cancel"),
    path("jobs/<int:pk>/said/", page.said, name="job-said"),
    path("jobs/<int:pk>/retry/", page.retry, name="job-retry"),
    path("jobs/<int:pk>/file/", page.file, name="job-file"),
]
