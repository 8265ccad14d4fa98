"""A clip sent in a chat is answered: the whole bot, its decoder and the models, over HTTP."""

import json
import re
import sqlite3
from contextlib import closing

import pytest

from benchmarks.endurance.bot_process import TOKEN, BotProcess, running, settings_for
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.sandbox.media import ClipFacts, ClipKind, Photo
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.wiring.emotions import open_backend
from tests.e2e.gate import Gate
from tests.e2e.town import ADA, BEN, CLEO, GROUP, Town, running_town
from tests.media.clips import CALM, HAPPY, SIZE, Pose, cut, film, nobody
from tests.photos.samples import collins, encoded

pytestmark = [pytest.mark.e2e, pytest.mark.model]

TEXTS = load_rule_book().texts
CANCEL = TEXTS.line(Line.CLIP_CANCEL)
LONG_S = 12.0


def alone(head):
    """One head at rest."""
    return lambda _time_s: (Pose(head, 200, 60, 240),)


def facts(seconds=4.0, kind=ClipKind.VIDEO, **fields):
    return ClipFacts(kind, *SIZE, seconds, **fields)


@pytest.fixture(scope="module")
def brightens():
    """A calm face for two seconds, and then a happy one."""
    return film(cut((2.0, alone(CALM)), (2.0, alone(HAPPY))), seconds=4.0)


@pytest.fixture(scope="module")
def long():
    """A clip that takes some seconds to read."""
    return film(alone(HAPPY), seconds=LONG_S)


@pytest.fixture
async def gate():
    return Gate(open_backend(Settings(_env_file=None)))


@pytest.fixture
async def town(gate):
    async with running_town(backend=gate) as town:
        yield town
        gate.open()


def pictures(town, clip):
    return [each for each in town.answers_to(clip) if isinstance(each.content.media, Photo)]


def progress(town, clip):
    """The messages that show how far a clip is, as far as they are there."""
    return [each for each in town.answers_to(clip) if each.keyboard and _label(each) == CANCEL]


def percent(town, clip):
    """How far the message says it is."""
    (shown,) = progress(town, clip)
    return int(re.search(r"(\d+) %", shown.content.words)[1])


def _label(message):
    return message.keyboard[0][0]["text"]


async def test_a_clip_in_private_gets_one_answer_of_two_pictures(town, brightens):
    clip = await town.person().send_clip(ADA, brightens, facts())

    await town.until(lambda: len(pictures(town, clip)) == 2)

    strongest, words = pictures(town, clip)
    assert strongest.content.words.startswith("The strongest moment, at 0:0")
    assert "neutral, then happy at 0:02" in words.content.words
    assert words.keyboard
    assert town.reaction_to(clip)
    assert len(town.stickers_since(clip)) == 1
    assert len(town.answers_to(clip)) == 2


@pytest.mark.parametrize("kind", [ClipKind.NOTE, ClipKind.ANIMATION, ClipKind.LIVE_PHOTO])
async def test_other_moving_pictures_are_clips_too(town, brightens, kind):
    still = encoded(collins())
    clip = await town.person().send_clip(ADA, brightens, facts(kind=kind, still=still))

    await town.until(lambda: len(pictures(town, clip)) == 2)


async def test_progress_moves_in_one_message_and_photos_are_answered_meanwhile(town, gate, long):
    gate.open(frames=30)
    clip = await town.person().send_clip(ADA, long, facts(LONG_S))
    await town.until(lambda: progress(town, clip) and percent(town, clip) > 20)
    (shown,) = progress(town, clip)

    photo = await town.person().send_photo(ADA, encoded(collins()))
    await town.answer_to(photo)

    assert progress(town, clip) == [shown]
    gate.open(frames=30)
    await town.until(lambda: percent(town, clip) > 50)
    gate.open()
    await town.until(lambda: len(pictures(town, clip)) == 2)
    assert not progress(town, clip)


async def test_a_cancelled_clip_ends_at_once_and_the_next_one_is_read(town, gate, long, brightens):
    gate.open(frames=30)
    clip = await town.person().send_clip(ADA, long, facts(LONG_S))
    await town.until(lambda: progress(town, clip))
    (shown,) = progress(town, clip)

    await town.person().press(shown.message_id, CANCEL, chat_id=ADA)
    gate.open()
    after = await town.person().send_clip(ADA, brightens, facts())
    await town.until(lambda: len(pictures(town, after)) == 2)

    assert shown.content.words == TEXTS.line(Line.CLIP_CANCELLED)
    assert not shown.keyboard
    assert not pictures(town, clip)


async def test_in_a_group_only_whoever_sent_asked_or_leads_may_cancel(town, gate, long):
    gate.open(frames=30)
    clip = await town.person(BEN).send_clip(GROUP, long, facts(LONG_S), spoiler=True)
    bot = town.sandbox.world.bot.username
    await town.person(BEN).send_text(GROUP, f"/mood@{bot}", reply_to=clip.message_id)
    await town.until(lambda: progress(town, clip))
    (shown,) = progress(town, clip)

    refused = await town.person(CLEO).press(shown.message_id, CANCEL)
    await town.person(ADA).press(shown.message_id, CANCEL)

    assert refused.text == TEXTS.line(Line.CLIP_NOT_YOURS)
    await town.until(lambda: shown.content.words == TEXTS.line(Line.CLIP_CANCELLED))


async def test_a_group_that_did_not_ask_sees_one_message_and_no_progress(town, brightens):
    clip = await town.person(BEN).send_clip(GROUP, brightens, facts())

    answer = await town.answer_to(clip)

    assert "neutral, then happy at 0:02" in answer.content.words
    assert len(town.answers_to(clip)) == 1


async def test_limits_are_told_from_what_the_message_says(town, brightens):
    clip = await town.person().send_clip(ADA, brightens, facts(181.0))

    answer = await town.answer_to(clip)

    assert answer.content.words == TEXTS.line(Line.CLIP_TOO_LONG, seconds=180)


async def test_a_message_that_lies_is_found_out_by_the_file():
    settings = Settings(_env_file=None, max_video_seconds=2)
    too_long = film(alone(HAPPY), seconds=4.0)
    async with running_town(settings=settings) as town:
        clip = await town.person().send_clip(ADA, too_long, facts(1.0))

        await town.until(lambda: town.answers_to(clip) and not progress(town, clip))

        words = town.answers_to(clip)[-1].content.words
        assert words.startswith("That clip is too long for me")


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"rubbish", Line.CLIP_UNREADABLE), (film(nobody), Line.CLIP_NO_FACE)],
    ids=["rubbish", "nobody"],
)
async def test_a_clip_that_shows_nothing_gets_kind_words(town, data, line):
    clip = await town.person().send_clip(ADA, data, facts(1.0))

    await town.until(lambda: town.answers_to(clip) and not progress(town, clip))

    assert town.answers_to(clip)[-1].content.words == TEXTS.line(line)


async def test_a_bot_that_is_killed_in_mid_clip_answers_once_after_its_restart(tmp_path, long):
    async with Sandbox(TOKEN) as sandbox:
        town = Town(sandbox)
        file = tmp_path / "bot.db"
        settings = settings_for(sandbox.url, f"sqlite:///{file}")
        bot = BotProcess("bot", ["--", "run"], settings, tmp_path)
        async with running(bot):
            await town.until(lambda: sandbox.world.is_bot_connected)
            clip = await town.person().send_clip(ADA, long, facts(LONG_S))
            await town.until(lambda: _is_noted(file, progress(town, clip)))

            bot.kill()
            await town.until(lambda: bot.starts == 2)
            await town.until(lambda: len(pictures(town, clip)) == 2, patience_s=60)
            later = await town.person().send_photo(ADA, encoded(collins()))
            await town.answer_to(later)

            assert len(town.answers_to(clip)) == 2, bot.last_words()


def _is_noted(file, shown):
    """Whether the message that shows the progress is written down in the bot's database."""
    if not shown or not file.exists():
        return False
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT payload FROM jobs_1 WHERE payload IS NOT NULL")
        noted = [json.loads(payload).get("progress_id") for (payload,) in rows]
    return shown[0].message_id in noted
