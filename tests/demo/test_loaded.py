"""The demonstration as it stands: every desk and ending of every chain, told by true journals."""

from collections import Counter

from django.core import mail
from django.db import connection
from django.db.models import F

from config.demo.loading import load
from config.demo.people import EXECUTORS, STAFF
from permits.models import Payment
from tests.demo.conftest import NOW
from tests.walk import desks
from workflow.acts import shelf
from workflow.acts.words import ENDINGS, Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases.models import Case, Clock, Move
from workflow.office import clock
from workflow.office.duties import capacities
from workflow.office.models import Account, Post
from workflow.outbox.models import Notification, Owed
from workflow.papers.models import Paper, Upload


def test_every_desk_and_ending_of_every_chain_has_a_case(demo):
    found = set(Case.objects.values_list("variant", "state"))
    for regulation in shelf.regulations():
        for chain in regulation.chains:
            assert {(chain.variant, desk.value) for desk in desks(chain)} <= found
    assert 60 <= Case.objects.count() <= 90


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
    assert verbs[Verb.SEND_BACK] >= 5
    assert Case.objects.filter(state=Desk.LAPSED).count() == 2
    assert Case.objects.filter(state=Desk.POSTED, dispatch__isnull=False).count() == 2
    assert Payment.objects.count() == verbs[Verb.PAY]


def test_papers_that_were_signed_or_handed_over_had_been_made(demo):
    assert not Paper.objects.filter(draft=True, made_at=None).exists()
    done = Case.objects.filter(state__in=(Desk.ISSUED, Desk.POSTED))
    assert not Paper.objects.filter(case__in=done, kind="permit", draft=False, made_at=None).exists()
    assert {owed.payload["paper"] for owed in Owed.objects.filter(done_at=None)} == set(
        Paper.objects.filter(made_at=None).values_list("pk", flat=True)
    )


def test_scans_came_in_and_a_proof_of_payment_too(demo):
    assert set(Upload.objects.values_list("content_type", flat=True)) == {"application/pdf", "image/jpeg"}
    assert Upload.objects.filter(requirement="payment-proof", by=None).count() == 2


def test_people_were_told_in_the_pages_and_nobody_got_a_letter(demo):
    assert Notification.objects.filter(read_at=None).exists()
    assert Notification.objects.filter(read_at__isnull=False).exists()
    assert mail.outbox == []


def test_everybody_can_sign_in_with_the_password_of_the_list(demo):
    for one in STAFF:
        account = Account.objects.get(username=one.login)
        assert account.check_password(one.password)
        assert account.posts.get().duty == one.duty
    assert Post.objects.filter(duty="executor").count() == len(EXECUTORS)


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
