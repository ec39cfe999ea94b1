"""Tests that commit: afterwards every table holds again what the migrations put there, append-only tables too."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from django.db import connection, transaction
from django.test import TransactionTestCase

# The owner of the tables may switch their guards off: here for one transaction, and each back to what it was.
KEEP = """
CREATE SCHEMA kept;
DO $$
DECLARE named name;
BEGIN
    FOR named IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('CREATE TABLE kept.%1$I AS TABLE public.%1$I', named);
    END LOOP;
END $$;
CREATE FUNCTION kept.come_back() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
DECLARE guards jsonb; guard jsonb; named name; columns text;
BEGIN
    SELECT coalesce(jsonb_agg(jsonb_build_object('on', tgrelid::regclass, 'name', tgname)), '[]') INTO guards
      FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A';
    FOR guard IN SELECT jsonb_array_elements(guards) LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', guard ->> 'on', guard ->> 'name');
    END LOOP;
    FOR named IN SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP
        SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
         WHERE attrelid = format('public.%I', named)::regclass
           AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
        EXECUTE format('DELETE FROM public.%I', named);
        EXECUTE format('INSERT INTO public.%1$I (%2$s) SELECT %2$s FROM kept.%1$I', named, columns);
    END LOOP;
    FOR guard IN SELECT jsonb_array_elements(guards) LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', guard ->> 'on', guard ->> 'name');
    END LOOP;
END $$;
"""


@contextmanager
def cleaning_up() -> Iterator[None]:
    """While it lasts, every transactional test (and `live_server`) starts from the seeds and leaves them behind.

    Tests that roll back run first, so the tables hold the seeds alone when the first committing test begins.
    """

    def tear_down(_case: Any) -> None:
        come_back()

    set_up = TransactionTestCase._fixture_setup.__func__

    def keep_and_set_up(case_class: Any) -> None:
        keep()
        set_up(case_class)

    with (
        mock.patch.object(TransactionTestCase, "_fixture_setup", classmethod(keep_and_set_up)),
        mock.patch.object(TransactionTestCase, "_fixture_teardown", tear_down),
    ):
        yield


def keep() -> None:
    """Copies every table into the schema `kept`, once for a database."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT to_regnamespace('kept')")
        if cursor.fetchone() == (None,):
            cursor.execute(KEEP)


def come_back() -> None:
    """Makes every table what it was when it was kept."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT kept.come_back()")
