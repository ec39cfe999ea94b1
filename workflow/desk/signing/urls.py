"""Addresses of the signing stack."""

from django.urls import path

from workflow.desk.signing import batch, page

urlpatterns = [
    path("sign/", page.show, name="sign"),
    path("sign/batch/", batch.show, name="sign-batch"),
    path("sign/<int:pk>/", page.Item.as_view(), name="sign-item"),
    path("sign/<int:pk>/return/", page.Return.as_view(), name="sign-return"),
    path("sign/<int:pk>/batch/", batch.put, name="sign-put"),
]
