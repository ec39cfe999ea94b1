"""A request behind the door: somebody is signed in, and it is one of our accounts."""

from django.http import HttpRequest

from workflow.office.models import Account


class SignedIn(HttpRequest):
    """What a staff view is given; the doorkeeper lets nobody else through."""

    user: Account
