"""The stack: read, sign, the next opens; what was read is what is signed, byte by byte."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.urls import reverse

from permits import actions
from tests.walk import MORNING, case_at, do
from workflow.acts.words import Decision, Desk, Verb
from workflow.audit.models import Event
from workflow.audit.verify import verify
from workflow.cases import gate
from workflow.cases.models import Case
from workflow.office import clock
from workflow.outbox import work
from workflow.papers import store
from workflow.papers.models import Paper


def sign(browser, case, told, **more):
    return browser.post(reverse("sign-item", args=[case.pk]), {**told, **more})


def state(case):
    return Case.objects.get(pk=case.pk).state


def test_the_list_holds_what_waits_the_nearest_term_first(cast, stack, seat):
    page = seat(cast.bolat).get("/sign/")
    assert [row.case for row in page.context["rows"]] == stack


def test_the_item_shows_pages_hash_and_facts(cast, stack, seat, opened):
    page, told = opened(seat(cast.bolat), stack[0])
    drafts = Paper.objects.filter(case=stack[0], draft=True)
    words = page.content.decode()
    for draft in drafts:
        assert draft.sha256 in words
        assert draft.sha256 in told["seal"]
        assert f"/papers/{draft.pk}/pages/1.png" in words
    assert "1 of 3" in words
    assert cast.employer.name in words


def test_after_signing_the_next_opens_by_itself_and_the_count_goes_on(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    browser.get("/sign/")
    _page, told = opened(browser, stack[0])
    answer = sign(browser, stack[0], told)
    assert state(stack[0]) == Desk.NOTICE
    assert answer["Location"] == reverse("sign-item", args=[stack[1].pk])
    page = browser.get(answer["Location"]).content.decode()
    assert "2 of 3" in page
    assert 'autofocus data-focus><span class="number">' in page
    assert page.count("notice--success") == 1


def test_the_last_one_leads_to_the_list(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    for case in stack:
        answer = sign(browser, case, opened(browser, case)[1])
    assert answer["Location"] == "/sign/"
    assert "Nothing waits for your signature" in browser.get("/sign/").content.decode()


def test_the_chain_of_events_keeps_what_was_signed(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    sign(browser, stack[0], opened(browser, stack[0])[1])
    event = Event.objects.get(chain=f"case/{stack[0].pk}", kind="signed")
    assert event.actor_id == cast.bolat.pk
    hashes = Paper.objects.filter(case=stack[0], draft=True).values_list("sha256", flat=True)
    assert all(any(one in line for line in event.payload["paper"]) for one in hashes)
    assert verify(f"case/{stack[0].pk}")[1] == []


def redraft(cast, case):
    """The head's deputy returns the draft and the executor submits another one."""
    do(case.pk, Verb.SEND_BACK, cast)
    with transaction.atomic():
        actions.draft(gate.take(case.pk), by=cast.dana, valid_from=MORNING.date(), valid_until=MORNING.date())
    work.deliver()


def test_a_draft_that_changed_since_is_not_signed_and_the_page_says_what_changed(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    _page, told = opened(browser, stack[0])
    redraft(cast, stack[0])
    answer = sign(browser, stack[0], told)
    assert answer.status_code == 409
    assert state(stack[0]) == Desk.SIGNATURE
    assert "moved on" in answer.content.decode()
    assert answer.context["edition"] == 2
    assert answer.context["seal"] != told["seal"]
    told["version"] = answer.context["case"].version
    again = sign(browser, stack[0], told)
    assert again.status_code == 409
    assert "The draft has changed since you opened it" in again.content.decode()
    assert not Event.objects.filter(kind="signed").exists()


def test_nobody_signs_without_the_hash(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    _page, told = opened(browser, stack[0])
    for seal in ("", "notice/1/" + "0" * 64):
        assert sign(browser, stack[0], told | {"seal": seal}).status_code == 409
    assert state(stack[0]) == Desk.SIGNATURE


def test_a_damaged_draft_is_not_signed(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    _page, told = opened(browser, stack[0])
    store.path(Paper.objects.get(case=stack[0], draft=True).stored).write_bytes(b"another")
    assert sign(browser, stack[0], told).status_code == 409
    assert state(stack[0]) == Desk.SIGNATURE
    assert opened(browser, stack[0])[0].context["papers"][0].damaged


def test_a_second_click_on_sign_is_no_conflict(cast, stack, seat, opened):
    browser = seat(cast.bolat)
    _page, told = opened(browser, stack[0])
    sign(browser, stack[0], told)
    again = sign(browser, stack[0], told)
    assert again.status_code == 302
    assert stack[0].moves.filter(verb=Verb.SIGN).count() == 1


def test_a_draft_still_being_made_cannot_be_signed_and_says_so(cast, noon, seat):
    case = case_at(cast, "issue", Desk.SIGNATURE)
    page = seat(cast.bolat).get(reverse("sign-item", args=[case.pk])).content.decode()
    assert "The draft is still being prepared" in page
    assert 'data-action="sign"' not in page


def test_a_refusal_is_asked_about_once_more(cast, noon, seat, opened):
    case = case_at(cast, "issue", Desk.SIGNATURE, Decision.REFUSED)
    work.deliver()
    browser = seat(cast.bolat)
    page, told = opened(browser, case)
    assert page.context["grounds"]
    question = sign(browser, case, told)
    assert question.status_code == 200
    assert "Sign the refusal?" in question.content.decode()
    assert state(case) == Desk.SIGNATURE
    assert sign(browser, case, told, confirmed="1").status_code == 302
    assert state(case) == Desk.NOTICE


def test_a_refusal_whose_draft_changed_is_not_even_asked_about(cast, noon, seat, opened):
    case = case_at(cast, "issue", Desk.SIGNATURE, Decision.REFUSED)
    work.deliver()
    browser = seat(cast.bolat)
    _page, told = opened(browser, case)
    assert sign(browser, case, told | {"seal": "refusal/1/x"}).status_code == 409


def test_the_plain_page_of_the_deed_signs_nothing(cast, stack, seat):
    browser = seat(cast.bolat)
    answer = browser.post(f"/cases/{stack[0].pk}/sign/", {"version": stack[0].version})
    assert answer["Location"] == reverse("sign-item", args=[stack[0].pk])
    assert state(stack[0]) == Desk.SIGNATURE


def test_an_item_that_was_signed_elsewhere_leads_back_to_the_stack(cast, stack, seat):
    do(stack[0].pk, Verb.SIGN, cast)
    browser = seat(cast.bolat)
    answer = browser.get(reverse("sign-item", args=[stack[0].pk]), follow=True)
    assert answer.redirect_chain[-1][0] == "/sign/"
    assert "no longer waits for a signature" in answer.content.decode()


@pytest.mark.parametrize(("name", "status"), [("aigul", 403), ("dana", 403), ("marat", 403), ("zere", 403)])
def test_nobody_else_opens_or_signs(cast, stack, seat, name, status):
    browser = seat(getattr(cast, name))
    address = reverse("sign-item", args=[stack[0].pk])
    assert browser.get(address).status_code == status
    assert browser.post(address, {"version": stack[0].version}).status_code == status


def test_who_drafted_is_passed_over_with_the_reason(cast, stack, seat, opened):
    """An executor who became head: the gate's own word is shown, and the stack goes on without the case."""
    from tests.cast import seat as give_post
    from workflow.office.models.people import Duty

    give_post(cast.dana, cast.office, Duty.HEAD)
    page, _told = opened(seat(cast.dana), stack[0])
    assert not page.context["sign"].open
    assert "you took part in this case yourself" in page.content.decode()


def test_the_edition_before_is_compared(cast, stack, seat, opened):
    redraft(cast, stack[0])
    with clock.at(MORNING + timedelta(hours=3)):
        page, _told = opened(seat(cast.bolat), stack[0])
    assert page.context["edition"] == 2
    assert page.context["returned"].reason == "Мекенжай қате"
