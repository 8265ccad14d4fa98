import asyncio
import json
import logging
from dataclasses import replace
from urllib.parse import parse_qs

import httpx
import pytest

from bot.chat.life import run_bot
from bot.chat.polling import Polling, PollTiming
from bot.core.errors import JobsError, SettingsError
from tests.builders import album_update, photo_update, text_update
from tests.chat.conftest import Chat

SHORT = PollTiming(window_s=0.04, retry_s=0.001, menu_pause_s=0)
UNAUTHORIZED = {"ok": False, "error_code": 401, "description": "Unauthorized"}


class Updates:
    """Answers polls as Telegram does: holds them for a while, then tells what came."""

    def __init__(self):
        self.pending = []
        self.polls = []
        self.is_deaf = False
        self.status = 200

    async def __call__(self, request):
        params = {name: value for name, (value,) in parse_qs(request.content.decode()).items()}
        self.polls.append(params)
        if self.is_deaf:
            raise httpx.ReadTimeout("no answer")
        if self.status != 200:
            return httpx.Response(self.status, json=UNAUTHORIZED)
        offset = int(params.get("offset", 0))
        self.pending = [update for update in self.pending if update["update_id"] >= offset]
        if not self.pending and "timeout" in params:
            await asyncio.sleep(0.005)
        return httpx.Response(200, json={"ok": True, "result": self.pending})


class Run:
    """A running bot, and the ways to wait for it; every wait is bounded."""

    def __init__(self, store, **options):
        self.updates = Updates()
        self.chat = Chat(store, poll=self.updates, **options)
        self.stop = asyncio.Event()
        self.task = None

    def start(self, timing=SHORT):
        self.task = asyncio.create_task(
            run_bot(
                self.chat.application,
                receiver=Polling(self.chat.application, timing),
                stop=self.stop,
                options=self.chat.options,
                work=self.chat.application.work,
                timing=timing,
            )
        )

    async def until(self, happened):
        async with asyncio.timeout(30):
            while not happened():
                await asyncio.sleep(0.001)

    async def end(self):
        self.stop.set()
        async with asyncio.timeout(10):
            await self.task

    async def tasks_left(self):
        """Tasks beside the test's own; whatever the store has begun may end first."""
        await self.chat.store.aclose()
        return asyncio.all_tasks() - {asyncio.current_task()}


@pytest.fixture
async def run(store):
    return Run(store, shutdown_s=5)


async def test_an_update_is_polled_answered_and_confirmed(run):
    update = photo_update()
    run.updates.pending = [update]
    run.start()

    await run.until(lambda: run.chat.sent("sendMessage"))
    await run.end()

    first, last = run.updates.polls[0], run.updates.polls[-1]
    assert json.loads(first["allowed_updates"]) == [
        "message",
        "callback_query",
        "my_chat_member",
    ]
    assert int(last["offset"]) == update["update_id"] + 1
    assert len(run.chat.sent("sendMessage")) == 1
    assert not await run.tasks_left()


async def test_the_menus_are_published_while_updates_are_answered_already(run):
    gate = run.chat.telegram.hold("getMyCommands")
    run.updates.pending = [photo_update()]
    run.start()

    await run.until(lambda: run.chat.sent("sendMessage"))
    published_before = run.chat.sent("setMyCommands")
    gate.set()
    await run.until(lambda: len(run.chat.sent("setMyCommands")) == 3)
    await run.end()

    assert published_before == []
    assert not await run.tasks_left()


async def test_stopping_does_not_wait_for_the_menus(run):
    run.chat.telegram.hold("getMyCommands")
    run.start()
    await run.until(lambda: run.chat.sent("getMyCommands"))

    await run.end()

    assert not await run.tasks_left()


async def test_a_refused_token_ends_the_run_with_one_clear_error(run):
    run.chat.telegram.refuse("getMe", 401, "Unauthorized")
    run.start()

    with pytest.raises(SettingsError, match="BOT_TOKEN") as refused:
        await run.end()

    assert "secret" not in repr(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None


async def test_a_token_that_is_revoked_later_ends_the_run_too(run):
    run.start()
    await run.until(lambda: run.updates.polls)
    run.updates.status = 401

    with pytest.raises(SettingsError, match="BOT_TOKEN"):
        async with asyncio.timeout(30):
            await run.task

    assert not await run.tasks_left()


async def test_the_start_waits_for_a_network(run, caplog):
    run.chat.telegram.fail("getMe", httpx.ConnectError("no route"), times=3)
    run.start()

    await run.until(lambda: run.updates.polls)
    await run.end()

    assert run.chat.telegram.methods().count("getMe") == 4
    assert "cannot be reached" in caplog.text


async def test_it_can_be_stopped_while_there_is_no_network(run):
    run.chat.telegram.fail("getMe", httpx.ConnectError("no route"), times=999)
    run.start(PollTiming(retry_s=60))
    await run.until(lambda: run.chat.telegram.calls)

    await run.end()

    assert run.updates.polls == []


async def test_a_deaf_bot_notices_and_polls_anew(run, caplog):
    run.start()
    await run.until(lambda: run.updates.polls)
    run.updates.is_deaf = True
    await run.until(lambda: "no poll was answered" in caplog.text)
    # Polling has begun anew, before anybody could hear again.
    await run.until(lambda: run.chat.telegram.methods().count("deleteWebhook") > 1)

    run.updates.is_deaf = False
    run.updates.pending = [text_update("hello")]
    await run.until(lambda: run.chat.sent("sendMessage"))
    await run.end()

    assert run.chat.application.poll.age_s < 5


async def test_a_bot_that_is_only_busy_is_left_alone(store, caplog):
    run = Run(store, photos_at_once=1, photos_waiting=0, shutdown_s=5)
    order = run.chat.application.order
    run.chat.backend.hold()
    person = {"id": 5, "is_bot": False, "first_name": "E"}
    chats = range(1, order.max_concurrent_updates + 60)
    run.updates.pending = [
        text_update("/mood", chat={"id": number, "type": "private"}, **{"from": person})
        if number > 1
        else photo_update()
        for number in chats
    ]
    gate = run.chat.telegram.hold("sendMessage")
    # Longer than it takes to look at so many updates, also where others use the machine.
    patient = replace(SHORT, window_s=0.5)
    run.start(patient)

    await run.until(lambda: not run.chat.application.incoming.has_room)
    polls = len(run.updates.polls)
    await asyncio.sleep(patient.window_s * 4)
    waited_in_peace = "no poll was answered" not in caplog.text
    polls_meanwhile = len(run.updates.polls) - polls
    gate.set()
    run.chat.backend.go.set()
    await run.until(lambda: run.chat.application.incoming.has_room)
    await run.end()

    assert waited_in_peace
    assert polls_meanwhile == 0


async def test_stopping_lets_running_photos_finish(run):
    run.chat.backend.hold()
    run.updates.pending = [photo_update()]
    run.start()
    await run.until(lambda: run.chat.backend.at_once)

    run.stop.set()
    # The last poll does not wait: it tells Telegram what need not be sent again.
    await run.until(lambda: run.updates.polls[-1]["timeout"] == "0")
    polls = len(run.updates.polls)
    run.chat.backend.go.set()
    await run.end()

    assert len(run.chat.sent("sendMessage")) == 1
    assert len(run.updates.polls) == polls


async def test_what_does_not_finish_in_time_is_cancelled(store, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    run = Run(store, shutdown_s=0.05)
    run.chat.backend.hold()
    run.updates.pending = [photo_update(), photo_update(), photo_update("group")]
    run.start()
    await run.until(lambda: run.chat.backend.at_once == 2)

    begun = asyncio.get_running_loop().time()
    await run.end()

    assert asyncio.get_running_loop().time() - begun < 15
    assert run.chat.sent("sendMessage") == []
    assert caplog.text.count("outcome=stopped") == 2
    assert (await run.chat.ledger.stats()).waiting == 3
    assert not await run.tasks_left()


async def test_stopping_is_bounded_when_telegram_no_longer_answers(run):
    run.start()
    await run.until(lambda: run.updates.polls)
    run.updates.is_deaf = True
    await asyncio.sleep(0.01)

    begun = asyncio.get_running_loop().time()
    await run.end()

    assert asyncio.get_running_loop().time() - begun < 15


async def test_another_copy_of_the_bot_is_named_in_the_log(run, caplog):
    run.updates.status = 409
    run.start()

    await run.until(lambda: "another copy" in caplog.text)
    await run.end()


async def test_stopping_leaves_an_album_that_is_still_open_written_down(run):
    run.updates.pending = [album_update(7), album_update(8)]
    run.start()
    async with asyncio.timeout(30):
        while (await run.chat.ledger.stats()).waiting < 2:
            await asyncio.sleep(0.001)

    await run.end()

    assert run.chat.texts() == []
    assert (await run.chat.ledger.stats()).waiting == 2
    assert not await run.tasks_left()


async def test_a_photo_that_cannot_be_written_down_is_asked_for_again(run):
    refusals = [JobsError("the database is locked")] * 2
    add = run.chat.ledger.add

    async def add_in_the_end(job, room=None):
        if refusals:
            raise refusals.pop()
        return await add(job, room)

    run.chat.ledger.add = add_in_the_end
    run.updates.pending = [photo_update()]
    run.start()

    await run.until(lambda: run.chat.sent("sendMessage"))
    await run.end()

    assert len(run.chat.sent("sendMessage")) == 1
