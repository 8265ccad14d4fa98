import datetime

import httpx
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.chat.refusals import FloodError, Refusal, as_delivery_error, classify, retry_after_s
from bot.core.errors import ChatGoneError, DeliveryError


def caused_by(error, cause):
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("bot was blocked by the user", Refusal.CHAT_GONE),
        ("user is deactivated", Refusal.CHAT_GONE),
        ("bot was kicked from the supergroup chat", Refusal.CHAT_GONE),
        ("bot is not a member of the channel chat", Refusal.CHAT_GONE),
        ("CHAT_WRITE_FORBIDDEN", Refusal.NOT_ALLOWED),
    ],
)
def test_forbidden_means_gone_unless_it_says_otherwise(text, refusal):
    assert classify(Forbidden(f"Forbidden: {text}")) is refusal


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("chat not found", Refusal.CHAT_GONE),
        ("message to be replied not found", Refusal.TARGET_GONE),
        ("message to react not found", Refusal.TARGET_GONE),
        ("message thread not found", Refusal.TARGET_GONE),
        ("message is not modified: specified new message content is", Refusal.NOT_MODIFIED),
        (
            "query is too old and response timeout expired or query ID is invalid",
            Refusal.PRESS_EXPIRED,
        ),
        ("not enough rights to send text messages to the chat", Refusal.NOT_ALLOWED),
        ("have no rights to send a message", Refusal.NOT_ALLOWED),
        ("wrong file_id or the file is temporarily unavailable", Refusal.BAD_FILE),
        ("wrong file identifier/HTTP URL specified", Refusal.BAD_FILE),
        ("can't use file of type Photo as Sticker", Refusal.BAD_FILE),
        ("STICKERSET_INVALID", Refusal.NO_SUCH_SET),
        ("sticker set name is already occupied", Refusal.NAME_TAKEN),
        ("invalid sticker set name is specified", Refusal.BAD_NAME),
        ("user not found", Refusal.PERSON_UNKNOWN),
        ("file is too big", Refusal.FILE_TOO_BIG),
        ("REACTION_INVALID", Refusal.BAD_REACTION),
        ("something new", Refusal.OTHER),
    ],
)
def test_bad_requests_are_told_apart_by_their_text(text, refusal):
    assert classify(BadRequest(f"Bad Request: {text}")) is refusal
    assert classify(BadRequest(text)) is refusal


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (FloodError(3), Refusal.TOO_FAST),
        (ChatMigrated(-1), Refusal.CHAT_MOVED),
        (InvalidToken("x"), Refusal.BAD_TOKEN),
        (TimedOut(), Refusal.MAYBE_SENT),
        (NetworkError("Bad Gateway"), Refusal.MAYBE_SENT),
        (caused_by(NetworkError("x"), httpx.ReadError("x")), Refusal.MAYBE_SENT),
        (caused_by(TimedOut(), httpx.ReadTimeout("x")), Refusal.MAYBE_SENT),
        (caused_by(TimedOut(), httpx.PoolTimeout("x")), Refusal.NOT_SENT),
        (caused_by(TimedOut(), httpx.ConnectTimeout("x")), Refusal.NOT_SENT),
        (caused_by(NetworkError("x"), httpx.ConnectError("x")), Refusal.NOT_SENT),
        (Conflict("x"), Refusal.OTHER),
        (TelegramError("x"), Refusal.OTHER),
    ],
)
def test_other_errors_are_told_apart_by_their_kind(error, refusal):
    assert classify(error) is refusal


def test_only_a_chat_that_is_gone_becomes_a_chat_gone_error():
    gone = as_delivery_error(Forbidden("Forbidden: bot was blocked by the user"))
    other = as_delivery_error(BadRequest("Bad Request: secret words"))

    assert isinstance(gone, ChatGoneError)
    assert type(other) is DeliveryError
    assert "secret" not in str(other)


@pytest.mark.parametrize("wait", [7, datetime.timedelta(seconds=7)])
def test_the_wait_is_read_whatever_its_type(wait):
    assert retry_after_s(FloodError(wait)) == 7
