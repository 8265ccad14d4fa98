"""Three hundred hostile files through the whole bot: each answered kindly, and nothing grows."""

import asyncio
import gc
import time
from pathlib import Path

import pytest

from bot.chat.limits import Limits
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.e2e.town import ADA, observation_in, running_town, worded
from tests.photos.hostile import hostile_files
from tests.photos.samples import collins, encoded

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.model,
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

HURRY = 200
"""The limits' clock runs so many times faster: Telegram's pace would make this five minutes."""

KEPT_MB = 40
"""What allocators may keep; one photo of 48 million pixels alone takes more than 140."""


def hurried_limits():
    return Limits(
        clock=lambda: time.monotonic() * HURRY,
        sleep=lambda seconds: asyncio.sleep(seconds / HURRY),
    )


def resident_mb():
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


async def test_every_hostile_file_is_answered_kindly_and_memory_comes_back():
    files = list(hostile_files())
    texts = load_rule_book().texts
    unkind_words = {texts.line(Line.BACKEND_DOWN), texts.line(Line.BACKEND_BUSY), ""}
    async with running_town(limiter=hurried_limits()) as town:
        # The sandbox keeps what was sent, as Telegram does; that is not the bot's memory.
        kept = sum(len(data) for _, data in files) / 1e6
        for data in (dict(files)["vast.png"], encoded(collins())):
            warm_up = await town.person().send_document(ADA, data, file_name="warm.png")
            await town.answer_to(warm_up)
        # Idle for a moment, the bot hands back what the large photo needed.
        await asyncio.sleep(1.5)
        before = resident_mb()

        unkind = []
        for name, data in files:
            sent = await town.person().send_document(ADA, data, file_name=name)
            answer = await town.answer_to(sent)
            if answer.content.words in unkind_words:
                unkind.append((name, answer.content.words))

        assert len(files) >= 300
        assert unkind == []
        portrait = await town.person().send_photo(ADA, encoded(collins()))
        assert observation_in(await town.answer_to(portrait)) in worded("happiness")
        await town.until(lambda: resident_mb() - before < KEPT_MB + kept, patience_s=5)
