"""A busy group's hour, on clocks that run sixty times faster, with everything that goes wrong."""

import asyncio
import random
import time
from contextlib import asynccontextmanager

import pytest

from bot.chat.limits import Limits
from bot.chat.updates import PERSON_SHARE
from bot.sandbox.errors import too_many_requests
from bot.sandbox.happenings import MessagePosted
from bot.sandbox.posting import AlbumDelivery
from tests.e2e.town import ADA, BEN, CLEO, GROUP, running_town
from tests.photos.samples import collage, collins, encoded, hopper

pytestmark = [pytest.mark.e2e, pytest.mark.model]

HURRY = 60
HOUR_S = 3600
ROUND_S = 60
JITTER_S = HURRY * 0.15
"""Fifteen real hundredths of a second, on the fast clock: how unevenly calls may arrive."""

PATIENCE_S = 60
FLOOD = 8
MOST_PARTS = 6

MOST_OPEN = PERSON_SHARE - FLOOD - MOST_PARTS
"""Of photos before anything more is sent. Should all be one person's, the flood finds room beside
them, and beside an album that was just answered and is not yet noted as done: whoever is turned
away in a group hears nothing, and would be waited for in vain."""

TICK_S = 0.005


class FastClock:
    """The time of day, hurried; the bot's limiter and the sandbox share it.

    It moves a little with each turn of the event loop. Time in which the whole process stood
    still passes for nobody, or a call would be sent at one time and arrive much later.
    """

    def __init__(self):
        self._now = time.time()

    def __call__(self):
        return self._now

    async def sleep(self, seconds):
        until = self._now + seconds
        while self._now < until:
            await asyncio.sleep((until - self._now) / HURRY)

    async def run(self):
        last = time.monotonic()
        while True:
            await asyncio.sleep(TICK_S)
            now = time.monotonic()
            self._now += min(now - last, 2 * TICK_S) * HURRY
            last = now


@asynccontextmanager
async def running_clock():
    clock = FastClock()
    running = asyncio.create_task(clock.run())
    try:
        yield clock
    finally:
        running.cancel()


class Hour:
    """Who sends what when; the same every time."""

    def __init__(self, town, clock):
        self.town = town
        self.clock = clock
        self.chance = random.Random(3)
        self.chat_id = GROUP
        self.people = [ADA, BEN, CLEO]
        self.pictures = [
            encoded(picture)
            for picture in (collins(), hopper(), collage(3, (900, 300), columns=3))
        ]
        self.expected = []
        self.parts = {}
        self.unwanted = []
        # The chat itself forgets its oldest messages, as a long hour has many.
        self.replies = []
        town.sandbox.world.listeners.append(self.hear)

    def hear(self, event):
        bot = self.town.sandbox.world.bot
        if isinstance(event, MessagePosted) and event.message.sender == bot:
            self.replies.append((event.message.chat_id, event.message.reply_to_id))

    def anybody(self):
        return self.town.person(self.chance.choice(self.people))

    async def photo(self, who=None):
        person = who or self.anybody()
        sent = await person.send_photo(self.chat_id, self.chance.choice(self.pictures))
        self.expected.append(sent)

    async def album(self):
        parts = [
            self.chance.choice(self.pictures) for _ in range(self.chance.randint(2, MOST_PARTS))
        ]
        order = list(range(len(parts)))
        self.chance.shuffle(order)
        delivery = AlbumDelivery(order=(*order, order[0]))
        sent = await self.anybody().send_album(self.chat_id, parts, delivery=delivery)
        self.expected.append(sent[0])
        self.parts[sent[0].chat_id, sent[0].message_id] = len(sent)

    async def flood(self):
        flooder = self.anybody()
        for _ in range(FLOOD):
            await self.photo(flooder)

    async def newcomer(self):
        person = self.town.sandbox.add_person(f"Guest {len(self.people)}")
        self.town.sandbox.join(self.chat_id, person.user.id)
        self.people.append(person.user.id)

    async def chatter(self):
        await self.anybody().send_text(self.chat_id, "Look at that!")

    async def storm(self):
        self.town.sandbox.faults.add("sendMessage", error=too_many_requests(5), times=3)
        self.town.sandbox.faults.add("setMessageReaction", error=too_many_requests(3), times=2)
        self.town.sandbox.repeat_updates(3)
        await self.photo()

    async def toggle(self):
        """Ada switches the bot off; a photo meanwhile is nobody's business; and on again."""
        await self.settle()
        await self.command("/settings off")
        unwanted = await self.anybody().send_photo(self.chat_id, self.pictures[0])
        self.unwanted.append((unwanted.chat_id, unwanted.message_id))
        await self.command("/settings on")

    async def command(self, words):
        command = await self.town.person(ADA).send_text(self.chat_id, words)
        asked = (command.chat_id, command.message_id)
        await self.town.until(lambda: asked in self.replies, patience_s=PATIENCE_S)

    async def settle(self):
        await self.until_open_are_at_most(0)

    async def migrate(self):
        await self.settle()
        self.chat_id = self.town.sandbox.migrate_group(self.chat_id)

    async def until_open_are_at_most(self, photos):
        await self.town.until(lambda: self.open_photos() <= photos, patience_s=PATIENCE_S)

    def open_photos(self):
        replied = set(self.replies)
        sent = ((photo.chat_id, photo.message_id) for photo in self.expected)
        return sum(self.parts.get(each, 1) for each in sent if each not in replied)


async def test_an_hour_of_a_busy_group_loses_nothing_doubles_nothing_and_keeps_the_limits():
    async with running_clock() as clock:
        limiter = Limits(clock=clock, sleep=clock.sleep)
        async with running_town(limiter=limiter, clock=clock) as town:
            town.sandbox.limits.jitter_s = JITTER_S
            town.sandbox.limits.reset()
            hour = Hour(town, clock)
            await spend(hour)

            assert len(hour.expected) > 350
            # Each once, none twice, in order; and none while the bot was off.
            expected = [(photo.chat_id, photo.message_id) for photo in hour.expected]
            photos = {*expected, *hour.unwanted}
            assert len(hour.unwanted) == 4
            assert [reply for reply in hour.replies if reply in photos] == expected
            assert hour.chat_id != GROUP
            assert list(town.sandbox.limits.violations) == []


async def spend(hour):
    for number in range(1, HOUR_S // ROUND_S + 1):
        next_round = hour.clock() + ROUND_S
        happenings = [hour.photo] * 6 + [hour.album, hour.chatter]
        happenings += [hour.flood] * (number % 10 == 4) + [hour.storm] * (number % 9 == 5)
        happenings += [hour.toggle] * (number % 14 == 7)
        happenings += [hour.newcomer] * (number % 12 == 2) + [hour.migrate] * (number == 30)
        for happening in happenings:
            # A slow machine has a longer hour, and not a longer queue.
            await hour.until_open_are_at_most(MOST_OPEN)
            await happening()
        await hour.clock.sleep(max(0.0, next_round - hour.clock()))
    await hour.settle()
