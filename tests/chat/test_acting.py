import asyncio

import pytest
from telegram.error import TimedOut

from bot.chat.acting import Acting
from bot.chat.incoming import ReplyTarget
from bot.replies.plan import Place

TARGET = ReplyTarget(1001, 7, None, Place.PRIVATE)


async def test_long_work_shows_again_and_again_and_ends_with_the_work(chat):
    acting = Acting(chat.application.bot, repeat_s=0.001)

    async with acting.while_working(TARGET):
        async with asyncio.timeout(30):
            while len(chat.sent("sendChatAction")) < 2:
                await asyncio.sleep(0.001)
    shown = len(chat.sent("sendChatAction"))
    await asyncio.sleep(0.01)

    assert len(chat.sent("sendChatAction")) == shown


async def test_an_action_on_its_way_arrives_before_the_answer(chat):
    gate = chat.telegram.hold("sendChatAction")
    loop = asyncio.get_running_loop()

    async with Acting(chat.application.bot).while_working(TARGET):
        while not chat.telegram.calls:
            await asyncio.sleep(0)
        loop.call_later(0.01, gate.set)

    assert gate.is_set()


async def test_a_refused_action_does_not_matter(chat):
    chat.telegram.fail("sendChatAction", TimedOut(), times=5)

    async with Acting(chat.application.bot).while_working(TARGET):
        await asyncio.sleep(0.01)

    assert chat.telegram.methods() == ["sendChatAction"]


async def test_work_that_fails_takes_the_action_with_it(chat):
    chat.telegram.hold("sendChatAction")
    tasks = asyncio.all_tasks()

    async def fail():
        async with Acting(chat.application.bot).while_working(TARGET):
            await asyncio.sleep(0.001)
            raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        await fail()

    # The store may have ended what it did meanwhile.
    assert asyncio.all_tasks() <= tasks
