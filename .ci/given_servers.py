"""Prints DATABASE_URL and REDIS_URL of a PostgreSQL and a Redis on this machine; installs and starts them when root."""

import contextlib
import getpass
import os
import secrets
import shlex
import subprocess
import sys
import time

import psycopg2
import redis

DATABASE = "qyzmet_ci"
REDIS_URL = "redis://127.0.0.1:6379/15"


def run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})


def install(package: str) -> None:
    if os.geteuid():
        sys.exit(f"No server answers and only root may install one. Run: sudo apt-get install {package}")
    run("apt-get", "update", "-q")
    run("apt-get", "install", "-y", "-q", "--no-install-recommends", package)


def postgres_login() -> str | None:
    """The user name (with a password where one is needed) that the server on the usual port lets in."""
    for user in ("postgres", getpass.getuser()):
        with contextlib.suppress(psycopg2.OperationalError):
            psycopg2.connect(host="127.0.0.1", user=user, dbname="postgres", connect_timeout=3).close()
            return user
    return None


def started_postgres() -> str:
    install("postgresql")
    run("service", "postgresql", "start")
    password = secrets.token_hex(16)
    statement = f"CREATE ROLE {DATABASE} LOGIN SUPERUSER PASSWORD '{password}'"
    for _ in range(30):
        done = subprocess.run(["runuser", "-u", "postgres", "--", "psql", "-q", "-c", statement], check=False)
        if not done.returncode:
            return f"{DATABASE}:{password}"
        time.sleep(1)
    sys.exit("PostgreSQL was installed but does not answer.")


def database_url(login: str) -> str:
    """URL of a database of our own; the tests make theirs beside it."""
    with contextlib.closing(psycopg2.connect(f"postgresql://{login}@127.0.0.1:5432/postgres")) as connection:
        connection.autocommit = True
        if connection.server_version < 150000:
            sys.exit("PostgreSQL 15 or newer is needed.")
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
            if cursor.fetchone() is None:
                cursor.execute(f"CREATE DATABASE {DATABASE} TEMPLATE template0 ENCODING 'UTF8'")
    return f"postgres://{login}@127.0.0.1:5432/{DATABASE}"


def redis_answers() -> bool:
    with redis.Redis.from_url(REDIS_URL, socket_connect_timeout=3) as client:
        try:
            return int(client.info("server")["redis_version"].split(".")[0]) >= 7
        except redis.RedisError:
            return False


def provide_redis() -> None:
    if redis_answers():
        return
    install("redis-server")
    run("redis-server", "--port", "6379", "--bind", "127.0.0.1", "--save", "", "--daemonize", "yes")
    for _ in range(30):
        if redis_answers():
            return
        time.sleep(0.5)
    sys.exit("Redis was installed but does not answer.")


if __name__ == "__main__":
    provide_redis()
    print("DATABASE_URL=" + shlex.quote(database_url(postgres_login() or started_postgres())))
    print("REDIS_URL=" + shlex.quote(REDIS_URL))
