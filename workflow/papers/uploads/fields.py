"""A form field for one file. What passed stays kept while the rest of the form is mended."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms.renderers import TemplatesSetting
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from workflow.papers.uploads.checks import check
from workflow.papers.uploads.keeping import Kept, keep, recall
from workflow.papers.uploads.kinds import ACCEPT


class UploadWidget(forms.FileInput):
    """A file input with a hidden ticket of the file already kept."""

    template_name = "papers/upload_widget.html"
    kept: Kept | None = None

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"accept": ACCEPT, **(attrs or {})})

    def value_from_datadict(self, data: Any, files: Any, name: str) -> UploadedFile | str | None:
        """The new file if there is one, else the ticket."""
        return super().value_from_datadict(data, files, name) or data.get(f"{name}-kept") or None

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return super().value_omitted_from_data(data, files, name) and f"{name}-kept" not in data

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """Through the project's own templates, whichever renderer forms use."""
        return super().render(name, value, attrs, TemplatesSetting())

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        if self.kept is None and isinstance(value, str):
            self.kept = recall(value)
        context["widget"]["kept"] = self.kept
        if self.kept:
            context["widget"]["required"] = False
            context["widget"]["attrs"].pop("required", None)
        return context


class UploadField(forms.Field):
    """One PDF, JPEG or PNG. Its clean value is a `Kept`, ready for `keeping.enter`; None when left empty."""

    widget = UploadWidget
    default_error_messages = {
        "required": _("Choose a file: PDF, JPEG or PNG."),
        "gone": _("The file chosen before is no longer kept. Choose it again."),
    }

    def to_python(self, value: UploadedFile | str | None) -> Kept | None:
        if value is None or value == "":
            return None
        if isinstance(value, str):
            kept = recall(value)
            if kept is None:
                raise ValidationError(self.error_messages["gone"], "gone")
        else:
            kept = keep(check(value))
        self.widget.kept = kept
        return kept

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(data)
