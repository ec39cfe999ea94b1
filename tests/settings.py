"""The product's settings for its tests: a folder of their own, quick passwords, no disk syncing."""

import os
from pathlib import Path

os.environ.setdefault("QYZMET_VAR", str(Path(__file__).resolve().parent.parent / "var" / "test"))
os.environ.setdefault("QYZMET_DEMO", "1")  # lets secrets be drawn when servers are given by DATABASE_URL
os.environ.setdefault("QYZMET_POSTGRES_OPTIONS", "-c fsync=off -c full_page_writes=off")

from config.settings import *

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CELERY_BROKER_URL = "memory://"  # no worker listens during tests; what is owed stands in the database
DATABASES["default"]["CONN_MAX_AGE"] = 0  # a page's thread leaves no connection behind
