"""Finding a case with one box: by its number, by IIN or BIN, by telephone, by the applicant's name."""

from collections.abc import Iterator, Sequence

from django.contrib import messages
from django.db import connection
from django.db.models import BooleanField, F, Func, Q, Value
from django.db.models.functions import Right
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from workflow.acts import phrases
from workflow.applicants import folding, numbers
from workflow.applicants.folding import PhoneTail
from workflow.applicants.models import Applicant
from workflow.cases.access import visible_to
from workflow.cases.journal import spoken
from workflow.cases.models import Case
from workflow.cases.models.case import CaseQuerySet
from workflow.desk import naming
from workflow.desk.delivery.giving import way_to_give
from workflow.desk.queue.filters import personal
from workflow.desk.seating import person, seating
from workflow.office.access import looked

MOST = 10
LEAST_LETTERS = 2
TAIL = 6
PHONE = 10
SHOWN = (
    "number", "act", "edition", "service", "variant", "channel", "state", "version", "decision", "office", "lodged_at",
    "applicant__name", "applicant__number", "executor__surname", "executor__given_name", "executor__patronymic",
)  # fmt: skip
WINDOWS, PROMISING, FEW = (300, 4000), 2, 5000
# All of them are found by the index before the limit is laid on: for a limit alone the planner would walk the table.
NAMED = """
    WITH named AS MATERIALIZED (SELECT id FROM applicants_applicant WHERE words @@ to_tsquery('simple', %s))
    SELECT id FROM named LIMIT %s
"""
KEPT = "sought"


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """Cases the person may see. What was typed travels in the session: no names and numbers in addresses and logs."""
    if request.method == "POST":
        request.session[KEPT] = cleaned(request.POST.get("q", ""))
        return redirect("search")
    words = cleaned(request.GET.get("q", request.session.get(KEPT, "")))
    if "q" in request.GET and personal(words):
        return to_the_box(request)
    return render(request, "desk/search.html", known(request, words))


def to_the_box(request: HttpRequest) -> HttpResponse:
    """A personal number that came in an address is not looked up, and stays in the address no longer."""
    request.session.pop(KEPT, None)
    messages.info(request, _("An IIN or a BIN is not looked up from an address. Type it into the box."))
    return redirect("search")


@require_POST
def found(request: HttpRequest) -> HttpResponse:
    """The list alone, asked for while somebody types; posted, so that it stands in no address either."""
    return render(request, "desk/search_found.html", known(request, cleaned(request.POST.get("q", ""))))


def cleaned(typed: str) -> str:
    return typed.strip().replace("\0", "")[:100]


def known(request: HttpRequest, words: str) -> dict[str, object]:
    """What the page and its list show."""
    cases = matching(visible_to(person(request)), words) if words else []
    if cases and numbers.cleaned(words) == cases[0].applicant.number:
        asker, office = cases[0].applicant, cases[0].office_id
        looked(person(request), asker, office, numbers.masked(asker.number))
    lines = [line_of(case) | {"give": way_to_give(case, seating(request).held)} for case in cases]
    return {"words": words, "found": lines, "most": MOST, "least": LEAST_LETTERS}


def line_of(case: Case) -> dict[str, object]:
    return {"case": case, "variant": naming.variant_name(case), "state": spoken(phrases.desk, case.state)}


def matching(cases: CaseQuerySet, words: str, most: int | None = MOST) -> Sequence[Case]:
    """The newest first, at most so many: of the first way of reading the words that finds any."""
    known = known_of(cases)
    for reading in readings(words):
        if some := list(known.filter(reading)[:most]):
            return some
    typed = folding.beginnings(words) if len(words) >= LEAST_LETTERS else ""
    return of_a_name(known, typed, most) if typed else []


def of_a_name(known: CaseQuerySet, typed: str, most: int | None) -> Sequence[Case]:
    """A common name is met among the newest cases; a rarer one is looked up by the index of words first."""
    named = Q(applicant__words=folding.asked(typed))
    for window in WINDOWS if most is not None else ():
        newest = list(known.values_list("pk", flat=True)[:window])
        met = list(known.filter(named, pk__gte=newest[-1])[:most]) if newest else []
        if len(met) == most or len(newest) < window:
            return met
        if len(met) < PROMISING:
            break
    return list(known.filter(looked_up(typed) or named)[:most])


def known_of(cases: CaseQuerySet) -> CaseQuerySet:
    """Cases with what a line shows, the newest first; `tail` is the end of the number."""
    known = cases.alias(tail=Right("number", TAIL)).select_related("applicant", "executor").order_by("-id")
    return known.only(*SHOWN)


def readings(words: str) -> Iterator[Q]:
    """Which number was typed: a person's, a telephone's, a case's or its end; each is found by its index."""
    digits = numbers.cleaned(words).lstrip("+").replace("(", "").replace(")", "")
    if digits.isascii() and digits.isdigit():
        if len(digits) == numbers.LENGTH:
            yield Q(applicant__number=digits)
        elif len(digits) in (PHONE, PHONE + 1):
            yield Q(applicant__in=Applicant.objects.alias(end=PhoneTail("phone")).filter(end=digits[-PHONE:]))
        elif len(digits) <= TAIL:
            yield Q(tail=digits.zfill(TAIL))
    if len(words) >= LEAST_LETTERS and any(letter.isdigit() for letter in words):
        yield Q(number__startswith=words.upper())


def looked_up(typed: str) -> Q | None:
    """The applicants of a name, found before their cases; None when they are so many that cases are better walked."""
    with connection.cursor() as cursor:
        cursor.execute(NAMED, [typed, FEW + 1])
        few = [pk for (pk,) in cursor.fetchall()]
    return Q(_one_of("applicant", few)) if len(few) <= FEW else None


def _one_of(column: str, keys: list[int]) -> Func:
    """Thousands of keys as one array: a list of them costs more to write down than to look up."""
    return Func(
        F(column), Value(keys), arg_joiner=" = ANY(", template="%(expressions)s::bigint[])", output_field=BooleanField()
    )
