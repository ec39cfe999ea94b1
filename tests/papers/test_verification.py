"""Anybody can check a paper, and learns nothing more than that."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from tests.papers import samples
from workflow.office import clock
from workflow.papers import codes, orders
from workflow.papers.making import make
from workflow.papers.verification import pages
from workflow.papers.verification.finding import initials

IN_FORCE = datetime(2026, 12, 1, 6, tzinfo=UTC)
PERMIT = replace(samples.PERMIT, employer=replace(samples.EMPLOYER, name="Бөкейханова Гүлнұр Жеңісқызы"))
SECRETS = ["Бөкейханова", "Гүлнұр", "120340005673", "YILMAZ", "Нұрпейісова", "12345678", "ШЖК"]
SAID = {
    "kk": {"genuine": "Құжат түпнұсқа", "unknown": "Мұндай коды бар құжат жоқ", "revoked": "Құжат қайтарып алынған"},
    "ru": {"genuine": "Документ подлинный", "unknown": "Документа с таким кодом нет", "revoked": "Документ отозван"},
    "en": {"genuine": "The document is genuine", "unknown": "There is no document", "revoked": "has been revoked"},
}

pytestmark = pytest.mark.usefixtures("no_looks_counted")


@pytest.fixture
def permit(case, clerk):
    paper = orders.order(case, PERMIT, by=clerk)
    make(paper.pk)
    return paper


def look(client, code, language="kk", **extra):
    with clock.at(IN_FORCE):
        return client.get(reverse("verify-code", args=[code]), {"lang": language}, **extra)


@pytest.mark.parametrize("language", SAID)
def test_a_genuine_paper_is_confirmed_in_three_languages(client, permit, language):
    page = look(client, permit.code, language)
    assert page.status_code == 200
    assert SAID[language]["genuine"] in page.content.decode()
    assert permit.number in page.content.decode()
    assert "Б. Г. Ж." in page.content.decode()
    assert page["Content-Language"] == language


def test_a_coupon_is_confirmed_under_the_number_of_its_case(client, case, clerk):
    coupon = orders.order(case, samples.COUPON, by=clerk)
    make(coupon.pk)
    finding = look(client, coupon.code).context["finding"]
    assert (finding.standing, finding.number) == ("genuine", str(case))


def test_nothing_personal_is_told(client, permit):
    page = look(client, permit.code).content.decode()
    assert [secret for secret in SECRETS if secret in page] == []


def test_a_code_typed_by_hand_leads_to_the_answer(client, permit):
    typed = permit.code.lower().replace("-", " ")
    page = client.get(reverse("verify"), {"code": typed, "lang": "ru"}, follow=True)
    assert page.redirect_chain[0][0] == f"/verify/{permit.code}/?lang=ru"
    assert page.context["finding"].number == permit.number


def test_a_code_that_is_none_is_a_mistake_at_the_field_and_stays_typed(client, db):
    page = client.get(reverse("verify"), {"code": "7KQM"})
    assert page.status_code == 200
    assert 'value="7KQM"' in page.content.decode()
    assert 'aria-invalid="true"' in page.content.decode()


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("typed", ["AAAA-AAAA-AAAA-AAAA", "nonsense", "<script>", "x" * 300])
def test_an_unknown_code_is_said_so(client, permit, typed, language):
    page = look(client, typed, language)
    assert page.status_code == 404
    assert SAID[language]["unknown"] in page.content.decode()
    assert "<script>" not in page.content.decode()


@pytest.mark.parametrize("language", SAID)
def test_a_revoked_paper_is_said_so(client, permit, clerk, language):
    orders.revoke(permit, by=clerk, because="Қате берілген")
    page = look(client, permit.code, language).content.decode()
    assert SAID[language]["revoked"] in page
    assert "Қате берілген" not in page


def test_a_permit_whose_days_are_over_is_genuine_but_expired(client, permit):
    with clock.at(datetime(2027, 11, 26, 10, tzinfo=UTC)):
        assert client.get(reverse("verify-code", args=[permit.code])).context["finding"].standing == "genuine"
    with clock.at(datetime(2027, 11, 26, 20, tzinfo=UTC)):  # already the 27th in Kyzylorda
        assert client.get(reverse("verify-code", args=[permit.code])).context["finding"].standing == "expired"


def test_a_paper_not_made_yet_is_unknown(client, case, clerk):
    assert look(client, orders.order(case, PERMIT, by=clerk).code).status_code == 404


def test_no_cookie_no_cache_no_search_engine_no_script(client, permit):
    for page in (look(client, permit.code), client.get(reverse("verify")), look(client, codes.draw())):
        assert not page.cookies
        assert page["Cache-Control"] == "no-store"
        assert "noindex" in page["X-Robots-Tag"]
        assert "<form" not in page.content.decode() or 'method="post"' not in page.content.decode()


def test_who_looks_too_often_waits_and_others_do_not(client, permit):
    for _ in range(pages.TIMES):
        assert look(client, codes.draw()).status_code == 404
    page = look(client, permit.code)
    assert page.status_code == 429
    assert 0 < int(page["Retry-After"]) <= pages.SECONDS
    assert look(client, permit.code, REMOTE_ADDR="192.0.2.7").status_code == 200


def test_only_reading_is_allowed(client, permit):
    assert client.post(reverse("verify-code", args=[permit.code])).status_code == 405


@pytest.mark.parametrize(
    ("name", "shown"),
    [("Бөкейханова Үміт", "Б. Ү."), ("«Сырдария Құрылыс» ЖШС", "С. Қ. Ж."), ("", ""), ("әлия", "Ә.")],
)
def test_initials(name, shown):
    assert initials(name) == shown


def test_a_notice_can_be_checked_too(client, case, clerk):
    notice = orders.order(case, replace(samples.NOTICE, decided=date(2026, 11, 12)), by=clerk)
    make(notice.pk)
    assert look(client, notice.code, "en").context["finding"].title == "Notice of the decision"
