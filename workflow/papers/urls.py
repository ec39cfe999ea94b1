"""Addresses of the papers room."""

from django.urls import path

from workflow.papers import views
from workflow.papers.verification import pages

urlpatterns = [
    path("uploads/<int:pk>/", views.upload, name="upload"),
    path("uploads/<int:pk>/pages/<int:page>.png", views.upload_page, name="upload-page"),
    path("papers/<int:pk>/", views.paper, name="paper"),
    path("papers/<int:pk>/pages/<int:page>.png", views.paper_page, name="paper-page"),
    path("verify/", pages.ask, name="verify"),
    path("verify/<str:typed>/", pages.answer, name="verify-code"),
]
