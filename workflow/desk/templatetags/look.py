"""What the pages' parts need beyond plain templates: icons and forms."""

from django import template
from django.core.paginator import Page
from django.forms import BoundField
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """A drawing of static/icons.svg; words beside it say what it means, so it is hidden from screen readers."""
    return format_html(
        '<svg class="icon{}{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        " " if extra else "",
        extra,
        static("icons.svg"),
        name,
    )


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
