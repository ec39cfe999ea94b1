"""The packet of other regions: it adapts to who asks and for what, and the act that knows no refusal is heeded."""

import uuid

from django.apps import apps
from django.urls import reverse

from permits.forms.request import RequestForm
from permits.models import Application
from permits.safeguards import caution
from permits.seeds_elsewhere import plant
from tests.permits.elsewhere import typing
from tests.permits.elsewhere.regions import MORNING, WORKER
from workflow.acts.words import Desk
from workflow.cases.models import Case
from workflow.checklist.models import Ground, Requirement
from workflow.checklist.packet import Matter
from workflow.portal import handout


def page(window, variant, aspect, **other):
    typed = typing.packet(window.region, variant, aspect, MORNING.date(), **other)
    return window.browser(window.region.clerk).post(f"/intake/{uuid.uuid4()}/", typed)


def test_a_worker_is_asked_for_no_list_and_no_staff(windows, south):
    window = windows(south)
    case = window.hand_in("any", "worker-extend")
    asked = Application.objects.get(case=case)
    assert (asked.holder, asked.procedure, asked.aspect) == ("worker", "extend", "worker-extend")
    worker = asked.workers.get()
    assert (worker.name, worker.category) == (WORKER["name"], "")
    assert caution.warnings(case) == []


def test_what_is_not_asked_any_more_is_not_kept(windows, south):
    case = windows(south).hand_in("any", "employer-issue")
    assert Application.objects.get(case=case).previous == ""


def test_the_variant_settles_what_it_can(windows, kostanay):
    matter = Matter(kostanay.office, "foreign-labour-permit", "employer-reissue", MORNING.date())
    fields = set(RequestForm(matter=matter).fields)
    assert "previous" in fields
    assert not {"holder", "procedure", "sender", "activity_group"} & fields


def test_a_company_gets_no_worker_s_permit(windows, kostanay):
    window = windows(kostanay)
    answer = page(window, "worker-issue", "worker-issue", number="100540000375")
    assert answer.status_code == 409
    assert "this is the BIN of a company" in answer.content.decode()
    assert not Case.objects.exists()


def test_an_incomplete_packet_is_not_registered_and_not_refused(windows, south):
    window = windows(south)
    answer = page(window, "any", "employer-issue", **{"doc-passport-there": "", "do": "refuse"})
    assert answer.status_code == 422
    assert "The act describes no refusal of acceptance" in answer.content.decode()
    assert page(window, "any", "employer-issue", **{"doc-passport-there": ""}).status_code == 422
    assert not Case.objects.exists()


def test_documents_follow_the_act_and_the_kind_of_request(db):
    south, kostanay = "south-kazakhstan-183", "kostanay-564"

    def asked(act, variant, aspect):
        rows = Requirement.objects.asked("foreign-labour-permit", variant, MORNING.date(), act=act, aspect=aspect)
        return set(rows.values_list("code", flat=True))

    own, hired = asked(south, "any", "worker-issue"), asked(south, "any", "employer-issue")
    assert "contract" in own - hired
    assert "local-content" in hired - own
    extended, issued = (asked(kostanay, "worker-issue", f"worker-{what}") for what in ("extend", "issue"))
    assert extended - issued == {"old-permit"}
    assert not Requirement.objects.filter(act="kyzylorda-125").filter(reference_ru__contains="217").exists()


def test_what_is_seeded_twice_is_there_once(db):
    before = (Requirement.objects.count(), Ground.objects.count())
    plant(apps.get_model)
    assert (Requirement.objects.count(), Ground.objects.count()) == before


def test_grounds_are_shown_with_their_law_and_its_confidence(windows, south):
    window = windows(south)
    case = window.assign(window.hand_in("any", "worker-issue"))
    assert case.state == Desk.PROCESSING
    window.judge(case)
    shown = window.browser(south.executor).get(reverse("editor", args=[case.pk, "propose_refusal"])).content.decode()
    assert "confirmed by the text" in shown
    assert "The quota would be exceeded" not in shown


def test_a_worker_s_permit_of_kostanay_is_given_on_paper_alone(windows, kostanay):
    assert "worker_permit" not in taken(windows(kostanay), "worker-issue")


def test_a_worker_s_permit_of_south_kazakhstan_may_be_taken_as_a_file_too(windows, south):
    assert "worker_permit" in taken(windows(south), "any")


def taken(window, variant):
    case = window.assign(window.hand_in(variant, "worker-issue"))
    window.judge(case)
    case = window.give(window.sign(window.propose(case)), **typing.IN_PERSON)
    return set(handout.papers(case).values_list("kind", flat=True))
