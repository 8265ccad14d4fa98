"""The order in which a bot's parts begin and end, whatever way it receives by."""

import asyncio

import pytest
from telegram import Update
from telegram.error import InvalidToken

from bot.chat.life import LifeTiming, run_bot
from bot.chat.receiving import NoUpdates
from bot.core.errors import SettingsError, StoreError
from tests.chat.conftest import Chat
from tests.chat.test_meters import guest_update

SHORT = LifeTiming(retry_s=0.001, menu_pause_s=0)


class Diary:
    """A receiver and work that write down when they are called; and a bot between them."""

    def __init__(self, store, **options):
        self.chat = Chat(store, **options)
        self.lines = []
        self.stop_event = asyncio.Event()
        self.task = None
        self.trouble = None
        self.graces = []

    def live(self, receiver=None, work=None):
        self.task = asyncio.create_task(
            run_bot(
                self.chat.application,
                receiver=receiver or self,
                stop=self.stop_event,
                options=self.chat.options,
                timing=SHORT,
                work=work or self,
            )
        )

    async def until(self, line):
        async with asyncio.timeout(30):
            while line not in self.lines:
                await asyncio.sleep(0.001)

    async def finish(self):
        self.stop_event.set()
        async with asyncio.timeout(10):
            await self.task

    def _note(self, line):
        self.lines.append(line)
        if self.trouble is not None and self.trouble[0] == line:
            raise self.trouble[1]

    # As a receiver

    async def open(self):
        self._note("open")
        assert self.chat.telegram.calls == []

    async def begin(self):
        assert self.chat.application.running
        self._note("begin")

    async def keep(self):
        self._note("keep")
        await asyncio.Event().wait()

    async def end(self, within_s):
        self._note("end")

    async def take(self, update):
        parsed = Update.de_json(update, self.chat.application.bot)
        await self.chat.application.incoming.put(parsed)

    # As work

    async def start(self):
        assert self.chat.sent("getMe")
        assert not self.chat.application.running
        self._note("start work")

    def pause(self):
        self._note("pause")

    async def stop(self, grace_s):
        self.graces.append(grace_s)
        assert not self.chat.application.running
        # The connections are still open.
        await self.chat.application.bot.send_message(1, "the last words")
        self._note("stop work")


@pytest.fixture
def diary(store):
    return Diary(store, shutdown_s=5)


async def test_work_begins_before_updates_and_ends_after_them(diary):
    diary.live()
    await diary.until("keep")

    await diary.finish()

    assert diary.lines == ["open", "start work", "begin", "keep", "pause", "end", "stop work"]
    assert diary.chat.texts() == ["the last words"]
    assert len(asyncio.all_tasks()) == 1


async def test_work_gets_what_updates_in_hand_left_of_the_time(store):
    diary = Diary(store, shutdown_s=0.2)
    diary.chat.backend.hold()
    diary.live()
    await diary.until("keep")
    await diary.take(guest_update())
    await diary.chat.until(lambda: diary.chat.backend.at_once)

    await diary.finish()

    assert diary.graces == [0.0]


async def test_work_gets_all_the_time_where_nothing_is_in_hand(diary):
    diary.live()
    await diary.until("keep")

    await diary.finish()

    assert 4 < diary.graces[0] <= 5


async def test_work_that_cannot_begin_ends_the_bot(diary):
    diary.trouble = ("start work", StoreError("the database is locked"))
    diary.live()

    with pytest.raises(StoreError, match="locked"):
        await asyncio.wait_for(diary.task, 30)

    assert diary.lines == ["open", "start work", "pause", "end", "stop work"]
    assert len(asyncio.all_tasks()) == 1


async def test_what_cannot_be_opened_ends_the_bot_before_telegram_is_asked(diary):
    diary.trouble = ("open", SettingsError("PORT: taken"))
    diary.live()

    with pytest.raises(SettingsError, match="taken"):
        await asyncio.wait_for(diary.task, 30)

    assert diary.lines == ["open", "end"]
    assert diary.chat.telegram.calls == []


async def test_a_token_that_a_receiver_finds_refused_ends_the_bot(diary):
    diary.trouble = ("keep", InvalidToken("with a secret"))
    diary.live()

    with pytest.raises(SettingsError, match="BOT_TOKEN") as refused:
        await asyncio.wait_for(diary.task, 30)

    assert refused.value.__cause__ is None
    assert diary.lines[-2:] == ["end", "stop work"]


async def test_a_bot_may_receive_nothing_and_only_work(diary):
    diary.live(receiver=NoUpdates())
    await diary.until("start work")
    await diary.chat.until(lambda: diary.chat.application.running)

    await diary.finish()

    assert diary.lines == ["start work", "pause", "stop work"]
    assert not {"getUpdates", "setWebhook", "deleteWebhook"} & set(diary.chat.telegram.methods())
