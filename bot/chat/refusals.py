"""Why Telegram did not do what it was asked: the one place that reads its error texts."""

import datetime
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from typing_extensions import override

from bot.core.errors import ChatGoneError, DeliveryError


class Refusal(StrEnum):
    """What a Telegram error means for whoever made the call."""

    CHAT_GONE = "chat-gone"
    CHAT_MOVED = "chat-moved"
    TOO_FAST = "too-fast"
    NOT_ALLOWED = "not-allowed"
    TARGET_GONE = "target-gone"
    BAD_REACTION = "bad-reaction"
    BAD_FILE = "bad-file"
    NO_SUCH_SET = "no-such-set"
    NAME_TAKEN = "name-taken"
    BAD_NAME = "bad-name"
    PERSON_UNKNOWN = "person-unknown"
    FILE_TOO_BIG = "file-too-big"
    NOT_MODIFIED = "not-modified"
    PRESS_EXPIRED = "press-expired"
    BAD_TOKEN = "bad-token"  # noqa: S105
    NOT_SENT = "not-sent"
    MAYBE_SENT = "maybe-sent"
    OTHER = "other"


# Source: the error texts of Telegram's own Bot API server, Client.cpp in
# github.com/tdlib/telegram-bot-api (BSL-1.0). Compared in small letters: the library changes case.
_TEXTS: Final[Mapping[str, Refusal]] = {
    "chat not found": Refusal.CHAT_GONE,
    "peer_id_invalid": Refusal.CHAT_GONE,
    "message to be replied not found": Refusal.TARGET_GONE,
    "message to react not found": Refusal.TARGET_GONE,
    "message thread not found": Refusal.TARGET_GONE,
    "message to edit not found": Refusal.TARGET_GONE,
    "message can't be edited": Refusal.NOT_ALLOWED,
    "message_id_invalid": Refusal.TARGET_GONE,
    "message is not modified": Refusal.NOT_MODIFIED,
    "query is too old": Refusal.PRESS_EXPIRED,
    "query id is invalid": Refusal.PRESS_EXPIRED,
    "query_id_invalid": Refusal.PRESS_EXPIRED,
    "reaction_invalid": Refusal.BAD_REACTION,
    "reaction_empty": Refusal.BAD_REACTION,
    "reactions_too_many": Refusal.NOT_ALLOWED,
    "not enough rights": Refusal.NOT_ALLOWED,
    "have no rights": Refusal.NOT_ALLOWED,
    "need administrator rights": Refusal.NOT_ALLOWED,
    "chat_write_forbidden": Refusal.NOT_ALLOWED,
    "chat_restricted": Refusal.NOT_ALLOWED,
    "topic_closed": Refusal.NOT_ALLOWED,
    "file is too big": Refusal.FILE_TOO_BIG,
    "wrong file_id": Refusal.BAD_FILE,
    "wrong file identifier": Refusal.BAD_FILE,
    "wrong remote file identifier": Refusal.BAD_FILE,
    "invalid file_id": Refusal.BAD_FILE,
    "file is temporarily unavailable": Refusal.BAD_FILE,
    "can't use file of type": Refusal.BAD_FILE,
    "stickerset_invalid": Refusal.NO_SUCH_SET,
    "sticker set name is already occupied": Refusal.NAME_TAKEN,
    "invalid sticker set name": Refusal.BAD_NAME,
    "user not found": Refusal.PERSON_UNKNOWN,
}

_KINDS: Final = (
    (RetryAfter, Refusal.TOO_FAST),
    (ChatMigrated, Refusal.CHAT_MOVED),
    (InvalidToken, Refusal.BAD_TOKEN),
)

_NOT_SENT_PAUSE_S: Final = 2.0

_NEVER_LEFT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
"""Failures before a single byte of the request was sent."""


class FloodError(RetryAfter):
    """Telegram asks to wait. The library's own class warns about itself whenever one is made."""

    @property
    @override
    def retry_after(self) -> datetime.timedelta:
        """How long to wait."""
        return self._retry_after


class HeldBackError(FloodError):
    """Our own limits ask to wait: Telegram was not even asked."""


class LaterError(DeliveryError):
    """Telegram did not take an answer now, and nothing was sent; it may be sent later.

    Args:
        refusal: why.
        after_s: how long to wait.
    """

    def __init__(self, refusal: Refusal, after_s: float) -> None:
        """Keep the pause."""
        self.after_s = after_s
        super().__init__(refusal.value)


def classify(error: TelegramError) -> Refusal:
    """Say what an error means; `OTHER` where nothing is known about it."""
    # A BadRequest is a NetworkError to the library, though Telegram did answer.
    if isinstance(error, Forbidden | BadRequest):
        return _read_text(error)
    if isinstance(error, NetworkError):
        never_left = isinstance(error.__cause__, _NEVER_LEFT)
        return Refusal.NOT_SENT if never_left else Refusal.MAYBE_SENT
    return next((meaning for kind, meaning in _KINDS if isinstance(error, kind)), Refusal.OTHER)


def _read_text(error: Forbidden | BadRequest) -> Refusal:
    text = error.message.lower()
    otherwise = Refusal.CHAT_GONE if isinstance(error, Forbidden) else Refusal.OTHER
    return next((meaning for part, meaning in _TEXTS.items() if part in text), otherwise)


def as_delivery_error(error: TelegramError) -> DeliveryError:
    """Translate at the border; the message is the refusal's name and never Telegram's text."""
    refusal = classify(error)
    if isinstance(error, RetryAfter):
        return LaterError(refusal, retry_after_s(error))
    if refusal is Refusal.NOT_SENT:
        return LaterError(refusal, _NOT_SENT_PAUSE_S)
    kind = ChatGoneError if refusal is Refusal.CHAT_GONE else DeliveryError
    return kind(refusal.value)


def retry_after_s(error: RetryAfter) -> float:
    """How long Telegram asks to wait, in seconds; the library hands out a number or a duration."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, datetime.timedelta) else float(wait)
