"""Pages of the commission."""

from django.urls import path

from permits.commission.pages import home, item, reading, session, voting

urlpatterns = [
    path("", home.Home.as_view(), name="commission"),
    path("sessions/<int:pk>/", session.show, name="commission-session"),
    path("sessions/<int:pk>/<slug:deed>/", session.deed, name="commission-session-deed"),
    path("items/<int:pk>/", item.show, name="commission-item"),
    path("items/<int:pk>/tally/", item.tally, name="commission-tally"),
    path("items/<int:pk>/hall/", item.hall, name="commission-hall"),
    path("items/<int:pk>/read/", reading.read, name="commission-read"),
    path("items/<int:pk>/<slug:deed>/", voting.deed, name="commission-item-deed"),
]
