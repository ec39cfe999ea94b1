"""What the living page of parts shows: invented people and cases, every part in every state."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from django import forms
from django.core.paginator import Paginator

from workflow.desk import due


class Letter(forms.Form):
    """One field of every kind."""

    bin = forms.CharField(label="БСН", help_text="12 цифр, бос орынсыз.", max_length=12, min_length=12)
    employer = forms.CharField(label="Жұмыс беруші", initial="«Іргетас Һәм Ко» ЖШС")
    category = forms.ChoiceField(label="Жұмыскерлер санаты", choices=[("1", "Басшылар"), ("2", "Мамандар")])
    starts = forms.DateField(label="Басталу күні", widget=forms.DateInput(attrs={"class": "short"}))
    reason = forms.CharField(label="Негіздеме", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    channel = forms.ChoiceField(
        label="Нәтижені алу",
        widget=forms.RadioSelect,
        choices=[("hand", "Кеңседе, қолма-қол"), ("post", "Пошта арқылы")],
    )
    papers = forms.MultipleChoiceField(
        label="Қабылданған құжаттар",
        widget=forms.CheckboxSelectMultiple,
        required=False,
        choices=[
            ("a", "Өтініш"),
            ("b", "Жұмыскерлер тізімі"),
            ("c", "Еңбек шарттарының расталған көшірмелері"),
        ],
    )
    scan = forms.FileField(label="Сканерленген құжаттар", help_text="PDF, JPEG немесе PNG.", required=False)
    consent = forms.BooleanField(label="Өтініш беруші дербес деректерін өңдеуге келісім берді")


WRONG = {"bin": "12345", "employer": "", "category": "2", "starts": "31.02.2026", "reason": "Мамандар жетіспейді."}

ROWS = [
    ("2026-ШЖК-004806", "Нұрғалиев Дәурен Ысқақұлы", "850412300123", "Тіркеу"),
    ("2026-ШЖК-004791", "«Іргетас Һәм Ко» ЖШС", "050840001234", "Тағайындау"),
    ("2026-ШЖК-004788", "«Сыр Өнеркәсіп Құрылыс» АҚ", "120540009876", "Құжаттарды қарау"),
    ("2026-ШЖК-004780", "«Қызылорда Мұнай Сервис» ЖШС", "980740005432", "Комиссияның ұсынысы"),
    ("2026-ШЖК-004771", "Бөкейханова Үміт Ғалымқызы", "910807400567", "Жобаны дайындау"),
    ("2026-ШЖК-004766", "«Арал Тұз» АҚ", "030140002211", "Қол қою"),
    ("2026-ШЖК-004752", "«Байқоңыр Энерго» ЖШС", "071040007788", "Төлем"),
    ("2026-ШЖК-004744", "«Жаңақорған Агро» ЖШС", "150340004455", "Беру"),
    ("2026-ШЖК-004739", "«Түркістан Жол» ЖШС", "110240003344", "Хабарлама"),
    ("2026-ШЖК-004731", "Әбілқасымов Ерлан Һамитұлы", "790215300891", "Тіркеу"),
]

CLERK = "Сейітова Қ. Ә."

STEPS = [
    ("6.1", "Құжаттарды тіркеу", "Кеңсе", "20 минут", "done"),
    ("6.2", "Орындаушыны тағайындау", "Басшы", "30 минут", "done"),
    ("6.3", "Құжаттарды қарау", "Жауапты орындаушы", "6 жұмыс күні", "current"),
    ("6.4", "Комиссияның ұсынысы", "Комиссия", "1 жұмыс күні", "ahead"),
    ("6.5", "Шешім жобасын дайындау", "Жауапты орындаушы", "2 сағат", "ahead"),
    ("6.6", "Қол қою", "Басшы", "30 минут", "ahead"),
    ("6.11", "Пошта арқылы жіберу", "Кеңсе", "1 жұмыс күні", "conditional"),
]

FACTS = [
    ("Нөмірі", "2026-ШЖК-004791"),
    ("Жұмыс беруші", "«Іргетас Һәм Ко» ЖШС", "#case"),
    ("Мекенжайы", "Қызылорда қ., Әйтеке би к., 28"),
    ("Ескертпе", ""),
]

FILES = [
    {
        "name": "Жұмыскерлер тізімі.pdf",
        "facts": "2 бет · 184 КБ",
        "href": "#case",
        "tag": "тексерілді",
        "tag_kind": "success",
    },
    {
        "name": "Паспорт аудармасы.pdf",
        "facts": "6 бет · 1,2 МБ",
        "href": "#case",
        "tag": "мерзімі өткен",
        "tag_kind": "danger",
    },
]

ICONS = (
    "list plus search book gear shield person building done cross dash warning info overdue urgent today soon normal "
    "paused clock calendar file attach download print pen closed next back inbox menu mark"
)


def badges(now: datetime) -> list[due.Badge]:
    """One badge of every band."""
    day = timedelta(days=1)
    return [
        due.badge(now, now - timedelta(hours=1, minutes=45), since=now - day),
        due.badge(now, now + timedelta(minutes=4, seconds=30), since=now - timedelta(minutes=16)),
        due.badge(now, now + timedelta(minutes=40, seconds=30), since=now - timedelta(minutes=2)),
        due.badge(now, now + 2 * day, since=now - day, working_days=2),
        due.badge(now, now + 8 * day, since=now - day, working_days=6),
        due.paused("төлем күтілуде"),
        due.done(now - day),
    ]


def cases(now: datetime) -> list[SimpleNamespace]:
    """Ten rows of a queue."""
    shown = badges(now)
    return [
        SimpleNamespace(
            number=number, applicant=name, iin=iin, step=step, badge=shown[index // 2], executor="Сейітова Қ. Ә."
        )
        for index, (number, name, iin, step) in enumerate(ROWS)
    ]


def steps(now: datetime) -> list[dict[str, Any]]:
    """A tracker in the middle of an act."""
    return [
        {
            "point": point,
            "name": name,
            "who": who,
            "term": term,
            "state": state,
            "moment": now if state == "done" else None,
        }
        for point, name, who, term, state in STEPS
    ]


def events(now: datetime) -> list[dict[str, Any]]:
    """A short journal."""
    return [
        {"what": "Тағайындалды", "who": "Жұмабаева А. С., басшы", "at": now - timedelta(minutes=12), "point": "6.2"},
        {
            "what": "Тіркелді",
            "who": CLERK,
            "at": now - timedelta(hours=1),
            "point": "6.1",
            "late": True,
        },
        {
            "what": "Қабылданды",
            "who": CLERK,
            "at": now - timedelta(hours=2),
            "words": "5 құжат, 23 бет.",
        },
    ]


def everything(now: datetime) -> dict[str, Any]:
    """The context of the living page."""
    wrong = Letter(WRONG)
    wrong.is_valid()
    return {
        "form": wrong,
        "fresh": Letter(auto_id="fresh_%s"),
        "badges": badges(now),
        "cases": cases(now),
        "steps": steps(now),
        "path": steps(now)[:5],
        "events": events(now),
        "page": Paginator(range(128), 10).page(5),
        "rows": FACTS,
        "files": FILES,
        "icons": ICONS.split(),
    }
