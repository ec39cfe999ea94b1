"""The database backend of the embedded PostgreSQL: Django's own, which first sees to it that the server runs."""

from django.conf import settings
from django.db.backends.postgresql import base
from django.utils.asyncio import async_unsafe

from config.embedded import lease


class DatabaseWrapper(base.DatabaseWrapper):
    @async_unsafe
    def get_new_connection(self, conn_params):
        lease.hold(settings.VAR_DIR)
        return super().get_new_connection(conn_params)
