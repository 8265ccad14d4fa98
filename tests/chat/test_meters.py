"""What the chat door counts and logs while it works."""

import asyncio
import logging
import re

import pytest
from telegram import Update
from telegram.error import TimedOut

from bot.chat.buttons import ShowFaces, Subject, render_button
from bot.chat.intake import kind_in
from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.telemetry.following import photo_id
from tests.builders import (
    BEN,
    BOT,
    GROUP,
    PRIVATE,
    album_update,
    analysis,
    document_update,
    membership_update,
    message_json,
    photo_json,
    photo_update,
    press_update,
    text_update,
    update_json,
)

GUEST = {"id": -1009009, "type": "supergroup", "title": "A group of others"}
QUERY = {"id": "i-1", "from": BEN, "query": "sun", "offset": ""}


def guest_update():
    name = f"@{BOT['username']}"
    entities = [{"type": "mention", "offset": 0, "length": len(name)}]
    asked = photo_json("supergroup", message_id=7) | {"chat": GUEST}
    message = message_json("supergroup", text=name, entities=entities, reply_to_message=asked)
    return update_json("guest_message", **{**message, "chat": GUEST}, guest_query_id="g-1")


@pytest.mark.parametrize(
    ("update", "kind"),
    [
        (photo_update(), "photo"),
        (document_update(), "photo"),
        (album_update(7), "photo"),
        (document_update(mime="text/plain"), "message"),
        (text_update("/start"), "message"),
        (press_update("x"), "press"),
        (update_json("inline_query", **QUERY), "inline"),
        (update_json("chosen_inline_result", **QUERY, result_id="1"), "inline"),
        (guest_update(), "guest"),
        (membership_update("left", "member"), "member"),
        (update_json("edited_message", **photo_json()), "other"),
    ],
)
def test_an_update_is_counted_by_what_it_is_about(update, kind):
    assert kind_in(Update.de_json(update, None)) == kind


async def test_an_update_that_comes_again_is_counted_once(chat):
    update = text_update("/help")
    await chat.receive_in_order(update)
    await chat.receive_in_order(update)

    assert chat.counted("bot_updates_total", kind="message") == 1


async def test_a_photo_is_counted_by_how_it_ended_and_every_stage_is_timed(open_chat):
    chat = await open_chat(answer=analysis(Emotion.FEAR, Emotion.ANGER))
    await chat.receive(photo_update("group"))

    assert chat.counted("bot_photos_total", outcome="answered", chat="group") == 1
    assert chat.counted("bot_photo_seconds_count") == 1
    assert chat.counted("bot_faces_total") == 2
    stages = ("download", "read", "deliver")
    counts = [chat.counted("bot_stage_seconds_count", stage=stage) for stage in stages]
    assert counts == [1, 1, 1]


async def test_a_photo_that_cannot_be_read_is_an_apology(open_chat):
    chat = await open_chat(answer=UnreadablePhotoError("x"))
    await chat.receive(photo_update())

    assert chat.counted("bot_photos_total", outcome="apology", chat="private") == 1
    assert chat.counted("bot_photo_faces_count") == 0


async def test_a_photo_in_a_group_that_is_off_is_left_alone(chat):
    await chat.prefer(GROUP)
    await chat.receive(photo_update("group"))

    assert chat.counted("bot_photos_total", outcome="left-alone", chat="group") == 1
    assert chat.counted("bot_stage_seconds_count", stage="download") == 0


async def test_a_bug_is_a_failure_and_no_stop(chat, caplog):
    caplog.set_level(logging.INFO, "bot")
    chat.backend.answer = RuntimeError("a secret")
    await chat.receive(photo_update())

    assert chat.counted("bot_photos_total", outcome="failed", chat="private") == 1
    assert "outcome=failed" in caplog.text


async def test_a_photo_that_is_turned_away_took_no_time(open_chat):
    chat = await open_chat(photos_at_once=1, photos_waiting=0)
    chat.backend.hold()
    working = asyncio.create_task(chat.receive_in_order(photo_update()))
    await chat.until(lambda: chat.backend.at_once)
    await chat.receive_in_order(photo_update("supergroup", person=BEN))
    chat.backend.go.set()
    await working

    assert chat.counted("bot_photos_total", outcome="turned-away", chat="supergroup") == 1
    assert chat.counted("bot_photo_seconds_count") == 1


async def test_a_guests_photo_is_counted_as_one(chat, caplog):
    caplog.set_level(logging.INFO, "bot")
    await chat.receive(guest_update())

    assert chat.counted("bot_photos_total", outcome="answered", chat="guest") == 1
    assert chat.counted("bot_stage_seconds_count", stage="deliver") == 1
    name = photo_id(BOT["id"], GUEST["id"], 7)
    assert re.search(
        rf"bot\.chat\.guest: guest update=\d+ faces=1 ms=\d+ outcome=answered photo={name}\n",
        caplog.text,
    )


async def test_errors_of_telegram_are_counted_at_every_attempt_by_what_they_mean(chat):
    chat.telegram.fail("getFile", TimedOut(), times=2)
    chat.telegram.refuse("sendMessage", 400, "Bad Request: not enough rights to send")
    await chat.receive(photo_update())

    assert chat.counted("bot_telegram_errors_total", kind="maybe-sent") == 2
    assert chat.counted("bot_telegram_errors_total", kind="not-allowed") == 1
    assert chat.counted("bot_photos_total", outcome="undelivered", chat="private") == 1


async def test_a_flood_that_was_waited_out_is_no_error(chat):
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests: retry after 7", retry_after=7)
    await chat.receive(photo_update())

    assert chat.counted("bot_telegram_floods_total") == 1
    assert chat.counted("bot_telegram_errors_total", kind="too-fast") is None
    assert chat.counted("bot_limiter_wait_seconds_sum", kind="message") == pytest.approx(7)


async def test_a_call_that_our_own_limits_hold_back_is_no_error_of_telegrams(chat):
    for _ in range(4):
        await chat.receive(photo_update())

    assert chat.counted("bot_limiter_dropped_total", kind="sticker") > 0
    assert chat.counted("bot_telegram_errors_total", kind="too-fast") is None


async def test_every_line_about_a_photo_names_it(chat, caplog):
    caplog.set_level(logging.DEBUG, "bot")
    await chat.receive(photo_update(message_id=7, caption="a secret"))

    lines = [line.partition("bot.")[2] for line in caplog.text.splitlines()]
    name = photo_id(BOT["id"], PRIVATE, 7)
    assert [line.split()[1] for line in lines] == ["download", "read", "deliver", "photo"]
    assert all(line.endswith(f" photo={name}") for line in lines)
    assert "secret" not in caplog.text


async def test_a_press_below_an_answer_is_about_its_photo(chat, caplog):
    caplog.set_level(logging.DEBUG, "bot")
    await chat.receive(press_update(render_button(ShowFaces(Subject(7))), photo_id=7))

    name = photo_id(BOT["id"], GROUP, 7)
    lines = caplog.text.splitlines()
    assert [line.endswith(f" photo={name}") for line in lines] == [True, True]


async def test_nothing_of_a_chat_is_in_the_metrics(chat):
    await chat.receive(photo_update("group", message_id=7007, caption="a secret"))
    await chat.receive(guest_update())

    labels = {
        value
        for family in chat.meters.registry.collect()
        for sample in family.samples
        for key, value in sample.labels.items()
        if key != "le"
    }
    assert labels <= {
        *("answered", "guest", "group", "download", "read", "deliver", "message"),
        *("photo", "clip", "press", "inline", "member", "other"),
    }
