"""Telegram's published limits: what counts, and what over them happens."""

import json

import pytest

from bot.sandbox.errors import ApiError
from bot.sandbox.limits import Limits
from tests.sandbox.conftest import HandClock

ADA, GROUP = 1001, -4001


@pytest.fixture
def limits(clock: HandClock) -> Limits:
    return Limits(clock)


def rules(limits: Limits) -> list[str]:
    return [violation.rule for violation in limits.violations]


def test_a_message_a_second_is_within_the_limits(limits, clock):
    for _ in range(200):
        limits.note("sendMessage", {"chat_id": str(ADA)})
        clock.now += 1

    assert not limits.violations
    assert limits.counted["message"] == 200


def test_a_burst_of_five_passes_and_the_sixth_is_over(limits):
    for _ in range(6):
        limits.note("sendMessage", {"chat_id": ADA})

    assert rules(limits) == ["1 message per second in a chat, bursts of 5"]


def test_one_burst_over_is_one_violation_each_second(limits, clock):
    for _ in range(8):
        limits.note("sendMessage", {"chat_id": ADA})
    assert limits.violation_count == 3

    clock.now += 1
    limits.note("sendMessage", {"chat_id": ADA})

    assert limits.violation_count == 3


def test_the_21st_message_of_a_minute_in_a_group_is_over(limits, clock):
    for _ in range(21):
        limits.note("sendPhoto", {"chat_id": GROUP})
        clock.now += 2

    (violation,) = limits.violations
    assert violation.rule == "20 messages per minute in a group"
    assert (violation.method, violation.chat_id) == ("sendPhoto", GROUP)
    assert violation.retry_after_s == 20


def test_the_31st_message_of_a_second_is_over(limits):
    for chat_id in range(31):
        limits.note("sendMessage", {"chat_id": chat_id})

    assert rules(limits) == ["30 messages per second"]


def test_an_album_counts_as_its_parts_but_as_one_call_of_its_chat(limits, clock):
    media = json.dumps([{}] * 10)
    for _ in range(2):
        limits.note("sendMediaGroup", {"chat_id": GROUP, "media": media})
        clock.now += 2
    limits.note("sendMessage", {"chat_id": GROUP})

    assert rules(limits) == ["20 messages per minute in a group"]
    assert limits.counted["message"] == 21


def test_edits_in_a_group_are_counted_apart(limits, clock):
    for _ in range(21):
        limits.note("editMessageText", {"chat_id": GROUP})
        limits.note("editMessageText", {"chat_id": ADA})
        clock.now += 1

    assert rules(limits) == ["20 edits per minute in a group"]
    assert limits.counted == {"edit": 42}


def test_a_progress_that_moves_faster_than_once_a_second_is_over(limits, clock):
    limits.is_enforced = True
    for _ in range(5):
        limits.note("editMessageText", {"chat_id": ADA})
    limits.note("sendMessage", {"chat_id": ADA})

    with pytest.raises(ApiError) as caught:
        limits.note("editMessageCaption", {"chat_id": ADA})
    assert (caught.value.status, caught.value.parameters) == (429, {"retry_after": 1})
    clock.now += 1
    limits.note("editMessageReplyMarkup", {"chat_id": ADA})

    assert rules(limits) == ["1 edit per second in a chat, bursts of 5"]


def test_an_edit_by_inline_id_is_counted_in_no_chat(limits):
    for _ in range(50):
        limits.note("editMessageText", {"inline_message_id": "x"})

    assert not limits.violations
    assert limits.counted == {"edit": 50}


@pytest.mark.parametrize(
    "method",
    ["sendChatAction", "answerCallbackQuery", "setMessageReaction", "getFile", "deleteMessage"],
)
def test_the_small_signs_do_not_count(limits, method):
    for _ in range(100):
        limits.note(method, {"chat_id": GROUP})

    assert not limits.violations
    assert not limits.counted


@pytest.mark.parametrize("chat_id", [None, "@channel", "x"])
def test_a_call_without_a_usable_chat_still_counts(limits, chat_id):
    limits.note("sendMessage", {"chat_id": chat_id} if chat_id else {})

    assert limits.counted["message"] == 1


def test_enforced_limits_refuse_until_the_time_is_over(limits, clock):
    limits.is_enforced = True
    for _ in range(20):
        limits.note("sendMessage", {"chat_id": GROUP})
        clock.now += 1

    with pytest.raises(ApiError) as caught:
        limits.note("sendMessage", {"chat_id": GROUP})
    wait_s = caught.value.parameters["retry_after"]
    assert (caught.value.status, wait_s) == (429, 40)
    limits.note("sendMessage", {"chat_id": ADA})
    clock.now += wait_s
    limits.note("sendMessage", {"chat_id": GROUP})

    assert limits.counted["message"] == 22


def test_what_was_counted_can_be_forgotten(limits):
    for _ in range(6):
        limits.note("sendMessage", {"chat_id": ADA})

    limits.reset()
    limits.note("sendMessage", {"chat_id": ADA})

    assert (limits.counted["message"], limits.violation_count) == (1, 0)
