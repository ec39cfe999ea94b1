"""Access to personal data as the office's own evidence: the day and the office are those of whoever looks."""

from typing import Any

from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.db.models import Model
from django.dispatch import receiver

from workflow.audit import access
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account

NO_OFFICE = 0


def looked(account: Account, row: Model, office: int, name: str) -> None:
    """An account was shown a row that holds personal data: a case, a file, an applicant. `name` itself holds none."""
    access.looked(office, clock.now(), clock.today(), account.pk, row._meta.label_lower, row.pk, name)


def note(kind: str, account: Account | None, **told: Any) -> None:
    """Something else about access: somebody was turned away, signed in."""
    today = clock.today()
    held = capacities(account, today) if account else ()
    office = held[0].office if held else NO_OFFICE
    access.note(office, kind, clock.now(), today, account.pk if account else None, **told)


@receiver(user_logged_in)
def signed_in(user: Account, **_kwargs: object) -> None:
    note("signed_in", user)


@receiver(user_login_failed)
def not_signed_in(credentials: dict[str, Any], **_kwargs: object) -> None:
    """Only of logins that exist: what else was typed may be somebody's password."""
    account = Account.objects.filter(username=credentials.get("username", "")).first()
    if account is not None:
        note("not_signed_in", account)
