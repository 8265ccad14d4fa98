"""A group's week and a reminder over a restart: the whole bot, on the sandbox's Telegram."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.emotions import Emotion
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.store.store import Store
from tests.builders import analysis
from tests.e2e.town import ADA, BEN, GROUP, running_town
from tests.fakes import FakeBackend
from tests.photos.samples import encoded, plain

pytestmark = pytest.mark.e2e

TEXTS = load_rule_book().texts
PHOTO = encoded(plain())
DAY_S = 86_400


class Calendar:
    """The clock of the sandbox, which a test can move on by days."""

    def __init__(self):
        # At noon, so that no midnight passes while the test runs.
        noon = datetime.now(UTC).replace(hour=12, minute=0, second=0) + timedelta(days=1)
        self._ahead_s = noon.timestamp() - time.time()

    def __call__(self):
        return time.time() + self._ahead_s

    def pass_days(self, days):
        self._ahead_s += days * DAY_S

    def weekday(self, days_ago=0):
        return f"{datetime.fromtimestamp(self() - days_ago * DAY_S, UTC):%A}"


def happy_pairs():
    return FakeBackend(analysis(Emotion.HAPPINESS, Emotion.HAPPINESS))


def words(message):
    return message.content.words


async def command(town, text, *, chat_id=GROUP, who=ADA):
    asked = await town.person(who).send_text(chat_id, text)
    return await town.answer_to(asked)


async def switch_mood_on(town, *, chat_id=GROUP):
    question = await command(town, "/mood on", chat_id=chat_id)
    await town.person(ADA).press(question.message_id, TEXTS.line(Line.MOOD_YES), chat_id=chat_id)
    await town.until(lambda: not question.keyboard)


async def photos_of(town, *people):
    for who in people:
        await town.answer_to(await town.person(who).send_photo(GROUP, PHOTO))


async def test_a_week_of_a_group_is_told_as_a_picture_with_what_may_be_said():
    calendar = Calendar()
    async with running_town(backend=happy_pairs(), clock=calendar) as town:
        guests = [town.sandbox.add_person(f"Guest {n}").user.id for n in range(3)]
        for guest in guests:
            town.sandbox.join(GROUP, guest)
        everybody = [ADA, BEN, *guests]
        await photos_of(town, ADA)

        await switch_mood_on(town)
        await photos_of(town, *everybody)
        calendar.pass_days(2)
        await photos_of(town, *everybody[:3])
        told = await command(town, f"/mood@{town.sandbox.world.bot.username} week", who=BEN)

        assert words(told) == " ".join(
            (
                "16 faces in 7 days.",
                f"{calendar.weekday(days_ago=2)}: the most common look was happy "
                "(100 % of 10 faces).",
                TEXTS.line(Line.MOOD_TOO_FEW, list=calendar.weekday()),
            )
        )
        assert told.content.media is not None


async def test_after_a_reset_of_the_group_nothing_is_left():
    async with running_town(backend=happy_pairs(), clock=Calendar()) as town:
        await switch_mood_on(town)
        await photos_of(town, ADA, BEN)

        off = await command(town, "/mood off")
        await town.person(ADA).press(off.message_id, TEXTS.line(Line.MOOD_ERASE), chat_id=GROUP)
        await town.until(lambda: words(off) == TEXTS.line(Line.MOOD_ERASED))

        assert words(await command(town, "/mood week")) == TEXTS.line(Line.MOOD_NOT_ON)


async def test_a_reminder_that_became_due_while_the_bot_was_down_is_sent_once(tmp_path):
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    now = datetime.now(UTC)
    store = await Store.open(url)
    await store.moods.switch_on(ADA, now)
    await store.moods.remind(ADA, now.time(), now - timedelta(minutes=5), "en")
    await store.aclose()
    reminder = TEXTS.line(Line.MOOD_REMINDER)

    def reminders(town):
        return [each for each in town.from_bot(ADA) if words(each) == reminder]

    async with running_town(store=await Store.open(url), switched_on=False) as town:
        await town.until(lambda: reminders(town))

    async with running_town(store=await Store.open(url), switched_on=False) as restarted:
        await command(restarted, "/privacy", chat_id=ADA)
        assert reminders(restarted) == []
