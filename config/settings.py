"""Every setting of the product, read from the environment once; what is missing fails loudly."""

from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from config import servers

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# ── the way it runs ──────────────────────────────────────────────────────────────────────────────
VAR_DIR = Path(env("QYZMET_VAR", default=str(BASE_DIR / "var")))
DEMO = env.bool("QYZMET_DEMO", default=not env("DATABASE_URL", default=""))
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env("SECRET_KEY", default=None) or servers.demo_secret(VAR_DIR, "secret_key", allowed=DEMO)
AUDIT_KEY = env("AUDIT_KEY", default=None) or servers.demo_secret(VAR_DIR, "audit_key", allowed=DEMO)
PROXIES = env.int("PROXIES", default=0)  # how many trusted proxies stand before the web server
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
PUBLIC_URL = env("PUBLIC_URL", default="http://127.0.0.1:8000").rstrip("/")

# ── the house ────────────────────────────────────────────────────────────────────────────────────
INSTALLED_APPS = [
    "workflow.office",
    "workflow.applicants",
    "workflow.audit",
    "workflow.outbox",
    "workflow.cases",
    "workflow.papers",
    "workflow.checklist",
    "workflow.jobs",
    "workflow.delivery",
    "workflow.desk",
    "workflow.desk.case",
    "workflow.desk.head",
    "workflow.desk.intake",
    "workflow.portal",
    "workflow.oversight",
    "workflow.api",
    "permits",
    "permits.commission",
    "permits.safeguards",
    "registration",
    "registration.labour_market",
    "registration.jobseekers",
    "registration.unemployed",
    "referrals",
    "referrals.places",
    "config",
    "config.apps.Administration",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "rest_framework",
    "django_htmx",
]

MIDDLEWARE = [
    "config.proxies.RealAddress",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "workflow.desk.entry.language.KazakhByDefault",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "workflow.desk.entry.turned_away.TurnedAway",
    "workflow.desk.entry.presence.Presence",
    "workflow.desk.entry.doorkeeper.Doorkeeper",
    "workflow.desk.entry.wellformed.WellFormed",
    "workflow.desk.entry.errors.Conflicts",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
AUTH_USER_MODEL = "office.Account"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "queue"
LOGOUT_REDIRECT_URL = "login"
PUBLIC_PAGES = frozenset(  # addresses by name that need nobody signed in; every other page does
    {
        "login", "logout", "language", "accessibility", "styleguide", "verify", "verify-code",
        "acts", "acts-compare", "act", "act-svg", "act-bpmn", "api-acts", "api-due",
        "status", "status-here", "status-leave", "status-proof", "status-paper",
    }
)  # fmt: skip
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["workflow.api.permissions.Nobody"],  # a view says itself whom it answers
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "UNAUTHENTICATED_USER": None,
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "workflow.desk.shell.furniture.furniture",
            ],
        },
    },
]

# ── data ─────────────────────────────────────────────────────────────────────────────────────────
DATABASES = {"default": env.db_url_config(servers.database_url(VAR_DIR, embedded=DEMO))}
if not env("DATABASE_URL", default=""):
    DATABASES["default"]["ENGINE"] = "config.embedded"
DATABASES["default"] |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True, "ATOMIC_REQUESTS": False}
DATABASES["default"].setdefault("OPTIONS", {})
DATABASES["default"]["OPTIONS"]["options"] = "-c lock_timeout=5000 -c statement_timeout=30000"
REDIS_URL = servers.redis_url(VAR_DIR, embedded=DEMO)
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "config_cache"},
    "process": {  # parts of pages, kept by all that they show
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "process", "TIMEOUT": 60,
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
}  # fmt: skip

CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://")
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_TIME_LIMIT = 120
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 900,
    "unacked_restore_interval": 10,
    "unacked_restore_throttle": 1,
    "socket_connect_timeout": 1,
    "socket_timeout": 5,
    "max_retries": 1,
}
CELERY_BEAT_SCHEDULE = {
    "sweep": {"task": "workflow.outbox.tasks.sweep", "schedule": 15.0, "options": {"expires": 15}},
    "orphans": {"task": "workflow.papers.tasks.sweep_orphans", "schedule": 86_400.0, "options": {"expires": 3600}},
    "results": {"task": "workflow.jobs.tasks.remove_old_results", "schedule": 3600.0, "options": {"expires": 3600}},
    "anchor": {"task": "workflow.audit.tasks.anchor", "schedule": 300.0, "options": {"expires": 300}},
}
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "celerybeat-schedule")

# ── files ────────────────────────────────────────────────────────────────────────────────────────
MEDIA_ROOT = Path(env("QYZMET_MEDIA", default=str(VAR_DIR / "media")))
AUDIT_ANCHORS = Path(env("QYZMET_ANCHORS", default=str(VAR_DIR / "anchors")))
UPLOAD_MAX_BYTES = env.int("UPLOAD_MAX_BYTES", default=20 * 1024 * 1024)
UPLOAD_MAX_PAGES = env.int("UPLOAD_MAX_PAGES", default=200)
UPLOAD_MAX_PIXELS = env.int("UPLOAD_MAX_PIXELS", default=60_000_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
STATIC_URL = "/static/"
STATIC_ROOT = None  # served from where the files lie, nothing is collected
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = True

# ── language and time ────────────────────────────────────────────────────────────────────────────
LANGUAGE_CODE = "kk"
LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "config" / "locale", BASE_DIR / "config" / "locale_django"]
FORMAT_MODULE_PATH = ["config.formats"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Almaty"

# ── mail ─────────────────────────────────────────────────────────────────────────────────────────
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="qyzmet@localhost")
EMAIL_TIMEOUT = 10

# ── other systems ────────────────────────────────────────────────────────────────────────────────
LABOUR_MARKET_URL = env("LABOUR_MARKET_URL", default="")  # empty: the office keeps the register itself
LABOUR_MARKET_TOKEN = env("LABOUR_MARKET_TOKEN", default="")
LABOUR_MARKET_SECONDS = env.float("LABOUR_MARKET_SECONDS", default=5.0)  # how long one question may take in all

# ── security ─────────────────────────────────────────────────────────────────────────────────────
HTTPS = env.bool("HTTPS", default=PUBLIC_URL.startswith("https://"))
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_IDLE = 30 * 60  # a session nobody uses ends
SESSION_WARNING = 5 * 60  # before that the page asks
SESSION_RENEWAL = 60  # a used one is written at most so often
SESSION_COOKIE_AGE = SESSION_IDLE + SESSION_RENEWAL
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
SITE_NAME = _("Qyzmet")
VERSION = "1.0.0"
CSRF_FAILURE_VIEW = "workflow.desk.entry.errors.forged"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"personal_numbers": {"()": "config.logs.MaskPersonalNumbers"}},
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["personal_numbers"], "formatter": "line"}},
    "loggers": {"pikepdf": {"level": "WARNING"}, "weasyprint": {"level": "ERROR"}, "fontTools": {"level": "ERROR"}},
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
}
