"""Albums through the whole chat door: parts go in, and one answer comes out."""

import asyncio
import logging

import pytest
from telegram import Update
from telegram.error import TimedOut

from bot.chat.acceptance import ALBUM_PAUSE_S as PAUSE_S
from bot.chat.updates import ALBUM_PARTS as MOST_PARTS
from bot.core.emotions import Emotion
from bot.core.errors import UnreadablePhotoError
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    GROUP,
    album_part,
    album_update,
    analysis,
    photo_update,
    text_update,
    update_json,
)
from tests.chat.shelves import FakeShelf

TEXTS = load_rule_book().texts
LOG = "bot.chat.answering"
HAPPY, SAD = analysis(Emotion.HAPPINESS), analysis(Emotion.SADNESS)


class Gathered:
    """Parts that went in, and their work, which the test lets come to its end."""

    def __init__(self, chat):
        self.chat = chat
        self.tasks = []

    async def receive(self, *updates):
        for update in updates:
            # One after the other, as polls and webhooks have them.
            parsed = Update.de_json(update, self.chat.application.bot)
            if not await self.chat.application.incoming.take(parsed):
                self.tasks.append(asyncio.create_task(self.chat.receive_in_order(update)))
            await settle()

    async def finish(self, *, pause_s=PAUSE_S):
        await settle()
        await self.chat.pass_s(pause_s)
        async with asyncio.timeout(30):
            await asyncio.gather(*self.tasks)
        self.tasks.clear()


async def settle():
    for _ in range(20):
        await asyncio.sleep(0)


async def until_looked_at(chat):
    async with asyncio.timeout(30):
        while not chat.backend.at_once:
            await asyncio.sleep(0)


@pytest.fixture
def gathered(chat):
    return Gathered(chat)


def labels(params):
    return [b["text"] for row in params["reply_markup"]["inline_keyboard"] for b in row]


def replied_to(chat):
    return [params["reply_parameters"]["message_id"] for params in chat.sent("sendMessage")]


def fetched(chat):
    return [params["file_id"] for params in chat.sent("getFile")]


@pytest.mark.parametrize("chat_type", ["private", "group"])
async def test_an_album_gets_one_answer_and_one_reaction_on_its_first_photo(
    chat, gathered, chat_type
):
    await gathered.receive(*(album_update(number, chat_type) for number in (7, 8, 9)))
    assert chat.telegram.calls == []
    await gathered.finish()

    (message,) = chat.sent("sendMessage")
    (reaction,) = chat.sent("setMessageReaction")
    assert message["reply_parameters"]["message_id"] == 7
    assert reaction["message_id"] == 7
    assert message["text"].startswith("3 faces in 3 photos: 3 happy.")
    assert labels(message)[3:] == ["1·1 😁", "2·1 😁", "3·1 😁", "Show faces"]


async def test_a_part_is_taken_in_at_once(chat):
    # A webhook delivers the next update of a chat when this one is done.
    async with asyncio.timeout(30):
        for number in (7, 8):
            await chat.receive(album_update(number))
    assert chat.telegram.calls == []

    await chat.pass_s(PAUSE_S)
    assert replied_to(chat) == [7]


async def test_parts_are_sorted_whatever_order_they_come_in(chat, gathered):
    await gathered.receive(*(album_update(number) for number in (9, 7, 8)))
    await gathered.finish()

    assert replied_to(chat) == [7]
    assert fetched(chat) == ["file-7", "file-8", "file-9"]


async def test_a_part_that_comes_twice_is_looked_at_once(chat, gathered):
    part = album_update(7)
    again = part | {"update_id": part["update_id"] + 100_000}
    await gathered.receive(part, part, again, album_update(8))
    await gathered.finish()

    assert fetched(chat) == ["file-7", "file-8"]
    assert len(chat.sent("sendMessage")) == 1


async def test_words_in_between_do_not_part_an_album(chat, gathered):
    await gathered.receive(album_update(7), text_update("/help", "group"), album_update(9))
    await gathered.finish()

    help_text, answer = chat.texts()
    assert answer.startswith("2 faces in 2 photos")
    assert "Send me a photo" in help_text


async def test_two_albums_at_the_same_time_are_two(chat, gathered):
    parts = [(7, "a"), (8, "b"), (9, "a"), (10, "b")]
    await gathered.receive(*(album_update(number, album=album) for number, album in parts))
    await gathered.finish()

    assert replied_to(chat) == [7, 8]
    assert fetched(chat) == ["file-7", "file-9", "file-8", "file-10"]


async def test_answers_are_in_the_order_of_the_photos_around_an_album(chat, gathered):
    chat.backend.hold()
    await gathered.receive(
        photo_update("group", message_id=6),
        album_update(7),
        photo_update("group", message_id=8),
        album_update(9),
    )
    chat.backend.go.set()
    await gathered.finish()

    assert replied_to(chat) == [6, 7, 8]


async def test_an_album_of_ten_is_not_waited_for_any_longer(chat, gathered):
    await gathered.receive(*(album_update(number) for number in range(1, MOST_PARTS + 1)))
    await gathered.finish(pause_s=0)

    (text,) = chat.texts()
    assert text.startswith("10 faces in 10 photos")


async def test_a_late_part_changes_the_answer_in_place(chat, gathered):
    chat.backend.answer = {b"happy": HAPPY, b"sad": SAD}
    chat.telegram.files = {"file-7": b"happy", "file-8": b"happy", "file-9": b"sad"}
    await gathered.receive(album_update(7), album_update(9))
    await gathered.finish()
    await gathered.receive(album_update(8))
    await gathered.finish()

    (first,) = chat.sent("sendMessage")
    (edit,) = chat.sent("editMessageText")
    assert edit["message_id"] == 500
    assert first["text"].startswith("2 faces in 2 photos: 1 happy, 1 sad.")
    assert edit["text"].startswith("3 faces in 3 photos: 2 happy, 1 sad.")
    assert labels(edit)[3:] == ["1·1 😁", "2·1 😁", "3·1 😢", "Show faces"]
    assert len(chat.sent("setMessageReaction")) == 1


async def test_a_part_that_comes_while_the_album_is_looked_at_is_taken_in_afterwards(
    chat, gathered
):
    chat.backend.hold()
    await gathered.receive(album_update(7), album_update(8))
    chat.job_clock.now += PAUSE_S
    await until_looked_at(chat)
    await gathered.receive(album_update(9))
    chat.backend.go.set()
    await gathered.finish()

    assert len(chat.sent("sendMessage")) == 1
    (edit,) = chat.sent("editMessageText")
    assert edit["text"].startswith("3 faces in 3 photos")


async def test_a_part_that_comes_while_the_album_waits_for_its_turn_needs_no_edit(chat, gathered):
    chat.backend.hold()
    await gathered.receive(photo_update("group", message_id=6), album_update(7))
    chat.job_clock.now += PAUSE_S
    await gathered.receive(album_update(8))
    chat.job_clock.now += PAUSE_S
    chat.backend.go.set()
    await gathered.finish()

    assert chat.texts()[-1].startswith("2 faces in 2 photos")
    assert chat.sent("editMessageText") == []


async def test_an_earlier_part_that_comes_late_leaves_the_answer_where_it_is(chat, gathered):
    await gathered.receive(album_update(8), album_update(9))
    await gathered.finish()
    await gathered.receive(album_update(7))
    await gathered.finish()

    assert replied_to(chat) == [8]
    (edit,) = chat.sent("editMessageText")
    show = edit["reply_markup"]["inline_keyboard"][-1][0]
    assert show["callback_data"] == "3:f:8a"


async def test_an_album_of_which_one_part_arrives_is_a_photo_until_another_comes(chat, gathered):
    await gathered.receive(album_update(7))
    await gathered.finish()
    await gathered.receive(album_update(8))
    await gathered.finish()

    assert "photos" not in chat.texts()[0]
    (edit,) = chat.sent("editMessageText")
    assert edit["text"].startswith("2 faces in 2 photos")


async def test_an_album_met_with_silence_is_answered_when_a_late_part_has_a_face(chat, gathered):
    chat.backend.answer = {b"nobody": analysis(), b"happy": HAPPY}
    chat.telegram.files = {"file-7": b"nobody", "file-8": b"nobody", "file-9": b"happy"}
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()
    assert chat.texts() == []

    await gathered.receive(album_update(9))
    await gathered.finish()

    assert replied_to(chat) == [7]


async def test_photos_that_cannot_be_read_do_not_spoil_the_album(chat, gathered):
    chat.backend.answer = {b"happy": HAPPY, b"broken": UnreadablePhotoError("x")}
    chat.telegram.files = {"file-7": b"broken", "file-8": b"happy"}
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()

    (message,) = chat.sent("sendMessage")
    assert message["text"]
    assert message["reply_parameters"]["message_id"] == 7


async def test_an_answer_that_may_have_arrived_is_not_sent_again_for_a_late_part(chat, gathered):
    chat.telegram.fail("sendMessage", TimedOut())
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()
    await gathered.receive(album_update(9))
    await gathered.finish()

    assert len(chat.sent("sendMessage")) == 1
    assert chat.sent("editMessageText") == []


async def test_a_caption_on_any_part_asks_for_the_whole_album(chat, gathered):
    await chat.prefer(GROUP, mode=GroupMode.ASKED)
    await gathered.receive(album_update(7), album_update(8, caption="/mood"))
    await gathered.finish()

    (text,) = chat.texts()
    assert text.startswith("2 faces in 2 photos")


async def test_an_album_that_hides_one_photo_is_left_alone_as_a_whole(chat, gathered):
    await gathered.receive(album_update(7), album_update(8, has_media_spoiler=True))
    await gathered.finish()

    assert chat.telegram.calls == []


async def test_asked_about_one_photo_of_an_album_it_answers_that_one(chat, gathered):
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()

    await chat.receive(text_update("/mood", "group", reply_to_message=album_part(8)))

    assert replied_to(chat) == [7, 8]
    assert "photos" not in chat.texts()[1]


async def test_whoever_asked_to_be_left_alone_hears_so_once_for_an_album(chat, gathered):
    await chat.store.leave_alone(1001, 1001)
    await gathered.receive(*(album_update(number, "private") for number in (7, 8, 9)))
    await gathered.finish()

    assert chat.texts() == [TEXTS.line(Line.YOU_ARE_LEFT_ALONE)]
    assert fetched(chat) == []


async def test_a_group_that_wants_reactions_only_gets_one_for_an_album(chat, gathered):
    await chat.prefer(GROUP, mode=GroupMode.REACTION)
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()
    await gathered.receive(album_update(9))
    await gathered.finish()

    assert len(chat.sent("setMessageReaction")) == 1
    assert chat.texts() == []


async def test_an_album_that_cannot_be_answered_before_the_stop_waits_for_the_next_start(
    chat, gathered
):
    chat.backend.hold()
    await gathered.receive(album_update(7), album_update(8))
    chat.job_clock.now += PAUSE_S
    await until_looked_at(chat)

    await chat.application.work.stop(0)

    assert chat.texts() == []
    assert (await chat.ledger.stats()).waiting == 2
    assert not chat.application.order.is_busy(GROUP)
    for task in gathered.tasks:
        task.cancel()


async def test_parts_of_an_open_album_count_as_photos_that_wait(open_chat):
    chat = await open_chat(photos_at_once=1, photos_waiting=1)
    gathered = Gathered(chat)
    await gathered.receive(album_update(7), album_update(8), photo_update())
    await chat.until(chat.texts)
    turned_away = list(chat.texts())
    await gathered.finish()

    assert turned_away == [TEXTS.line(Line.BACKEND_BUSY)]
    assert replied_to(chat)[1:] == [7]


async def test_one_line_is_logged_for_an_album(chat, gathered, caplog):
    caplog.set_level(logging.INFO, logger="bot")
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()

    (line,) = [line for line in caplog.text.splitlines() if f" {LOG}: " in line]
    assert "faces=2 photos=2" in line


async def test_an_error_that_nobody_expected_is_logged_without_its_message(chat, gathered, caplog):
    chat.backend.answer = RuntimeError("a secret")
    await gathered.receive(album_update(7), album_update(8))
    await gathered.finish()

    assert "RuntimeError at tests.fakes:" in caplog.text
    assert "secret" not in caplog.text


async def test_a_file_can_be_part_of_an_album_too(chat, gathered):
    document = {"file_id": "doc", "file_unique_id": "u", "mime_type": "image/png"}
    parts = [album_part(number, photo=[], document=document) for number in (7, 8)]
    await gathered.receive(*(update_json(**part) for part in parts))
    await gathered.finish()

    assert replied_to(chat) == [7]


async def test_an_album_is_answered_in_the_language_of_who_sent_it(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))
    gathered = Gathered(chat)
    german = ADA | {"language_code": "de"}

    await gathered.receive(album_update(7, person=german), album_update(8, person=german))
    await gathered.finish()
    await gathered.receive(album_update(9, person=german))
    await gathered.finish()

    (answer,) = chat.sent("sendMessage")
    (amended,) = chat.sent("editMessageText")
    assert answer["text"].startswith("de: ")
    assert amended["text"].startswith("de: ")
