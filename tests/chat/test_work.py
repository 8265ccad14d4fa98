"""Photos that were written down are answered, whatever goes wrong on the way."""

import logging
from datetime import timedelta

import httpx
import pytest
from telegram import Update
from telegram.error import NetworkError

from bot.core.emotions import Emotion
from bot.core.errors import (
    BackendAnswerError,
    BackendBusyError,
    BackendFailedError,
    BackendUnavailableError,
    StoreError,
)
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import GROUP, album_update, analysis, photo_json, photo_update, text_update
from tests.chat.conftest import EAGER, NOON

TEXTS = load_rule_book().texts
HAPPY = analysis(Emotion.HAPPINESS)
JUST_NOW = int(NOON.timestamp())
HOUR_S = 3600.0


def emojis(chat):
    return [params["reaction"][0]["emoji"] for params in chat.sent("setMessageReaction")]


@pytest.mark.parametrize("error", [BackendUnavailableError("x"), BackendBusyError("x")])
async def test_a_backend_that_fails_for_a_while_costs_no_answer(open_chat, error):
    chat = await open_chat(answer=error)
    await chat.receive(photo_update())
    while_down = chat.texts(), emojis(chat)

    chat.backend.answer = HAPPY
    await chat.pass_s(60)

    # Whoever waits sees that it was seen.
    assert while_down == ([], ["👀"])
    assert len(chat.texts()) == 1
    assert emojis(chat)[-1] != "👀"


async def test_a_group_that_did_not_ask_sees_nothing_of_a_failing_backend(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"))

    await chat.receive(photo_update("group"))
    await chat.pass_s(60)

    assert chat.sent("setMessageReaction") == []
    assert chat.texts() == []


async def test_pauses_grow_with_the_wait(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"))
    await chat.receive(photo_update())

    tries = []
    for _ in range(40):
        await chat.pass_s(1)
        tries.append(len(chat.backend.photos))

    assert tries[4] >= 4
    assert tries[39] <= 15


async def test_an_answer_that_did_not_leave_is_sent_later_and_its_sticker_only_once(chat):
    chat.telegram.fail("sendMessage", no_connection(), times=3)
    await chat.receive(photo_update())
    assert len(chat.sent("sendSticker")) == 1

    await chat.pass_s(10)

    assert len(chat.texts()) == 4
    assert len(chat.sent("sendSticker")) == 1


async def test_an_answer_that_may_have_arrived_is_not_sent_again(chat):
    chat.telegram.fail("sendMessage", NetworkError("the answer got lost"))

    await chat.receive(photo_update())
    await chat.pass_s(HOUR_S)

    assert len(chat.sent("sendMessage")) == 1


async def test_an_album_whose_answer_did_not_leave_gets_one_answer_in_the_end(chat):
    chat.telegram.fail("sendMessage", no_connection(), times=3)
    for number in (7, 8):
        await chat.receive(album_update(number))
    await chat.pass_s(1)
    await chat.pass_s(10)

    assert chat.texts()[-1].startswith("2 faces in 2 photos")
    assert chat.sent("editMessageText") == []


async def test_a_store_that_fails_for_a_while_costs_no_answer(chat, monkeypatch):
    read = chat.store.preferences

    async def fails(chat_id):
        raise StoreError("the database is locked")

    monkeypatch.setattr(chat.store, "preferences", fails)
    await chat.receive(photo_update("group"))
    while_down = chat.texts()
    monkeypatch.setattr(chat.store, "preferences", read)
    await chat.pass_s(60)

    assert while_down == []
    assert len(chat.texts()) == 1


async def test_what_was_written_down_is_answered_after_the_next_start(chat):
    await chat.application.work.stop(0)
    chat.ledger._is_closed = False
    update = Update.de_json(photo_update(), chat.application.bot)
    assert await chat.application.incoming.take(update)
    before = chat.texts()

    await chat.application.work.start()
    await chat.settle()

    assert before == []
    assert len(chat.texts()) == 1


async def test_somebody_who_says_stop_meanwhile_is_left_alone(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"))
    await chat.receive(photo_update("group"))
    await chat.receive(text_update("/stop", "group"))
    said = len(chat.texts())

    chat.backend.answer = HAPPY
    await chat.pass_s(60)

    assert len(chat.texts()) == said


async def test_forgetting_erases_photos_that_wait(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"))
    await chat.receive(photo_update())

    await chat.receive(text_update("/forget"))

    assert chat.texts() == [TEXTS.line(Line.FORGOTTEN, count=1)]
    assert (await chat.jobs.stats()).waiting == 0


@pytest.mark.parametrize("regrets", [True, False])
async def test_too_late_is_said_to_who_waits_where_the_operator_wants_it(open_chat, regrets):
    chat = await open_chat(max_age_s=HOUR_S, regrets_late=regrets)
    long_ago = JUST_NOW - 2 * 3600

    await chat.receive(photo_update(date=long_ago))
    await chat.receive(photo_update("group", date=long_ago))

    assert chat.texts() == ([TEXTS.line(Line.TOO_LATE)] if regrets else [])
    assert chat.backend.photos == []


async def test_an_old_photo_that_somebody_asks_about_now_is_not_late(open_chat):
    chat = await open_chat(max_age_s=HOUR_S)
    old = photo_json("group", date=JUST_NOW - 48 * 3600)

    await chat.receive(text_update("/mood", "group", reply_to_message=old, date=JUST_NOW))

    assert len(chat.backend.photos) == 1


async def test_trouble_that_lasts_ends_in_an_apology_and_not_in_silence(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"), max_age_s=HOUR_S)
    await chat.receive(photo_update(date=JUST_NOW))

    chat.now += timedelta(hours=2)
    await chat.pass_s(2 * HOUR_S)

    assert chat.texts() == [TEXTS.line(Line.TOO_LATE)]
    assert (await chat.jobs.stats()).waiting == 0


async def test_a_photo_that_meets_a_bug_is_tried_and_given_up_with_an_apology(open_chat, caplog):
    chat = await open_chat(answer=RuntimeError("a secret"))
    await chat.receive(photo_update())
    for _ in range(EAGER.tries):
        await chat.pass_s(60)

    await chat.until(chat.texts)
    assert chat.texts() == [TEXTS.line(Line.BACKEND_DOWN)]
    assert len(chat.backend.photos) == EAGER.tries
    assert "RuntimeError at tests.fakes:" in caplog.text
    assert "secret" not in caplog.text


async def test_in_a_group_that_did_not_ask_a_bug_stays_in_the_log(open_chat, caplog):
    chat = await open_chat(answer=RuntimeError("x"))
    await chat.receive(photo_update("group"))
    for _ in range(EAGER.tries):
        await chat.pass_s(60)

    assert chat.texts() == []
    assert "given up after 5 tries" in caplog.text


async def test_a_group_that_is_switched_off_meanwhile_hears_nothing(open_chat, caplog):
    caplog.set_level(logging.INFO)
    chat = await open_chat(answer=BackendUnavailableError("x"))
    await chat.receive(photo_update("group"))

    await chat.prefer(GROUP, mode=GroupMode.OFF)
    chat.backend.answer = HAPPY
    await chat.pass_s(60)

    assert chat.texts() == []
    assert "outcome=left-alone" in caplog.text


@pytest.mark.parametrize("error", [BackendFailedError("x"), BackendAnswerError("x")])
async def test_what_may_fail_for_ever_is_given_up_after_five_tries(open_chat, error):
    chat = await open_chat(answer=error)
    await chat.receive(photo_update())
    for _ in range(EAGER.tries):
        await chat.pass_s(60)

    await chat.until(chat.texts)
    assert chat.texts() == [TEXTS.line(Line.BACKEND_DOWN)]
    assert len(chat.backend.photos) == EAGER.tries


async def test_a_backend_that_asks_to_be_left_alone_is(open_chat):
    chat = await open_chat(answer=BackendBusyError("x", retry_after_s=26))
    await chat.receive(photo_update())

    await chat.pass_s(25)
    before = len(chat.backend.photos)
    await chat.pass_s(2)

    assert (before, len(chat.backend.photos)) == (1, 2)


async def test_an_album_whose_try_was_cut_off_before_anything_left_gets_its_answer(chat):
    gate = chat.telegram.hold("setMessageReaction")
    for number in (7, 8):
        await chat.receive(album_update(number))
    chat.job_clock.now += 1
    await chat.until(lambda: chat.sent("setMessageReaction"))
    await chat.application.work.stop(0)
    gate.set()

    chat.ledger._is_closed = False
    await chat.application.work.start()
    await chat.settle()

    assert len(chat.texts()) == 1
    assert chat.texts()[0].startswith("2 faces in 2 photos")


async def test_an_album_is_seen_to_wait_too(open_chat):
    chat = await open_chat(answer=BackendUnavailableError("x"))
    for number in (7, 8):
        await chat.receive(album_update(number, "private"))
    await chat.pass_s(1)
    await chat.pass_s(60)

    assert emojis(chat) == ["👀"]


async def test_many_that_are_too_late_hear_so_once(open_chat):
    chat = await open_chat(max_age_s=HOUR_S)

    for _ in range(3):
        await chat.receive(photo_update(date=JUST_NOW - 2 * 3600))

    assert chat.texts() == [TEXTS.line(Line.TOO_LATE)]


async def test_a_flood_wait_of_hours_is_asked_about_again_before(chat):
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests", retry_after=36_000)
    await chat.receive(photo_update())

    chat.clock.now += 36_000
    await chat.pass_s(300)

    assert len(chat.sent("sendMessage")) == 2


def no_connection():
    """What the library raises when not a single byte was sent."""
    error = NetworkError("no route")
    error.__cause__ = httpx.ConnectError("no route")
    return error
