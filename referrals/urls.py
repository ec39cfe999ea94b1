"""Pages of the referrals: places, choosing one, the employers' answers."""

from django.urls import path

from referrals.places.pages import answers, choose, overview

urlpatterns = [
    path("places/", overview.show, name="places"),
    path("places/answers/", answers.show, name="answers"),
    path("places/answers/<int:pk>/", answers.Record.as_view(), name="answer"),
    path("referrals/<int:pk>/places/", choose.Choose.as_view(), name="referral-places"),
]
