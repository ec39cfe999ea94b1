"""The gate: the one door every move of a case goes through, and what is written as it passes."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.dispatch import receiver
from django.utils.translation import gettext as _
from django_fsm.signals import post_transition, pre_transition

from workflow.acts import phrases, shelf
from workflow.acts.chain import Opening
from workflow.acts.words import Channel, Role, Verb
from workflow.applicants.models import Applicant
from workflow.audit.chains import sealed
from workflow.audit.seal import Head
from workflow.cases import clocks, separation, services
from workflow.cases.entitlement import Right, held_by, right_to
from workflow.cases.journal import spoken, told, who_and_when
from workflow.cases.models import Case, Clock, Move
from workflow.cases.refusals import Changed, Incomplete, NotYours, Refusal
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account, Assignment, Office
from workflow.outbox.models import Owed
from workflow.outbox.work import owe_all


def take(pk: int, version: int | None = None) -> Case:
    """The case, locked until the transaction ends; Changed when it is no longer the version somebody was looking at."""
    case = Case.objects.select_for_update(of=("self",)).select_related("office").get(pk=pk)
    case.is_held = True
    if version is not None and version != case.version:
        raise Changed(
            _("This case has moved on since you opened it: %(what)s") % {"what": who_and_when(case)},
            way_on=_("Look at the case as it is now; what you typed is kept below."),
        )
    return case


@dataclass(frozen=True, kw_only=True)
class Request:
    """What a case is born from: which service of which office, for whom, handed in when."""

    office: Office
    service: str
    variant: str
    applicant: Applicant
    lodged_at: datetime
    channel: Channel = Channel.OFFICE
    token: uuid.UUID


def lodge(request: Request, *, by: Account) -> Case:
    """A case is born at the first desk of its chain. The same token gives the same case: a double click makes one."""
    try:
        with transaction.atomic():
            return _born(request, by)
    except IntegrityError:
        twin = Case.objects.filter(token=request.token).first()
        if twin is None:
            raise
        return twin


def _born(request: Request, by: Account) -> Case:
    on = request.lodged_at.astimezone(clock.zone(request.office)).date()
    assignment = Assignment.objects.in_force(on).filter(office=request.office, service=request.service).first()
    if assignment is None:
        raise Refusal(
            _("This office renders no such service on that day."),
            way_on=_("An administrator assigns an act to the office, with an order when the act is not in force."),
        )
    regulation = shelf.find(assignment.act, assignment.edition, request.service)
    if request.channel in regulation.excluded_channels:
        raise Refusal(
            _("The act does not render this service here."), point=regulation.excluded_channels[request.channel]
        )
    opening = regulation.chain(request.variant, request.channel).opening
    right = _right_to_open(opening, request.office, by, on)
    if right is None:
        raise NotYours(
            _("Packets are taken in by: %(who)s.") % {"who": spoken(phrases.role, opening.recorded_by)},
            point=opening.point,
        )
    case = Case(
        office=request.office, act=assignment.act, edition=assignment.edition, service=request.service,
        variant=request.variant, channel=request.channel, order_kk=assignment.order_kk, order_ru=assignment.order_ru,
        series=assignment.series, applicant=request.applicant, token=request.token, lodged_at=request.lodged_at,
        state=opening.leads_to,
    )  # fmt: skip
    case.save(force_insert=True)
    case._loaded_version = case.version
    move = Move(case=case, version=1, verb=opening.verb, target=opening.leads_to, point=opening.point)
    _write_down(case, move, right, by, request.lodged_at, [])
    return case


def _right_to_open(opening: Opening, office: Office, by: Account, on: date) -> Right | None:
    """By which right an account records a birth; a request of the portal is recorded by the clock's account."""
    role = opening.recorded_by
    if role is Role.SYSTEM:
        return Right(role) if by.is_clock else None
    posts = (post for post in capacities(by, on) if post.office == office.pk and post.duty == role)
    return next((Right(role, post.post, post.order) for post in posts), None)


@receiver(pre_transition, sender=Case)
def only_the_holder_moves(instance: Case, name: str, method_kwargs: dict[str, Any], **_kwargs: object) -> None:
    """The act was asked already (the verb's condition); now the post is asked, then the service."""
    verb, by, now = Verb(name), method_kwargs["by"], clock.now()
    right = right_to(instance, verb, held_by(by, instance, now), by)
    row = instance.chain.at(instance.state)
    if right is None:
        role = instance.chain.performer(instance.state, verb)
        raise NotYours(
            _("Only this role may do it now: %(who)s.") % {"who": spoken(phrases.role, role)},
            point=row.point,
            way_on=_("Ask the holder of the post, or an order to stand in."),
        )
    if own := separation.own_part(instance, verb, by):
        raise NotYours(own, point=row.point, way_on=separation.way_on())
    if right.role is not Role.SYSTEM and (lacks := tuple(services.of(instance).lacks(instance, verb))):
        raise Incomplete(_("Something is missing before this step."), lacks, point=row.point)
    instance.passing = (right, row.point, now)


@receiver(post_transition, sender=Case)
def every_move_is_written_down(
    instance: Case, name: str, source: str, target: str, method_kwargs: dict[str, Any], **_kwargs: object
) -> None:
    """State, journal, clocks, event and work owed: one transaction, or nothing."""
    verb, by = Verb(name), method_kwargs["by"]
    right, point, now = instance.passing
    stopped = clocks.stop(instance, verb, source, target, now)
    at = _moment(verb, stopped, now)
    instance.version += 1
    instance.closed_at = at if not instance.is_open else None
    move = Move(
        case=instance, version=instance.version, verb=verb, source=source, target=target, point=point,
        reason=method_kwargs.get("reason", ""),
    )  # fmt: skip
    _write_down(instance, move, right, by, at, stopped)
    services.of(instance).follow(instance, move)


def _moment(verb: Verb, stopped: list[clocks.Stopped], now: datetime) -> datetime:
    """When the move happened: now; for a term that ran out, the moment it did."""
    for wait in stopped:
        if wait.kind != Clock.Kind.WAIT or wait.due_at is None:
            continue
        if verb is Verb.LAPSE and wait.due_at > now:
            raise Refusal(_("The applicant's term has not run out yet."))
        if verb is not Verb.LAPSE and wait.due_at < now:
            raise Refusal(
                _("The applicant's term has run out."), way_on=_("The case moves on by itself within a minute.")
            )
        return wait.due_at if verb is Verb.LAPSE else now
    return now


def _write_down(case: Case, move: Move, right: Right, by: Account, at: datetime, stopped: list[clocks.Stopped]) -> None:
    move.by, move.role, move.post_id, move.order, move.at = by, right.role, right.post, right.order, at
    move.save(force_insert=True)
    Clock.objects.bulk_create(clocks.start(case, at, move.source))
    late = [{"desk": one.desk, "due": one.due_at.isoformat()} for one in stopped if one.newly_late]
    chronicle(case, "move", at, by, told(move) | ({"late": late} if late else {}))
    owe_all([Owed(kind="moved", payload={"case": case.pk, "version": case.version})])
    case.save()


def chronicle(case: Case, kind: str, at: datetime, by: Account | None, payload: dict[str, Any]) -> None:
    """Appends to the case's own event chain; the head stays on the case, to be saved by the caller."""
    head = Head(case.chain_seq, bytes(case.chain_mac))
    event, after = sealed(head, f"case/{case.pk}", kind, at, by.pk if by else None, payload)
    event.save(force_insert=True)
    case.chain_seq, case.chain_mac = after.seq, after.mac
