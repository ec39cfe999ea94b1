"""What a picture must be to be taken, and the clean copy that is kept of it."""

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from workflow.papers.uploads.kinds import JPEG, PNG, FileKind

_strictness = threading.Lock()
FORMATS = {JPEG.content_type: "JPEG", PNG.content_type: "PNG"}


def redraw(content: bytes, kind: FileKind) -> bytes:
    """The same picture drawn anew: turned as its camera says, with nothing hidden in it. ValidationError in words."""
    try:
        with _strictly(), Image.open(BytesIO(content), formats=[FORMATS[kind.content_type]]) as picture:
            _refuse_huge(picture)
            picture.load()
            return _encoded(ImageOps.exif_transpose(picture), kind)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as huge:
        raise _too_large() from huge
    except (OSError, SyntaxError, ValueError, EOFError, UnidentifiedImageError) as broken:
        raise ValidationError(
            _("The picture is damaged or cut short. Take or scan it again and upload the new file."), "damaged"
        ) from broken


@contextmanager
def _strictly() -> Iterator[None]:
    """Bombs are errors, and so are pictures cut short: WeasyPrint lets Pillow forgive them in its whole process."""
    with _strictness, warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        forgiving, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
        try:
            yield
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = forgiving


def _refuse_huge(picture: Image.Image) -> None:
    if picture.width * picture.height > settings.UPLOAD_MAX_PIXELS:
        raise _too_large()


def _too_large() -> ValidationError:
    return ValidationError(
        _("The picture has too many dots. Scan it at 300 dots per inch or less and upload it again."), "too_large"
    )


def _encoded(picture: Image.Image, kind: FileKind) -> bytes:
    picture.info.clear()
    out = BytesIO()
    if kind is JPEG:
        picture.convert("L" if picture.mode == "L" else "RGB").save(out, "JPEG", quality=92, subsampling=0)
    else:
        mode = {"P": "RGBA", "PA": "RGBA", "LA": "RGBA", "CMYK": "RGB"}.get(picture.mode, picture.mode)
        picture.convert(mode).save(out, "PNG")
    return out.getvalue()
