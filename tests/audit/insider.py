"""An insider with the rights of the tables' owner: edits past the guards."""

from django.db import connection

from tests import guards


def edit(*statements: str) -> None:
    """Each statement with every guard off, as the owner of the tables could."""
    with guards.off(), connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
