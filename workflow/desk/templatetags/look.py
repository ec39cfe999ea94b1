"""What the pages' parts need beyond plain templates: icons and forms."""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache

from django import template
from django.core.paginator import Page
from django.forms import BoundField
from django.template import Context
from django.templatetags.static import static
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from workflow.desk.shell.charts import Chart, chart

register = template.Library()


@register.simple_tag
@cache
def icon(name: str, extra: str = "") -> SafeString:
    """A drawing of static/icons.svg; words beside it say what it means, so it is hidden from screen readers."""
    return format_html(
        '<svg class="icon{}{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        " " if extra else "",
        extra,
        static("icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def due_badge(context: Context, band: str, words: str, moment: datetime | None = None, minutes: int = 0) -> SafeString:
    """How near a term is: drawing, words, moment. A list has one in every line, so it is written here."""
    marks, at = SafeString(), SafeString()
    if moment:
        shown = moment if context.use_tz is False else localtime(moment)
        iso = shown.isoformat()
        marks = format_html(' data-due="{}"', iso)
        at = format_html(' <time datetime="{}">{}</time>', iso, date_format(shown, "SHORT_DATETIME_FORMAT"))
    if minutes:
        marks += format_html(' data-minutes="{}" data-words="{}"', minutes, _("Left: {n} min"))
    return format_html(
        '<span class="due" data-due-band="{}"{}>{}<span><span class="due__words">{}</span>{}</span></span>',
        band, marks, icon(band), words, at,
    )  # fmt: skip


@register.filter
def is_choice_list(field: BoundField) -> bool:
    """Radio buttons and groups of checkboxes: they want a fieldset and a legend."""
    return field.use_fieldset and field.widget_type in {"radioselect", "checkboxselectmultiple", "nullbooleanradio"}


@register.filter
def numbers(page: Page) -> list[int | str]:
    """Numbers of the pages to show, with an ellipsis where many are left out."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))


@register.filter
def masked(number: str) -> str:
    """A personal number with its middle hidden: 85•••••••123."""
    return f"{number[:2]}{'•' * (len(number) - 5)}{number[-3:]}" if len(number) > 5 else number


@register.filter
def unparted(initials: str) -> str:
    """Surname with initials that stay on one line: a narrow column parts only the surname from them."""
    return re.sub(r"\.\s(?=\w\.)", ".\u00a0", initials)


@register.filter
def keycap(keys: str) -> str:
    """What stands on the keys of a shortcut: "KeyG KeyQ" is G Q, "Control+Enter" is Ctrl+Enter."""
    return keys.replace("Key", "").replace("Digit", "").replace("Slash", "/").replace("Control", "Ctrl")


@register.filter
def bars(rows: Iterable[tuple[str, float]]) -> Chart:
    """Pairs of words and a number as a drawing of bars."""
    return chart(rows)
