"""The doorbell: Celery carries short immediate work; what is owed stands in the database."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
app = Celery("qyzmet")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
