"""An insider with the rights of the tables' owner: switches the guards off, edits, and switches them on."""

from django.db import connection

GUARDED = ("audit_event", "audit_chain", "cases_case", "cases_move")


def edit(*statements):
    """Each statement with every guard off, as the owner of the tables could."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for table in GUARDED:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        for statement in statements:
            cursor.execute(statement)
        for table in GUARDED:
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
