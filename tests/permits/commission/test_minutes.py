"""The minutes: what they state, who confirms them, who may open them; once signed they stay."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from permits import actions
from permits.commission import confirming, minutes, settling, sitting
from permits.commission.letters import Aside
from permits.commission.models import Session, Substitute
from permits.commission.standing import Room
from tests import commission, walk
from tests.papers.test_letters import paper, printed, text
from workflow.acts.words import Desk
from workflow.cases import gate
from workflow.cases.refusals import Changed, NotYours, Refusal
from workflow.office import clock
from workflow.outbox import work
from workflow.papers import letters, store
from workflow.papers.inventory import faults
from workflow.papers.letters.freezing import freeze
from workflow.papers.making import make
from workflow.papers.models import Paper
from workflow.papers.press.printing import press

FOR, AGAINST, ABSTAINED = commission.FOR, commission.AGAINST, commission.ABSTAINED
DISSENT = "Біліктілігі расталмаған деп санаймын: ӘҒҚҢӨҰҮҺІ"
INTEREST = "Туысым сол ұйымда жұмыс істейді"


@pytest.fixture
def closed(cast, case):
    """A session with one case granted, one postponed; a dissent, a conflict, a substitute; closed."""
    other = walk.case_at(cast, "issue", Desk.COMMISSION)
    commission.rules(cast)
    seats = commission.members(cast)
    on = clock.today(cast.office)
    Substitute.objects.create(
        member=seats[2], name="Ким Алексей", position_kk="маман", position_ru="специалист", since=on, until=on,
        order="02.11.2026 № 41",
    )  # fmt: skip
    session = commission.gathered(cast, case, other)
    instead = {seats[2].pk: Substitute.objects.get().pk}
    sitting.attend(session.pk, [one.pk for one in seats], instead, by=cast.gauhar)
    granted, later = session.items.known().order_by("place")
    first, second, third = (one.attendance.pk for one in Room(granted).seats)
    sitting.vote(granted.pk, by=cast.gauhar, choice=FOR, attendance=first)
    sitting.vote(granted.pk, by=cast.gauhar, choice=AGAINST, attendance=second, dissent=DISSENT)
    sitting.vote(granted.pk, by=cast.gauhar, choice=FOR, attendance=third)
    with transaction.atomic():
        actions.recommend(gate.take(granted.case_id), by=cast.gauhar, item=granted.pk)
    sitting.declare(later.pk, second, INTEREST, by=cast.gauhar)
    settling.postpone(later.pk, "Құжат күтілуде", by=cast.gauhar)
    return settling.close(session.pk, by=cast.gauhar)


@pytest.fixture
def signed(cast, closed):
    confirming.confirm(closed.pk, confirming.CHAIR, by=cast.gauhar)
    session = confirming.confirm(closed.pk, confirming.SECRETARY, by=cast.gauhar)
    work.deliver()
    return Session.objects.known().get(pk=session.pk)


def text_of(paper):
    pdf = pypdfium2.PdfDocument(store.get(paper.stored, paper.sha256))
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf)


def test_the_totals_are_the_votes_and_who_stood_aside_is_named(closed):
    stated = minutes.facts(closed)
    granted, later = stated.matters
    assert (granted.in_favour, granted.against, granted.abstained) == (2, 1, 0)
    assert len(granted.votes) == granted.present == 3
    assert [one.dissent for one in granted.votes if one.dissent] == [DISSENT]
    assert [one.words for one in later.asides] == [INTEREST]
    assert (later.votes, later.postponed) == ((), "Құжат күтілуде")
    stood_in = next(one for one in stated.present if one.instead_of)
    assert (stood_in.name, stood_in.order) == ("Ким Алексей", "02.11.2026 № 41")


def test_a_secret_ballot_tells_the_sums_alone(cast, case):
    commission.rules(cast, ballot="secret")
    item = commission.gathered(cast, case).items.get()
    commission.ballots(item, cast, [FOR, FOR, AGAINST])
    with transaction.atomic():
        actions.recommend(gate.take(case.pk), by=cast.gauhar, item=item.pk)
    (matter,) = minutes.facts(settling.close(item.session_id, by=cast.gauhar)).matters
    assert matter.votes == ()
    assert (matter.in_favour, matter.against) == (2, 1)


def test_the_draft_is_printed_again_only_when_something_changed(cast, closed):
    first = confirming.draft(closed.pk, by=cast.gauhar)
    assert confirming.draft(closed.pk, by=cast.gauhar) == first
    confirming.remark(closed.pk, "Келесі отырыс — жұма күні.", by=cast.gauhar)
    second = confirming.draft(closed.pk, by=cast.gauhar)
    assert (first.edition, second.edition, second.code) == (1, 2, None)


def test_the_signed_paper_bears_the_number_of_the_session_and_both_hands(signed):
    paper = signed.minutes
    assert (signed.state, paper.number) == (Session.State.MINUTED, signed.number)
    said = text_of(paper)
    for words in (signed.number, "Комиссия отырысының хаттамасы", "Протокол заседания комиссии", "Қожахметова Гауһар",
                  "Әшімов Арман Әлиұлы", "Ким Алексей", DISSENT, INTEREST, paper.code):  # fmt: skip
        assert words in said
    assert [one["on_paper"] for one in paper.facts["confirmed"]] == [True, False]
    assert list(faults()) == []


HOSTILE = [
    "<b>Жуан</b> <script>alert(1)</script>",
    '<img src="file:///etc/hostname">',
    "</td></table><style>*{display:none}</style>",
    "{{ paper.code }}{% load letters %}",
    "&lt;i&gt; &amp; \"'",
]
PLACES = 11


def written_everywhere(session, words):
    """The minutes as if everybody had written this wherever people write."""
    stated = minutes.facts(session)
    sitter, matter = stated.present[0], stated.matters[0]
    vote = replace(matter.votes[0], name=words, dissent=words)
    aside = Aside(name=words, why=sitter.role, words=words)
    said = replace(matter, applicant=words, votes=(vote, *matter.votes[1:]), dissents=(words,), asides=(aside,))
    present = (replace(sitter, name=words, instead_of=words, order=words), *stated.present[1:])
    later = replace(stated.matters[1], postponed=words)
    return replace(stated, present=present, matters=(said, later), remarks=words)


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_code_stands_in_the_minutes_as_text(closed, words):
    pdf = printed(written_everywhere(closed, words))
    assert text(pdf).replace(" ", "").count(words.replace(" ", "")) == PLACES
    assert not pdf.attachments


def test_a_word_without_end_is_broken_and_stays_within_the_page(closed):
    facts = written_everywhere(closed, "Ұ" * 300)
    assert text(printed(facts)).count("Ұ") >= PLACES * 300
    assert within_the_margins(facts)


def within_the_margins(facts):
    """Nothing is written where the paper has its right margin."""
    kind = letters.kind_of(facts)
    content = press(kind.template, {**freeze(facts), "paper": paper(kind, draft=False)})
    for sheet in pypdfium2.PdfDocument(content):
        drawn = sheet.render(scale=1).to_pil().convert("L")
        if drawn.crop((drawn.width - 20, 0, drawn.width, drawn.height)).getextrema()[0] < 200:
            return False
    return True


def test_the_paper_of_the_minutes_looks_like_the_others(signed):
    content = store.get(signed.minutes.stored, signed.minutes.sha256)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        assert "pdfaid" in str(pdf.Root.Metadata.read_bytes())
    sheet = pypdfium2.PdfDocument(content)[0].render(scale=1).to_pil().convert("L")
    ink = sum(sheet.histogram()[:200]) / (sheet.width * sheet.height)
    assert 0.01 < ink < 0.3
    assert sheet.crop((0, sheet.height - 90, 120, sheet.height)).getextrema()[0] < 80  # the code to verify by


def test_each_hand_confirms_once_and_for_itself(cast, closed):
    with pytest.raises(NotYours):
        confirming.confirm(closed.pk, confirming.SECRETARY, by=cast.bolat)
    confirming.confirm(closed.pk, confirming.SECRETARY, by=cast.gauhar)
    with pytest.raises(Changed):
        confirming.confirm(closed.pk, confirming.SECRETARY, by=cast.gauhar)
    with pytest.raises(Refusal):
        confirming.remark(closed.pk, "кеш", by=cast.gauhar)


@pytest.mark.parametrize("change", [{"remarks": "кеш"}, {"number": "1"}, {"state": "open"}, {"place": "басқа"}])
def test_the_database_keeps_signed_minutes_as_they_are(signed, change):
    with pytest.raises(DatabaseError, match="stays as it was held"), transaction.atomic():
        Session.objects.filter(pk=signed.pk).update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        Paper.objects.filter(pk=signed.minutes_id).update(facts={})


def test_commission_head_and_auditor_open_the_minutes_and_nobody_else(cast, signed):
    found = {}
    for name in ("aigul", "bolat", "dana", "gauhar", "marat", "zere"):
        browser = Client()
        browser.force_login(getattr(cast, name))
        found[name] = browser.get(reverse("paper", args=[signed.minutes_id])).status_code
    assert found == {"aigul": 404, "bolat": 200, "dana": 404, "gauhar": 200, "marat": 200, "zere": 404}


def test_the_public_learns_that_the_minutes_are_genuine_and_initials_alone(client, signed):
    page = client.get(reverse("verify-code", args=[signed.minutes.code])).content.decode()
    assert signed.number in page
    assert "Ә. А. Ә." in page
    for name in ("Әшімов", "Қожахметова", "Іргетас"):
        assert name not in page


def test_rules_a_session_was_held_by_only_end(cast, signed):
    with pytest.raises(DatabaseError, match="they only end"), transaction.atomic():
        type(signed.rules).objects.update(seats=9)
    type(signed.rules).objects.update(until=clock.today(cast.office))


def test_thirty_items_make_one_paper(cast):
    cases = [walk.case_at(cast, "issue", Desk.COMMISSION) for _n in range(30)]
    session = commission.gathered(cast, *cases)
    for item in session.items.known():
        settling.postpone(item.pk, "Құжат күтілуде", by=cast.gauhar)
    settling.close(session.pk, by=cast.gauhar)
    draft = confirming.draft(session.pk, by=cast.gauhar)
    make(draft.pk)
    said = text_of(Paper.objects.get(pk=draft.pk))
    assert all(str(case) in said for case in cases)
