"""Ending sessions: whoever lost a post or may no longer log in is a stranger at the next request."""

from collections.abc import Collection

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils import timezone


def end_sessions(accounts: Collection[int], *, but: str | None = None) -> int:
    """Ends every open session of these accounts, except the one named; returns how many there were."""
    ended = 0
    for session in Session.objects.filter(expire_date__gt=timezone.now()).exclude(session_key=but).iterator():
        if session.get_decoded().get(SESSION_KEY) in map(str, accounts):
            session.delete()
            ended += 1
    return ended
