"""Sets up logging for the process, and keeps tokens out of every line of it."""

import json
import logging
import re
import sys
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from structlog.contextvars import get_contextvars
from structlog.processors import JSONRenderer, TimeStamper, format_exc_info
from structlog.stdlib import ProcessorFormatter, add_log_level, add_logger_name
from structlog.typing import EventDict, Processor, WrappedLogger
from typing_extensions import override

LogFormat: TypeAlias = Literal["console", "json"]

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
    "apscheduler",
    "sqlalchemy",
    "aiosqlite",
    "watchfiles",
)
"""Loggers that write whole URLs, and so tokens, or too much, at INFO or DEBUG."""

_RECEIVED: Final = "Received data"
"""Source: python-telegram-bot 22.8, Bot.get_updates."""

_OURS: Final = "bot."
_HEAD: Final = ("timestamp", "level", "logger", "event")
_BELOW: Final = ("exception", "stack_info")
"""What takes lines of its own on a console."""

_NO_FACTS: Final = frozenset({*logging.makeLogRecord({}).__dict__, "message", "asctime"})
"""What every record has; the last two are left behind by formatters of other handlers."""


def mask_tokens(text: str) -> str:
    """Replace the secret part of every bot token in a text."""
    return _TOKEN.sub(r"\1***", text)


class MaskingFormatter(ProcessorFormatter):
    """Formats a record and masks tokens in the result: message, facts and traceback alike.

    Args:
        log_format: a line for people, or one JSON object on one line.
    """

    def __init__(self, log_format: LogFormat = "console") -> None:
        as_json = log_format == "json"
        time = TimeStamper("iso", utc=True) if as_json else TimeStamper("%H:%M:%S", utc=False)
        render: Processor = JSONRenderer() if as_json else _as_line
        super().__init__(
            foreign_pre_chain=(
                time,
                add_log_level,
                add_logger_name,
                _add_own_facts,
                _add_context,
                format_exc_info,
            ),
            processors=(self.remove_processors_meta, _in_order, render),
        )

    @override
    def format(self, record: logging.LogRecord) -> str:
        return mask_tokens(super().format(record))


def set_up_logs(level: str, log_format: LogFormat = "console") -> None:
    """Log to standard error, masked, with the libraries that print URLs kept quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(MaskingFormatter(log_format))
    handler.addFilter(_without_updates)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # Pillow warns about people's broken photos; that is nothing an operator can mend.
    logging.captureWarnings(capture=True)
    logging.getLogger("py.warnings").setLevel(logging.ERROR)


def _without_updates(record: logging.LogRecord) -> bool:
    """Leave out what people wrote: the library logs whole updates that it cannot parse."""
    if record.name.startswith("telegram") and _RECEIVED in str(record.msg):
        record.msg, record.args, record.exc_info = "updates cannot be parsed", (), None
    return True


def _add_own_facts(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take what our own code gives as `extra`; nobody knows what a library puts there."""
    record: logging.LogRecord = event["_record"]
    if record.name.startswith(_OURS):
        event.update((k, v) for k, v in vars(record).items() if k not in _NO_FACTS)
    return event


def _add_context(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Take what the work that is going on is about; a line's own facts win."""
    for key, value in get_contextvars().items():
        event.setdefault(key, value)
    return event


def _in_order(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Put first what every line has."""
    return {**{key: event[key] for key in _HEAD}, **event}


def _as_line(_logger: WrappedLogger, _method: str, event: EventDict) -> str:
    time, level, logger, words = (event[key] for key in _HEAD)
    facts = {key: value for key, value in event.items() if key not in (*_HEAD, *_BELOW)}
    below = "".join(f"\n{event[key]}" for key in _BELOW if event.get(key))
    return f"{time} {level.upper():<7} {logger}: {words}{_listed(facts)}{below}"


def _listed(facts: Mapping[str, Any]) -> str:
    return "".join(f" {key}={_word(value)}" for key, value in facts.items())


def _word(value: object) -> str:
    """A value as one word, in quotes where it is several."""
    word = "-" if value is None else str(value)
    return word if word and word.isprintable() and " " not in word else json.dumps(word)
