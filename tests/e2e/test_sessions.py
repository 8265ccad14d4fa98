"""A reaction session in a group, over HTTP: three members, a report, files, and a killed bot."""

import csv
import io
import json
import sqlite3
from contextlib import closing

import pytest

from benchmarks.endurance.bot_process import TOKEN, BotProcess, running, settings_for
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from bot.sandbox.media import Document, Photo
from bot.sandbox.server import Sandbox
from tests.e2e.town import ADA, BEN, CLEO, GROUP, Town, running_town
from tests.photos.samples import collage, collins, encoded, hopper

pytestmark = [pytest.mark.e2e, pytest.mark.model]

TEXTS = load_rule_book().texts
JOIN = TEXTS.line(Line.SESSION_BUTTON_JOIN)
EXPORT = TEXTS.line(Line.SESSION_BUTTON_EXPORT)
PHOTOS = 10


async def open_menu(town):
    """Let Ada open a session; returns the message with the button to take part."""
    command = await town.person().send_text(GROUP, "/session start Tasting menu")
    return await town.answer_to(command)


async def join(town, opening, *people):
    for user_id in people:
        answer = await town.person(user_id).press(opening.message_id, JOIN, chat_id=GROUP)
        assert answer.text == TEXTS.line(Line.SESSION_JOINED, name="Tasting menu")


async def ask(town, user_id, words):
    """Send a command to the group, and return the bot's first answer."""
    return await town.answer_to(await town.person(user_id).send_text(GROUP, words))


def files_to(town, user_id):
    return [
        each.content.media.file
        for each in town.from_bot(user_id)
        if isinstance(each.content.media, Document)
    ]


async def test_a_session_of_three_members_from_consent_to_report_and_files():
    async with running_town() as town:
        opening = await open_menu(town)
        await join(town, opening, ADA, BEN)
        await ask(town, ADA, "/item Soup")
        photos = [
            await town.person(ADA).send_photo(GROUP, encoded(collins())),
            await town.person(BEN).send_photo(GROUP, encoded(hopper()), caption="Cake"),
            # She has not agreed: answered, and not counted.
            await town.person(CLEO).send_photo(GROUP, encoded(collage(3))),
        ]
        for photo in photos:
            await town.answer_to(photo)

        closed = await ask(town, ADA, "/session stop")
        assert closed.content.words == TEXTS.line(
            Line.SESSION_CLOSED, name="Tasting menu", faces=2
        )
        command = await town.person(CLEO).send_text(GROUP, "/session report")
        words = await town.answer_to(command, nth=2)
        picture = town.answers_to(command)[0]
        assert isinstance(picture.content.media, Photo)
        for part in ("Tasting menu", "faces: 2, people: fewer than 5"):
            assert part in words.content.words
        for hidden in ("Soup", "Cake"):
            assert hidden not in words.content.words

        refused = await ask(town, CLEO, "/session export")
        assert refused.content.words == TEXTS.line(Line.LEADERS_ONLY)
        await ask(town, ADA, "/session export")
        sheet, whole = [
            town.sandbox._stage.files.read(file.file_id) for file in files_to(town, ADA)
        ]
        assert len(list(csv.DictReader(io.StringIO(sheet.decode())))) == 2
        assert len(json.loads(whole)["rows"]) == 2
        assert CLEO not in town.sandbox.world.chats


async def test_a_guest_takes_part_by_link_in_private():
    async with running_town() as town:
        await open_menu(town)
        link = await ask(town, ADA, "/session link")
        token = link.content.words.rpartition("?start=")[2]

        command = await town.person().send_text(ADA, f"/start {token}")
        question = await town.answer_to(command)
        agree = TEXTS.line(Line.SESSION_BUTTON_AGREE)
        await town.person().press(question.message_id, agree, chat_id=ADA)
        await town.answer_to(await town.person().send_photo(ADA, encoded(collins())))

        listed = await ask(town, ADA, "/session")
        assert "faces: 1" in listed.content.words


async def test_a_bot_that_is_killed_in_mid_session_counts_each_photo_once(tmp_path):
    async with Sandbox(TOKEN) as sandbox:
        town = Town(sandbox)
        file = tmp_path / "bot.db"
        settings = settings_for(sandbox.url, f"sqlite:///{file}")
        bot = BotProcess("bot", ["--", "run"], settings, tmp_path)
        async with running(bot):
            await town.until(lambda: sandbox.world.is_bot_connected, patience_s=60)
            await town.switch_on()
            await join(town, await open_menu(town), ADA, BEN)
            photos = [
                await town.person((ADA, BEN)[n % 2]).send_photo(GROUP, encoded(collins()))
                for n in range(PHOTOS)
            ]
            await town.until(lambda: counted(file) >= 2, patience_s=60)

            bot.kill()
            await town.until(lambda: bot.starts == 2, patience_s=60)
            await town.until(lambda: counted(file) >= PHOTOS, patience_s=60)
            await town.until(lambda: all(map(town.answers_to, photos)), patience_s=60)
            # What would count twice has been tried again by now: this one stands behind it.
            last = await town.person(ADA).send_photo(GROUP, encoded(collins()))
            await town.answer_to(last)

            assert counted(file) == PHOTOS + 1, bot.last_words()


def counted(file):
    """How many faces the bot's database has."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT count(*) FROM session_faces").fetchone()[0]
