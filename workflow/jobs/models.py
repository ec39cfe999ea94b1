"""Jobs and their items: what was asked for, how far it is, what became of each."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

NO_FILE = Q(stored=None, sha256="", size=0)
FILE = Q(stored__isnull=False, size__gt=0) & ~Q(sha256="") & ~Q(file_name="")


class JobQuerySet(models.QuerySet["Job"]):
    def counted(self) -> Self:
        """With `all_items`, `done_items` and `failed_items`, counted now: a kept number could lie."""
        return self.annotate(
            all_items=Count("items"),
            done_items=Count("items", filter=Q(items__state=Item.State.DONE)),
            failed_items=Count("items", filter=Q(items__state=Item.State.FAILED)),
        )


class Job(models.Model):
    """Something long one person asked for, done in the background an item at a time.

    `payload` holds what its kind needs; `not_before` the moment until which it can be undone without a trace.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting its turn")
        RUNNING = "running", _("running")
        DONE = "done", _("finished")
        CANCELLED = "cancelled", _("cancelled")

    kind = models.CharField(_("kind"), max_length=40)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("for whom"), related_name="jobs")
    office = models.ForeignKey("office.Office", models.PROTECT, verbose_name=_("office"), null=True, related_name="+")
    payload = models.JSONField(_("what"), default=dict)
    language = models.CharField(_("language"), max_length=2, default="kk")
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.QUEUED)
    not_before = models.DateTimeField(_("not before"), null=True)
    created_at = models.DateTimeField(_("asked for"))
    started_at = models.DateTimeField(_("began"), null=True)
    finished_at = models.DateTimeField(_("ended"), null=True)
    stored = models.UUIDField(_("stored as"), null=True, unique=True, editable=False)
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size, bytes"), default=0)
    file_name = models.CharField(_("file name"), max_length=120, blank=True)
    file_until = models.DateTimeField(_("file kept until"), null=True)

    objects = JobQuerySet.as_manager()

    all_items: int
    done_items: int
    failed_items: int
    """As `counted` found them."""

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        ordering: ClassVar = ["-id"]
        indexes: ClassVar = [
            models.Index("file_until", name="job_files_to_remove", condition=Q(stored__isnull=False)),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(name="a_result_is_kept_whole_or_not_at_all", condition=NO_FILE | FILE),
            models.CheckConstraint(
                name="a_job_that_ended_says_when",
                condition=Q(state__in=["queued", "running"], finished_at=None)
                | Q(state__in=["done", "cancelled"], finished_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def is_over(self) -> bool:
        return self.state in (self.State.DONE, self.State.CANCELLED)


class ItemQuerySet(models.QuerySet["Item"]):
    def waiting(self) -> Self:
        return self.filter(state=Item.State.WAITING)


class Item(models.Model):
    """One thing of a job. `outcome` is said in the person's language; `kept` what a later item needs of this one."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waits")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    job = models.ForeignKey(Job, models.CASCADE, verbose_name=_("job"), related_name="items", db_index=False)
    place = models.PositiveIntegerField(_("place"))
    key = models.CharField(_("key"), max_length=60)
    label = models.CharField(_("what"), max_length=200)
    facts = models.JSONField(_("facts"), default=dict)
    state = models.CharField(_("state"), max_length=7, choices=State, default=State.WAITING)
    outcome = models.TextField(_("outcome"), blank=True)
    kept = models.BinaryField(null=True)
    at = models.DateTimeField(_("moment"), null=True)

    objects = ItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("item of a job")
        verbose_name_plural = _("items of jobs")
        ordering: ClassVar = ["job", "place"]
        indexes: ClassVar = [models.Index("job", "state", "place", name="items_of_a_job")]
        constraints: ClassVar = [models.UniqueConstraint(name="an_item_is_in_a_job_once", fields=["job", "key"])]

    def __str__(self) -> str:
        return self.label
