"""How often one address may look a code up."""

import hashlib

from django.core.cache import cache
from django.db import connection, transaction

from workflow.office import clock

TIMES = 30
SECONDS = 300


def take(address: str) -> int:
    """Counts one look. Seconds to wait, 0 when it is allowed. Counted under a lock, so many at once gain nothing."""
    window, passed = divmod(int(clock.now().timestamp()), SECONDS)
    key = f"verify:{window}:{hashlib.sha256(address.encode()).hexdigest()[:32]}"
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
        looks = cache.get(key, 0) + 1
        cache.set(key, looks, SECONDS)
    return SECONDS - passed if looks > TIMES else 0
