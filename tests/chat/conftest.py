"""A real application on the double: an update goes in, and calls come out."""

import asyncio
from datetime import UTC, datetime

import httpx
import pytest
from telegram import Update

from bot.chat.app import ChatOptions, assemble
from bot.chat.calls import Caller
from bot.chat.clip_terms import CLIP, CLIP_WORD
from bot.chat.limits import Limits
from bot.chat.moves import Moves
from bot.chat.options import ProgressPace
from bot.chat.requests import PollingRequest
from bot.chat.work import PHOTO
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode
from bot.jobs.durable import DurableJobs
from bot.jobs.memory_ledger import MemoryLedger
from bot.jobs.policy import Policy
from bot.logs import MaskingFormatter
from bot.store.store import Store
from bot.telemetry.meters import Meters
from tests.builders import ADA, GROUP, analysis, face, text_update, timeline
from tests.chat.shelves import FakeShelf
from tests.fakes import FakeBackend, FakeClock, FakeLooker, FakePainter
from tests.telegram_double import TelegramDouble

API_URL = "https://telegram.test"
TOKEN = "999:secret-of-the-tests"
EAGER = Policy(slots=64, pauses_s=(0.001,), rest_s=0.0, poll_s=0.001)
"""Looks for work all the time; what it works on is told the time by the test."""

AT_ONCE = ProgressPace(first_s=0.0, private_s=0.001, group_s=0.001, look_s=0.001)
"""Shows everything; what there is to show is said by the test."""

BRIGHTENING = timeline(
    *((quarter / 4, {0: face(Emotion.NEUTRAL)}) for quarter in range(8)),
    *((2 + quarter / 4, {0: face(Emotion.HAPPINESS)}) for quarter in range(8)),
)
"""A face that is calm for two seconds, and then happy."""

KINDS = (PHOTO, CLIP, CLIP_WORD)
"""All that is written down."""

AGES_S = 1e9
"""Longer than between the updates of `tests.builders` and `NOON`."""

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SENT_S = int(NOON.timestamp())
"""As messages say when they were sent."""


async def no_updates(request):
    return httpx.Response(200, json={"ok": True, "result": []})


class Chat:
    """The chat door with everything around it faked."""

    def __init__(
        self,
        store,
        *,
        answer=None,
        painter=None,
        poll=no_updates,
        sees_all=False,
        inline=False,
        now=NOON,
        shelf=None,
        looker=None,
        sees_clips=True,
        **options,
    ):
        self.store = store
        self.now = now
        self.sees_clips = sees_clips
        self.telegram = TelegramDouble(
            can_read_all_group_messages=sees_all, supports_inline_queries=inline
        )
        self.backend = FakeBackend(answer or analysis(Emotion.HAPPINESS))
        self.painter = painter or FakePainter()
        self.looker = looker or FakeLooker(BRIGHTENING)
        self.shelf = shelf or FakeShelf()
        self.clock = FakeClock()
        self.job_clock = FakeClock()
        self.ledger = MemoryLedger(clock=self.job_clock)
        self.jobs = DurableJobs(self.ledger, policy=EAGER)
        self.meters = Meters()
        choices = {"operator": "the tests", "max_age_s": AGES_S, "progress": AT_ONCE, **options}
        self.options = ChatOptions(**choices)
        self.application = assemble(
            token=TOKEN,
            api_url=API_URL,
            request=self.telegram,
            poll=PollingRequest(
                api_url=API_URL, transport=httpx.MockTransport(poll), read_timeout_s=0.2
            ),
            backend=self.backend,
            painter=self.painter,
            looker=self.looker if self.sees_clips else None,
            shelf=self.shelf,
            store=store,
            jobs=self.jobs,
            options=self.options,
            limiter=Limits(clock=self.clock, sleep=self.clock.sleep, meters=self.meters),
            caller=Caller(Moves(store), sleep=self.clock.sleep, meters=self.meters),
            meters=self.meters,
            now=lambda: self.now,
        )

    async def prefer(self, chat_id=GROUP, **choices):
        """Let a chat choose; what is left out is as in a group that nobody switched on."""
        await self.store.set_preferences(chat_id, ChatPreferences(**choices))

    async def receive(self, update):
        """Handle one update, alone; a photo is written down, and answered when it is due."""
        parsed = Update.de_json(update, self.application.bot)
        if await self.application.incoming.take(parsed):
            await self.settle()
        else:
            await self.application.process_update(parsed)

    async def settle(self):
        """Wait until nothing that was written down is due or being answered; bounded."""
        async with asyncio.timeout(30):
            while (await self.jobs.stats()).running or await self.ledger.is_any_due(KINDS):
                await asyncio.sleep(0.001)

    async def pass_s(self, seconds):
        """Let time pass for what is written down, and have what is due then answered."""
        self.job_clock.now += seconds
        await self.settle()

    def start(self, update):
        """Begin to handle one update; returns the task."""
        return asyncio.create_task(self.receive(update))

    async def until(self, happened):
        """Wait for something to happen; bounded."""
        async with asyncio.timeout(30):
            while not happened():
                await asyncio.sleep(0)

    async def receive_in_order(self, update):
        """Handle one update as the running bot does: in its chat's turn."""
        parsed = Update.de_json(update, self.application.bot)
        if await self.application.incoming.take(parsed):
            await self.settle()
            return
        await self.application.order.process_update(
            parsed, self.application.process_update(parsed)
        )

    def sent(self, method):
        return self.telegram.sent(method)

    def texts(self):
        return [params["text"] for params in self.sent("sendMessage")]

    def labels(self):
        """What stands on the buttons under the newest message, row by row."""
        rows = self.sent("sendMessage")[-1]["reply_markup"]["inline_keyboard"]
        return [[button["text"] for button in row] for row in rows]

    def counted(self, name, **labels):
        """What a metric says; None where nothing was counted."""
        return self.meters.registry.get_sample_value(name, labels)

    def toasts(self):
        return [params.get("text") for params in self.sent("answerCallbackQuery")]


@pytest.fixture(autouse=True)
def shown_log(caplog):
    """Have `caplog.text` show the lines that an operator sees, with all their facts."""
    before = caplog.handler.formatter
    caplog.handler.setFormatter(MaskingFormatter())
    yield
    caplog.handler.setFormatter(before)


@pytest.fixture
async def store():
    """A database in memory, in which one group is switched on."""
    store = await Store.open("sqlite://")
    await store.set_preferences(GROUP, ChatPreferences(mode=GroupMode.FULL))
    yield store
    await store.aclose()


@pytest.fixture
async def open_chat(store):
    """Build chats with other options; they are closed at the end."""
    chats = []

    async def build(**options):
        chat = Chat(store, **options)
        await chat.application.initialize()
        await chat.application.work.start()
        chat.telegram.calls.clear()
        chats.append(chat)
        return chat

    yield build
    for chat in chats:
        await chat.application.work.stop(0)
        await chat.application.shutdown()
        assert chat.telegram.unknown == []


@pytest.fixture
async def chat(open_chat):
    return await open_chat()


@pytest.fixture
async def led(chat):
    """A chat door to a group that is off, where Ada is an admin and Ben is not."""
    chat.telegram.statuses[ADA["id"]] = "administrator"
    await chat.prefer(GROUP)
    return chat


@pytest.fixture
async def menu(open_chat):
    """A chat door to a group where Ada, an admin, has opened a session."""
    chat = await open_chat(sees_all=True)
    chat.telegram.statuses[ADA["id"]] = "administrator"
    await chat.receive(text_update("/session start Tasting menu", "group", date=SENT_S))
    chat.session = await chat.store.sessions.current(GROUP)
    return chat
