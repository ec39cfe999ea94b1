"""What the living page of parts shows of lists, figures, long work and papers: invented throughout."""

from typing import Any

from django import forms
from django.templatetags.static import static

PROFESSIONS = ["Бұрғылаушы", "Дәнекерлеуші", "Инженер-механик", "Құрылыс инженері", "Мұнай өңдеу технологы"]


class Search(forms.Form):
    """A filter of a list."""

    q = forms.CharField(label="Іздеу", required=False)
    step = forms.ChoiceField(label="Кезең", choices=[("", "Барлығы"), ("6.3", "Құжаттарды қарау")], required=False)
    due = forms.DateField(label="Мерзімі", widget=forms.DateInput(attrs={"inputmode": "numeric"}), required=False)


class Worker(forms.Form):
    """A field that suggests words."""

    profession = forms.CharField(
        label="Мамандығы", widget=forms.TextInput(attrs={"list": "worker_profession_list", "autocomplete": "off"})
    )


TABS = [
    {"label": "Менікі", "href": "#queue", "current": True, "count": 23},
    {"label": "Бөлім", "href": "#queue", "count": 128},
    {"label": "Сақталған", "href": "#queue"},
]
CHIPS = [
    {"label": "Кезең", "value": "Құжаттарды қарау", "href": "#lists"},
    {"label": "Мерзімі", "value": "бүгін", "href": "#lists"},
]
TASKS = [
    {"label": "Жұмыс беруші туралы мәліметтер", "status": "Толтырылды", "href": "#figures"},
    {"label": "Құжаттар", "status": "Қосылғаны: 2 / 4", "kind": "warning", "href": "#figures"},
    {"label": "Тексеру және қол қою", "status": "Әзірге басталмайды", "hint": "Алдымен барлық құжатты қосыңыз."},
]
SENDING = [
    {"name": "Өтініш.pdf", "facts": "184 КБ", "tag": "жіберілді", "tag_kind": "success"},
    {"name": "Диплом.jpg", "facts": "2,4 МБ", "progress": 62},
    {"name": "Паспорт.pdf", "facts": "24 МБ", "mistake": "файл тым үлкен"},
]
TRAIL = [("Кезек", "#queue"), ("2026-ШЖК-004791", "#case")]
BARS = [("Сейітова Қ. Ә.", 23), ("Нұрғалиев Д. Ы.", 17), ("Әбілқасымов Е. Һ.", 9), ("Бөкейханова Ү. Ғ.", 0)]


def everything() -> dict[str, Any]:
    """What the living page adds to the people and the cases."""
    return {
        "search": Search(auto_id="search_%s"),
        "worker": Worker(auto_id="worker_%s"),
        "professions": [(one, "") for one in PROFESSIONS],
        "tabs": TABS,
        "chips": CHIPS,
        "tasks": TASKS,
        "sending": SENDING,
        "trail": TRAIL,
        "bars": BARS,
        "pictures": [static("specimen.svg")] * 2,
    }
