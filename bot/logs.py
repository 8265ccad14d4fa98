"""Sets up logging for the process, and keeps tokens out of every line of it."""

import logging
import re
import sys
from typing import Final

from typing_extensions import override

_TOKEN: Final = re.compile(r"(\d{3,}(?::|%3[Aa]))[\w-]{6,}")
"""A bot token anywhere in a text. Downloads write the colon as %3A."""

_QUIET: Final = (
    "httpx",
    "httpcore",
    "telegram",
    "telegram.ext",
    "uvicorn",
    "PIL",
    "alembic",
    "sqlalchemy",
    "aiosqlite",
    "watchfiles",
)
"""Loggers that write whole URLs, and so tokens, or too much, at INFO or DEBUG."""


def mask_tokens(text: str) -> str:
    """Replace the secret part of every bot token in a text."""
    return _TOKEN.sub(r"\1***", text)


class MaskingFormatter(logging.Formatter):
    """Formats a record and masks tokens in the result: message, arguments and traceback alike."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return mask_tokens(super().format(record))


def set_up_logs(level: str) -> None:
    """Log to standard error, masked, with the libraries that print URLs kept quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        MaskingFormatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%H:%M:%S")
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # Pillow warns about people's broken photos; that is nothing an operator can mend.
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
