"""Invitations to members without an account: owed when a session is called, written by the worker."""

from django.apps import apps
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from permits.commission.models import Session
from permits.commission.planning import INVITATION
from workflow.office import clock
from workflow.outbox.kinds import named
from workflow.outbox.letters import Letter, send
from workflow.outbox.models import Owed
from workflow.outbox.work import handles


@handles(INVITATION)
def invite(owed: Owed) -> None:
    """One letter, in the person's language; which cases are on the agenda stands in no letter."""
    session = Session.objects.select_related("office").get(pk=owed.payload["session"])
    guest = apps.get_model("commission", owed.payload["table"])._default_manager.get(pk=owed.payload["person"])
    to, language = guest.mailbox
    begins = session.starts_at.astimezone(clock.zone(session.office))
    with override(language):
        facts = (
            (_("When"), date_format(begins, "SHORT_DATETIME_FORMAT")),
            (_("Where"), session.place),
            (_("Items on the agenda"), str(session.items.count())),
        )
        send(Letter(subject=named("session"), words=(session.office.name(),), facts=facts), to, language, owed.pk)
