"""Log lines without personal numbers: twelve digits in a row are an IIN or a BIN."""

import logging
import re

TWELVE_DIGITS = re.compile(r"(?<!\d)\d{12}(?!\d)")


class MaskPersonalNumbers(logging.Filter):
    """Replaces every twelve-digit number of a record by dots before it is written."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        masked = TWELVE_DIGITS.sub("••••••••••••", message)
        if masked != message:
            record.msg, record.args = masked, None
        return True
