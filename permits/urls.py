"""Pages of the permit."""

from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("commission/", include("permits.commission.urls")),
    path("permits/<int:pk>/packet/", RedirectView.as_view(pattern_name="packet"), name="permit-packet"),
]
