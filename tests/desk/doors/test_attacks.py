"""Somebody with a valid login tries what no button offers."""

from datetime import timedelta

from permits.commission.models import Vote
from tests.commission import FOR
from tests.desk.doors import scene as scenes
from tests.desk.doors.knocking import browser_of, knock
from workflow.checklist.models import Verdict
from workflow.desk.case.models import Unsent
from workflow.desk.intake.models import Draft
from workflow.desk.models import SavedFilter
from workflow.jobs.models import Job
from workflow.jobs.work import start
from workflow.office import clock
from workflow.office.models import Post
from workflow.outbox import work


def test_what_no_text_may_hold_is_taken_out_of_every_form(scene):
    case, token = scene.cases["drafting"], scene.at["draft"][0]
    clerk, executor = browser_of(scene, "clerk"), browser_of(scene, "executor")
    assert clerk.post(f"/intake/{token}/saved/", {"na\0me": "А\0яз", "window": "\0w"}).status_code == 200
    assert Draft.objects.get(token=token).values == {"name": ["Аяз"]}
    assert executor.post(f"/cases/{case.pk}/draft/preview/", {"details": "a\0b"}).status_code == 200
    assert Unsent.objects.get(case=case).typed["details"] == ["ab"]
    assert clerk.post("/queue/saved/", {"name": "\0Менікі", "query": "text=%00x"}).status_code == 302
    assert SavedFilter.objects.filter(account=scene.who["clerk"], name="Менікі").exists()


def test_a_form_in_another_encoding_is_refused(scene):
    body = b'--x\r\nContent-Disposition: form-data; name="q"\r\n\r\n\\ud800+2AA-\r\n--x--\r\n'
    for charset in ("utf-7", "utf-16", "raw_unicode_escape", "rot13", "koi8-r"):
        kind = f"multipart/form-data; boundary=x; charset={charset}"
        answer = browser_of(scene, "clerk").generic("POST", "/search/found/", body, content_type=kind)
        assert answer.status_code == 400


def test_many_are_assigned_only_by_plain_numbers_and_to_executors_of_the_office(scene):
    case, head = scene.cases["assignment"], browser_of(scene, "head")
    for odd in ("²:1:1", f"{case.pk}:²:1", f"{case.pk}:1:²", "9" * 5000 + ":1:1", f"{case.pk}:1:" + "9" * 5000):
        assert head.post("/head/assign/many/order/", {"to": odd}).status_code == 409
    assert head.post("/head/assign/many/confirm/", {"case": case.pk, "executor": "²"}).status_code == 409
    outsider = scene.who["clerk"]
    answer = head.post("/head/assign/many/order/", {"to": f"{case.pk}:{case.version}:{outsider.pk}"})
    assert answer.status_code == 302
    with clock.at(scenes.NOON + timedelta(minutes=1)):
        work.deliver()
    case.refresh_from_db()
    assert case.executor is None


def test_nobody_votes_for_a_member_with_an_account_nor_from_a_seat_elsewhere(scene):
    item, secretary, before = scene.at["item"][0], browser_of(scene, "commission"), Vote.objects.count()
    for seat in ("", "0", "²", "9" * 30, "-1"):
        answer = secretary.post(f"/commission/items/{item}/ballot/", {"choice": FOR, "seat": seat})
        assert answer.status_code == 409
    assert secretary.post(f"/commission/items/{item}/vote/", {"choice": FOR}).status_code in (403, 409)
    assert Vote.objects.count() == before


def test_votes_are_not_counted_before_they_are_given_nor_the_session_closed_over_them(scene):
    (item,), (session,) = scene.at["item"], scene.at["session"]
    secretary = browser_of(scene, "commission")
    assert secretary.post(f"/commission/items/{item}/recommend/").status_code == 409
    assert secretary.post(f"/commission/sessions/{session}/close/").status_code == 409
    for hand in ("chair", "secretary", "", "x"):
        assert secretary.post(f"/commission/sessions/{session}/confirm/", {"hand": hand}).status_code == 409
    scene.cases["commission"].refresh_from_db()
    assert scene.cases["commission"].state == "commission"


def test_only_the_executor_judges_documents(scene):
    address = "/cases/{}/documents/{}/".format(*scene.at["document"])
    before = Verdict.objects.count()
    for who, status in {"clerk": 403, "head": 403, "auditor": 403, "other_executor": 404, "commission": 404}.items():
        assert browser_of(scene, who).post(address, {"finding": "ok", "words": "x"}).status_code == status
    assert Verdict.objects.count() == before


def test_what_was_not_opened_is_neither_signed_nor_put_into_the_batch(scene):
    case, head = scene.cases["signature"], browser_of(scene, "head")
    for seal in ("", "x", "permit/1/" + "0" * 64):
        assert head.post(f"/sign/{case.pk}/", {"version": case.version, "seal": seal}).status_code == 409
        assert head.post(f"/sign/{case.pk}/batch/", {"seal": seal}).status_code == 409
        assert head.post("/sign/batch/", {"seal": seal})["Location"] == "/sign/batch/"
    assert not Job.objects.filter(kind="sign").exists()


def test_a_batch_ordered_without_the_post_signs_nothing(scene):
    """The job itself asks the gate: whoever gets one written down has signed nothing yet."""
    case = scene.cases["signature"]
    seal = browser_of(scene, "head").get(f"/sign/{case.pk}/").context["seal"]
    for who in ("clerk", "executor", "head_2", "administrator"):
        start("sign", by=scene.who[who], items=[(str(case.pk), "x", {"version": case.version, "seal": seal})])
    work.deliver()
    case.refresh_from_db()
    assert case.state == "signature"


def test_an_export_holds_what_may_be_seen_when_it_is_made(scene):
    clerk = browser_of(scene, "clerk")
    answer = clerk.post("/exports/queue/?view=department", {"form": "csv"})
    Post.objects.filter(account=scene.who["clerk"]).update(until=scenes.NOON.date() - timedelta(days=1))
    work.deliver()
    written = clerk.get(f"{answer['Location']}file/").content.decode()
    assert "ШЖК" not in written
    assert "940140000385" not in written


def test_a_file_made_earlier_is_not_given_to_whoever_has_left(scene):
    clerk, address = browser_of(scene, "clerk"), "/jobs/{}/file/".format(*scene.at["job"])
    assert clerk.get(address).status_code == 200
    Post.objects.filter(account=scene.who["clerk"]).update(until=scenes.NOON.date() - timedelta(days=1))
    assert clerk.get(address).status_code == 404


def test_no_address_sends_anybody_elsewhere(scene):
    case = scene.cases["assignment"]
    named = {"version": case.version, "executor": scene.who["executor"].pk}
    for where in ("//evil.kz/", "https://evil.kz/", "/\\evil.kz", "javascript:alert(1)", "/\tevil\r\nX: y"):
        asked = (
            ("stranger", "post", "/language/", {"language": "ru", "next": where}),
            ("administrator", "get", "/admin/login/", {"next": where}),
            ("clerk", "get", "/login/", {"next": where}),
            ("head", "post", f"/head/cases/{case.pk}/assign/", {**named, "next": where}),
        )
        for who, method, address, data in asked:
            answer = knock(browser_of(scene, who), method, address, data)
            assert answer.status_code == 302, (who, where)
            assert answer["Location"].startswith("/")
            assert not answer["Location"].startswith(("//", "/\\"))
            assert "X" not in answer.headers


def test_a_filter_shared_in_one_office_is_not_offered_in_another(scene):
    for who, seen in {"head": True, "executor": True, "clerk_2": False, "head_2": False, "no_post": False}.items():
        assert ("Ортақ сүзгі" in browser_of(scene, who).get("/").content.decode()) is seen


def test_pictures_are_drawn_in_three_widths_only(scene):
    head = browser_of(scene, "head")
    address = "/papers/{}/pages/{}.png".format(*scene.at["receipt-page"])
    asked = ("0", "-1", "99999999999", "²", "1600", "5000", "1e9", "")
    sizes = {len(head.get(address, {"w": one}).content) for one in asked}
    assert len(sizes) <= 3
    for page in ("0", "2000", "9" * 30):
        assert head.get(f"/papers/{scene.at['receipt'][0]}/pages/{page}.png").status_code == 404
