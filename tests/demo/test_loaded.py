"""The demonstration as it stands: every desk and ending of every chain, told by true journals."""

from collections import Counter

import pytest
from django.core import mail
from django.db import connection
from django.db.models import Count, F, Q

from config.demo.loading import load
from config.demo.people import DEPARTMENT, EXECUTORS, SOUTH, STAFF
from config.demo.teams import OTHERS
from permits.commission.models import Item, Session, Vote
from permits.commission.standing import Room
from permits.models import Payment
from permits.safeguards import caution
from referrals.places.models import Place, Report
from registration.jobseekers.models import Card
from registration.labour_market.models import Record
from registration.unemployed.models import Registration
from tests.demo.conftest import NOW
from tests.walk import CARRIED, desks
from workflow.acts.words import ENDINGS, Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases.models import Case, Clock, Move
from workflow.checklist.models import Verdict
from workflow.delivery.models import Dispatch
from workflow.desk.case.models import Comment
from workflow.desk.intake.models import Draft
from workflow.desk.models import SavedFilter
from workflow.jobs.models import Item as JobItem
from workflow.jobs.models import Job
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account, Post
from workflow.outbox.models import Notification, Owed
from workflow.papers.models import Paper, Upload


def test_every_desk_and_ending_of_every_chain_has_a_case(demo):
    permits = Case.objects.filter(service="foreign-labour-permit")
    found = set(permits.values_list("variant", "state"))
    for chain in CARRIED:
        assert {(chain.variant, desk.value) for desk in desks(chain)} <= found
    assert 145 <= permits.count() <= 165


@pytest.mark.parametrize("team", OTHERS, ids=lambda team: team.name)
def test_every_desk_and_ending_of_other_regions_has_a_case(demo, team):
    found = set(
        Case.objects.filter(office__code=team.name, service="foreign-labour-permit").values_list("state", flat=True)
    )
    assert found == {"intake", "assignment", "processing", "signature", "giving", "issued", "refused"}
    assert {story.variant for story in team.stories} == set(
        Case.objects.filter(office__code=team.name, service="foreign-labour-permit").values_list("variant", flat=True)
    )


def test_a_term_set_elsewhere_falls_due_only_where_its_figure_is_known(demo):
    due = {
        case.permit_application.aspect: bool(case.clocks.get(stopped_at=None).due_at)
        for case in Case.objects.filter(office__code=SOUTH, state=Desk.PROCESSING)
    }
    assert due == {
        "employer-issue": True, "employer-reissue": True, "worker-issue": False, "worker-extend": False,
    }  # fmt: skip


def test_people_are_referred_from_every_desk_of_both_offices(demo):
    for act in ("kyzylorda-1057", "kostanay-564"):
        referred = Case.objects.filter(service="active-measures-referral", act=act)
        chain = referred.first().chain
        assert set(referred.values_list("state", flat=True)) == {desk.value for desk in desks(chain)}
    assert 20 <= Case.objects.filter(service="active-measures-referral").count() <= 30
    assert set(Report.objects.values_list("outcome", flat=True)) == {"", "hired", "refused", "absent"}
    assert Report.objects.overdue(NOW).exists()
    assert Report.objects.awaited(NOW).exists()
    assert Place.objects.counted().filter(free=0).exists()


def test_job_seekers_and_unemployed_stand_at_every_desk_of_both_centres(demo):
    acts = {"kyzylorda-employment-centre": "kyzylorda-1057", "astana-employment-centre": "astana-158-2561"}
    for code, act in acts.items():
        for service in ("jobseeker-registration", "unemployed-registration"):
            found = Case.objects.filter(service=service, office__code=code)
            assert set(found.values_list("act", flat=True)) == {act}
            assert set(found.values_list("state", flat=True)) == {desk.value for desk in desks(found.first().chain)}
    entered = Card.objects.exclude(entry_number="").values_list("case__applicant__number", flat=True)
    assert set(entered) <= set(Record.objects.filter(closed_on=None).values_list("iin", flat=True))
    assert len(entered) > 5
    assert Registration.objects.filter(ended_on=None).count() > 3


def test_the_chains_are_whole_and_the_guards_of_the_database_agree(demo):
    counted, faults = verify()
    assert faults == []
    assert counted == Event.objects.count() > Move.objects.count()
    connection.check_constraints()


def test_a_journal_and_its_clocks_say_the_same(demo):
    for case in Case.objects.prefetch_related("moves", "clocks"):
        moves, clocks = list(case.moves.all()), list(case.clocks.order_by("started_at", "id"))
        assert [move.version for move in moves] == list(range(1, case.version + 1))
        assert [move.at for move in moves] == sorted(move.at for move in moves)
        clocks = [one for one in clocks if one.kind != Clock.Kind.SPAN]
        assert [one.started_at for one in clocks] == [move.at for move in moves if move.target not in ENDINGS]
        assert [one.desk for one in clocks if one.stopped_at is None] == ([] if case.state in ENDINGS else [case.state])
        assert moves[-1].at <= NOW


def test_people_acted_on_days_their_posts_or_orders_let_them(demo):
    for move in Move.objects.exclude(verb=Verb.LAPSE).select_related("by", "case__office"):
        on = move.at.astimezone(clock.zone(move.case.office)).date()
        assert (move.post_id, move.order) in {(one.post, one.order) for one in capacities(move.by, on)}
    assert Move.objects.filter(role="head", by__username="mariyam").exclude(order="").exists()
    assert Move.objects.filter(role="executor", by__username="erlan").exclude(order="").exists()


def test_terms_run_out_around_now(demo):
    due = list(Clock.objects.open().filter(due_at__isnull=False).values_list("due_at", flat=True))
    overdue = [one for one in due if one < NOW]
    today = [one for one in due if one >= NOW and one.astimezone(NOW.tzinfo).date() == NOW.date()]
    assert min(len(overdue), len(today), len(due) - len(overdue) - len(today)) >= 5


def test_lateness_is_recorded_once_dated_by_the_rule(demo):
    late = Clock.objects.filter(late_at__isnull=False)
    assert late.filter(late_at=F("due_at")).count() == late.count() >= 10
    told = Event.objects.filter(kind="late").count() + sum(
        len(event.payload.get("late", ())) for event in Event.objects.filter(kind="move")
    )
    assert told == late.count()
    assert not Clock.objects.filter(due_at__lt=NOW, late_at=None, stopped_at=None).exclude(kind="wait").exists()


def test_drafts_were_returned_payments_lapsed_and_permits_posted(demo):
    verbs = Counter(Move.objects.values_list("verb", flat=True))
    assert verbs[Verb.SEND_BACK] >= 12
    assert (
        Case.objects.annotate(returns=Count("moves", filter=Q(moves__verb=Verb.SEND_BACK))).filter(returns=2).exists()
    )
    assert Case.objects.filter(state=Desk.LAPSED).count() == 4
    assert Case.objects.filter(state=Desk.POSTED, dispatches=None).count() == 0
    assert Payment.objects.count() == verbs[Verb.PAY]


def test_whoever_stood_in_signed_examined_and_drafted(demo):
    assert Move.objects.filter(verb=Verb.SIGN, by__username="mariyam").exclude(order="").exists()
    stood_in = Move.objects.filter(by__username="erlan").exclude(order="").values_list("verb", flat=True)
    assert {Verb.EXAMINE, Verb.DRAFT} <= set(stood_in)


def test_the_post_answered_in_every_way(demo):
    letters = Dispatch.objects.all()
    assert letters.filter(delivered_on__isnull=False, follows=None).exists()
    assert letters.filter(delivered_on__isnull=False, follows__isnull=False).exists()
    assert letters.on_the_way().exists()
    assert letters.came_back().exists()
    assert letters.kept().exists()
    assert letters.filter(kept_at__isnull=False, case__hand_out_record__isnull=False).exists()


def test_the_commission_sat_in_every_way(demo):
    assert {"planned", "open", "minuted"} <= set(Session.objects.values_list("state", flat=True))
    under_way = Item.objects.waiting().filter(session__state="open")
    assert under_way.filter(votes__isnull=False, conflicts__isnull=False).exists()
    assert under_way.filter(votes=None).exists()
    assert Item.objects.filter(state="postponed", session__state="minuted").exclude(because="").exists()
    assert Vote.objects.exclude(dissent="").exists()
    seats = [one for item in Item.objects.settled().known() for one in Room(item).seats]
    assert {"", "absent", "own_part", "conflict"} == {one.barred for one in seats}
    assert not any(one.vote for one in seats if one.barred)


def test_documents_failed_and_colleagues_spoke(demo):
    assert set(Verdict.objects.values_list("finding", flat=True)) >= {"ok", "other", "unreadable"}
    assert Comment.objects.count() == Notification.objects.filter(kind="mentioned").count() >= 15


def test_employers_are_warned_of_for_every_reason(demo):
    warned = {one.kind for case in Case.objects.all() for one in caution.warnings(case) if one.warns}
    assert warned == {"ban", "quota", "content"}


def test_applications_lie_on_the_counter(demo):
    begun = Draft.objects.unfinished()
    assert begun.filter(aside_at__isnull=False, due_at__gt=NOW).exists()
    assert begun.filter(aside_at=None, due_at__lt=NOW).exists()
    assert not begun.filter(values={}).exists()


def test_long_work_was_done_and_what_had_moved_was_left(demo):
    assert not Job.objects.exclude(state=Job.State.DONE).exists()
    assert set(Job.objects.values_list("kind", flat=True)) == {"assign", "export"}
    assert Job.objects.filter(kind="export").exclude(file_name="").count() == 2
    left = JobItem.objects.filter(job__kind="assign", state="failed")
    assert left.exclude(outcome="").exists()
    for one in left:
        assert Move.objects.filter(case=one.key, verb=Verb.ASSIGN, at__gt=one.at).exists()


def test_filters_are_kept_and_one_is_everybodys(demo):
    assert SavedFilter.objects.filter(office=None).exists()
    assert SavedFilter.objects.filter(office__isnull=False).exists()


def test_papers_that_were_signed_or_handed_over_had_been_made(demo):
    assert not Paper.objects.filter(draft=True, made_at=None).exists()
    done = Case.objects.filter(state__in=(Desk.ISSUED, Desk.POSTED))
    assert not Paper.objects.filter(case__in=done, kind="permit", draft=False, made_at=None).exists()
    assert {owed.payload["paper"] for owed in Owed.objects.filter(done_at=None)} == set(
        Paper.objects.filter(made_at=None).values_list("pk", flat=True)
    )


def test_scans_came_in_and_a_proof_of_payment_too(demo):
    assert set(Upload.objects.values_list("content_type", flat=True)) == {"application/pdf", "image/jpeg"}
    assert Upload.objects.filter(requirement="payment-proof", by=None).count() == 3


def test_people_were_told_in_the_pages_and_nobody_got_a_letter(demo):
    assert Notification.objects.filter(read_at=None).exists()
    assert Notification.objects.filter(read_at__isnull=False).exists()
    assert mail.outbox == []


def test_everybody_can_sign_in_with_the_password_of_the_list(demo):
    for one in STAFF:
        account = Account.objects.get(username=one.login)
        assert account.check_password(one.password)
        assert account.posts.get().duty == one.duty
    assert Post.objects.filter(duty="executor", office__code=DEPARTMENT).count() == len(EXECUTORS)


def test_a_second_time_changes_nothing(demo):
    tables = connection.introspection.table_names()
    with connection.cursor() as cursor:

        def count():
            for table in tables:
                cursor.execute(f'SELECT count(*), max(xmin::text::bigint) FROM "{table}"')
                yield table, cursor.fetchone()

        before = dict(count())
        assert load(demo.append) is False
        assert dict(count()) == before
