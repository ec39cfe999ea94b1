"""Where the forms of the product are found: pages that show them, and what only a script or a later page posts."""

from collections.abc import Iterator

from django.urls import reverse

from tests.desk.doors.forms import Form, forms_of
from tests.desk.doors.knocking import Place, browser_of, knock
from tests.desk.doors.scene import Scene
from tests.desk.packets import whole

SHOWN = {
    "stranger": ("login -", "status -"),
    "clerk": (
        "packet intake", "deed/register intake", "intake-discard draft", "queue -", "search -", "me -", "my-notices -",
        "notifications -", "export/queue -", "export/search -", "case examination", "post-again letter",
        "post-delivered letter", "post-give letter", "post-keep letter", "post-returned letter",
    ),
    "head": ("deed/assign assignment", "head-deed/assign assignment", "sign-item signature"),
    "executor": (
        "deed/examine examination", "deed-here/examine examination", "document document", "deed/draft drafting",
        "editor/draft drafting", "editor/propose processing", "answer report", "places -",
    ),
    "commission": ("commission -", "commission-session session", "commission-item item"),
    "administrator": ("export/table.office.account -",),
}  # fmt: skip
"""By whom which pages are read, as the table of the doors writes them."""


def sources(scene: Scene) -> Iterator[tuple[str, Form]]:
    """Every form there is with somebody who may post it, each address once."""
    seen: set[str] = set()
    for who, form in (*shown(scene), *written(scene)):
        if form.address not in seen:
            seen.add(form.address)
            yield who, form


def shown(scene: Scene) -> Iterator[tuple[str, Form]]:
    for who, pages in SHOWN.items():
        browser = browser_of(scene, who)
        for page in pages:
            address = Place(*page.split()).address(scene)
            for form in forms_of(address, knock(browser, "get", address).content.decode()):
                yield who, form


def written(scene: Scene) -> Iterator[tuple[str, Form]]:
    """Forms of pages that come after another one, with the names their addresses read."""
    case, who, token = scene.cases["assignment"], scene.who["executor"].pk, scene.at["draft"]
    packet = whole(do="register")
    plan = {"to": f"{case.pk}:{case.version}:{who}", "reason": "себеп"}
    yield from (
        ("clerk", form("intake-draft", *token, **packet)),
        ("clerk", form("intake-save", *token, **packet)),
        ("clerk", form("intake-find", *token, number=packet["number"], service=packet["service"], known="x")),
        ("clerk", form("intake-packet", *token, service=packet["service"], do="add:workers", window="w")),
        ("clerk", form("intake-scans", *token, requirement="application", file="")),
        ("clerk", form("intake-scan", *scene.at["scan"], do="remove")),
        ("clerk", form("intake-refusal", *token, words="сөз")),
        ("clerk", form("queue-save", name="Менікі", query="view=mine", shared="on")),
        ("clerk", form("job-cancel", *scene.at["job"], item="")),
        ("clerk", form("job-retry", *scene.at["job"], item="")),
        ("clerk", form("permit-packet", *scene.at["intake"], do="save")),
        ("head", form("head-many-confirm", case=str(case.pk), executor=str(who), reason="себеп")),
        ("head", form("head-many-order", **plan)),
        ("head", form("sign-batch", seal="x", confirmed="on")),
        ("executor", form("referral-places", *scene.at["processing"], place="1")),
        ("executor", form("unemployed-end", *scene.at["assignment"], ended_on="12.12.2026", reason="1", words="сөз")),
        ("administrator", form("styleguide", name="x", words="x")),
        ("administrator", form("to-administration", username="x", password="x", next="/admin/")),
        ("commission", form("commission", held_at="12.12.2026 10:00", place="x", case=str(case.pk))),
        ("stranger", form("status-here")),
        ("stranger", form("status-leave")),
        ("stranger", form("status-proof", proof="")),
        *(("commission", form("commission-session-deed", *scene.at["session"], deed, **SESSION)) for deed in DEEDS),
        *(("commission", form("commission-item-deed", *scene.at["item"], deed, **ITEM)) for deed in VOTES),
    )


SESSION = {"present": "1", "instead-1": "1", "case": "1", "item": "1", "because": "x", "remarks": "x", "hand": "chair"}
DEEDS = ("invite", "open", "attend", "add", "remove", "call-off", "close", "remark", "draft", "confirm")
ITEM = {"choice": "for", "seat": "1", "words": "x", "dissent": "x", "because": "x", "reason": "x"}
VOTES = ("vote", "ballot", "conflict", "away", "back", "recommend", "advise_against", "postpone")


def form(name: str, /, *args: object, **fields: str) -> Form:
    return Form(reverse(name, args=args), {key: [value] for key, value in fields.items()})
