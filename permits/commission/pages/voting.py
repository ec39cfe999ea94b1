"""What is done on an item: voting, standing aside, settling, postponing."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from permits import actions
from permits.commission import settling, sitting
from permits.commission.models import Item
from permits.commission.pages import doors
from permits.commission.pages.forms import Ballot, Because, Interest
from permits.commission.pages.item import page
from permits.commission.standing import rules_of
from permits.forms.commission import SettledAgainst
from workflow.cases import gate
from workflow.cases.refusals import Refusal
from workflow.desk.seating import person
from workflow.office import clock as wall

UNPROCESSABLE = 422
Answer = HttpResponse | str


@require_POST
def deed(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    """Does one thing with an item; a refusal is shown on its page, what was typed stays."""
    item = doors.item_for(request, pk)
    if deed not in DEEDS:
        raise Http404
    with timezone.override(wall.zone(item.session.office)):
        try:
            said = DEEDS[deed](request, item)
        except Refusal as refusal:
            return page(request, doors.item_for(request, pk), refusal, refusal.status)
    if isinstance(said, HttpResponse):
        return said
    messages.success(request, said)
    return redirect("commission-item", pk)


def vote(request: HttpRequest, item: Item) -> Answer:
    """One's own vote."""
    form = Ballot(request.POST, rules=rules_of(item.session))
    if not form.is_valid():
        return page(request, item, status=UNPROCESSABLE, ballot=form)
    sitting.vote(item.pk, by=person(request), **form.cleaned_data)
    return _("Your vote is recorded. It can be changed until the item is closed.")


def ballot(request: HttpRequest, item: Item) -> Answer:
    """The vote of a member without an account, from the signed ballot."""
    form = Ballot(request.POST, rules=rules_of(item.session))
    if not form.is_valid():
        return page(request, item, Refusal(_("Choose how the member voted.")), UNPROCESSABLE)
    sitting.vote(item.pk, by=person(request), attendance=seat(request), **form.cleaned_data)
    return _("The ballot is recorded.")


def conflict(request: HttpRequest, item: Item) -> Answer:
    form = Interest(request.POST)
    if not form.is_valid():
        return page(request, item, status=UNPROCESSABLE, interest=form)
    sitting.declare(item.pk, seat(request), form.cleaned_data["words"], by=person(request))
    return _("The conflict of interest is recorded; it will stand in the minutes.")


def away(request: HttpRequest, item: Item) -> Answer:
    sitting.step_out(item.pk, seat(request), away=True, by=person(request))
    return _("Recorded: absent for this item.")


def back(request: HttpRequest, item: Item) -> Answer:
    sitting.step_out(item.pk, seat(request), away=False, by=person(request))
    return _("Recorded: present for this item.")


def recommend(request: HttpRequest, item: Item) -> Answer:
    """The votes carry: the case moves on with the recommendation to grant."""
    with transaction.atomic():
        actions.recommend(gate.take(item.case_id), by=person(request), item=item.pk)
    return onward(request, item)


def advise_against(request: HttpRequest, item: Item) -> Answer:
    form = SettledAgainst(request.POST, case=item.case, by=person(request))
    if not form.is_valid():
        return page(request, item, status=UNPROCESSABLE, against=form)
    with transaction.atomic():
        actions.advise_against(gate.take(item.case_id), by=person(request), **form.cleaned_data)
    return onward(request, item)


def postpone(request: HttpRequest, item: Item) -> Answer:
    form = Because(request.POST)
    if not form.is_valid():
        return page(request, item, status=UNPROCESSABLE, because=form)
    settling.postpone(item.pk, form.cleaned_data["because"], by=person(request))
    return onward(request, item)


def onward(request: HttpRequest, item: Item) -> HttpResponse:
    """The next item that waits opens by itself; after the last one the session."""
    messages.success(request, _("Item %(n)s is closed.") % {"n": item.place})
    after = item.session.items.waiting().filter(place__gt=item.place).order_by("place").first()
    return redirect("commission-item", after.pk) if after else redirect("commission-session", item.session_id)


def seat(request: HttpRequest) -> int:
    typed = request.POST.get("seat", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 19 else 0


DEEDS: dict[str, Callable[[HttpRequest, Item], Answer]] = {
    "vote": vote, "ballot": ballot, "conflict": conflict, "away": away, "back": back, "recommend": recommend,
    "advise_against": advise_against, "postpone": postpone,
}  # fmt: skip
