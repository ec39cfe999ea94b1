"""Pages of the permit."""

from django.urls import path

from permits.packet import Packet

urlpatterns = [
    path("permits/<int:pk>/packet/", Packet.as_view(), name="permit-packet"),
]
