"""After a test that really committed: every table as the migrations left it, past the triggers that guard journals."""

from django.db import connection

COLUMNS = """
    SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = %s AND is_generated = 'NEVER'
"""
GUARDS = """
    SELECT tgrelid::regclass::text, quote_ident(tgname), CASE tgenabled WHEN 'A' THEN 'ENABLE ALWAYS' ELSE 'ENABLE' END
    FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('A', 'O')
"""


def keep() -> None:
    """Copies what every table holds now into a schema beside them."""
    with connection.cursor() as cursor:
        cursor.execute("DROP SCHEMA IF EXISTS kept CASCADE; CREATE SCHEMA kept")
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'CREATE TABLE kept."{table}" AS TABLE public."{table}"')


def restore(*_: object) -> None:
    """Empties every table and puts back what was kept; takes the place of Django's flush."""
    with connection.cursor() as cursor:
        cursor.execute(GUARDS)
        guards = cursor.fetchall()
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(";".join(f"ALTER TABLE {table} DISABLE TRIGGER {name}" for table, name, _how in guards))
        tables = connection.introspection.table_names(cursor)
        cursor.execute("TRUNCATE " + ", ".join(f'public."{table}"' for table in tables))
        for table in tables:
            cursor.execute(COLUMNS, [table])
            (columns,) = cursor.fetchone()
            cursor.execute(f'INSERT INTO public."{table}" ({columns}) SELECT {columns} FROM kept."{table}"')  # noqa: S608
        cursor.execute(";".join(f"ALTER TABLE {table} {how} TRIGGER {name}" for table, name, how in guards))
        cursor.execute("SET session_replication_role = origin")
