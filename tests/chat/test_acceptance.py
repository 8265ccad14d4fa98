"""Which updates are written down, and what happens when they cannot be."""

import pytest
from telegram import Update
from telegram.error import NetworkError

from bot.chat.updates import PERSON_SHARE
from bot.chat.written import payload_of, photo_in
from bot.core.errors import JobsError
from bot.core.preferences import GroupMode
from tests.builders import (
    ADA,
    BEN,
    BOT,
    GROUP,
    album_update,
    photo_json,
    photo_update,
    text_update,
    update_json,
)

CHANNEL = {"type": "channel", "date": 1, "message_id": 3, "chat": {"id": -5, "type": "channel"}}


class Receiver:
    """A chat door that takes photos in, and whose worker never begins."""

    def __init__(self, chat):
        self.chat = chat

    async def take(self, update):
        parsed = Update.de_json(update, self.chat.application.bot)
        return await self.chat.application.incoming.take(parsed)

    async def waiting(self):
        return (await self.chat.ledger.stats()).waiting

    def written(self):
        return [row.job for row in self.chat.ledger._open.values()]


@pytest.fixture
async def receiver(chat):
    await chat.application.work.stop(0)
    chat.ledger._is_closed = False
    return Receiver(chat)


async def test_a_photo_is_written_down_with_ids_and_its_caption_and_no_name(receiver):
    assert await receiver.take(photo_update(message_id=7, caption="so sour"))

    (job,) = receiver.written()
    assert job.key == f"{BOT['id']}:{ADA['id']}:7"
    assert (job.chat_id, job.user_id, job.kind) == (ADA["id"], ADA["id"], "photo")
    assert job.payload["caption"] == "so sour"
    assert ADA["first_name"] not in str(job.payload)
    assert "so sour" not in repr(job)


async def test_what_is_written_down_is_read_back_as_it_was(receiver):
    await receiver.take(photo_update("supergroup", caption="lunch"))
    (job,) = receiver.written()

    photo = photo_in(job.payload)

    assert payload_of(photo) == job.payload
    assert (photo.caption, photo.target.chat_id, photo.person_id) == ("lunch", GROUP, ADA["id"])
    assert photo.sent_at is not None
    assert photo.sent_at.tzinfo is not None


async def test_a_photo_that_is_delivered_again_is_written_down_once(receiver):
    update = photo_update(message_id=7)

    assert await receiver.take(update)
    assert await receiver.take(update | {"update_id": update["update_id"] + 1})

    assert await receiver.waiting() == 1


async def test_asking_about_a_photo_is_a_job_of_its_own(receiver):
    photo = photo_json("group", message_id=7, person=BEN)
    await receiver.take(update_json(**photo))
    await receiver.take(text_update("/mood", "group", message_id=9, reply_to_message=photo))

    first, asked = receiver.written()
    assert [job.key.rpartition(":")[2] for job in (first, asked)] == ["7", "9"]
    # Whose photo it is, for whoever wants to be forgotten.
    assert asked.user_id == BEN["id"]
    assert asked.payload["asked"]


@pytest.mark.parametrize("mode", [GroupMode.OFF, GroupMode.ASKED])
async def test_a_photo_that_nobody_may_look_at_is_not_even_written_down(receiver, mode):
    await receiver.chat.prefer(GROUP, mode=mode)

    assert await receiver.take(photo_update("group"))

    assert receiver.written() == []
    assert receiver.chat.telegram.calls == []


async def test_while_a_command_is_in_hand_a_photo_is_judged_after_it(receiver):
    await receiver.chat.prefer(GROUP, mode=GroupMode.OFF)

    async with receiver.chat.application.order.turn(GROUP):
        await receiver.take(photo_update("group"))

    assert await receiver.waiting() == 1


async def test_any_part_of_an_album_may_ask_so_all_are_written_down(receiver):
    await receiver.chat.prefer(GROUP, mode=GroupMode.ASKED)

    for number in (7, 8):
        await receiver.take(album_update(number))

    assert [job.batch.name for job in receiver.written()] == ["album-1", "album-1"]


async def test_a_photo_that_cannot_be_written_down_is_wanted_again(receiver):
    async def locked(job, room=None):
        raise JobsError("the database bot.db is locked")

    receiver.chat.ledger.add = locked

    with pytest.raises(NetworkError):
        await receiver.take(photo_update())


async def test_a_store_that_fails_for_a_moment_loses_no_photo(receiver):
    await receiver.chat.store.aclose()

    assert await receiver.take(photo_update("group"))

    assert await receiver.waiting() == 1


async def test_one_person_finds_room_for_only_so_many_and_others_find_theirs(receiver):
    taken = [await receiver.take(photo_update()) for _ in range(PERSON_SHARE + 2)]

    assert taken.count(False) == 2
    assert await receiver.take(photo_update("group", person=BEN))


@pytest.mark.parametrize(
    "update",
    [
        text_update("hello"),
        text_update("/mood", "group"),
        update_json("edited_message", **photo_json()),
        photo_update("group", person=BOT),
    ],
    ids=["words", "a question about nothing", "an edit", "another bot"],
)
async def test_what_is_no_photo_of_a_person_is_left_to_others(receiver, update):
    assert not await receiver.take(update)
    assert receiver.written() == []


async def test_a_photo_right_behind_the_command_that_allows_it_is_judged_after_it(chat):
    await chat.store.leave_alone(ADA["id"], GROUP)
    await chat.application.start()
    # As one poll brings them: nothing runs between the two.
    for update in (text_update("/start", "group"), photo_update("group")):
        parsed = Update.de_json(update, chat.application.bot)
        await chat.application.incoming.put(parsed)
    await chat.until(lambda: len(chat.sent("sendMessage")) == 2)
    await chat.application.stop()

    assert len(chat.backend.photos) == 1


@pytest.mark.parametrize("fields", [{"is_automatic_forward": True}, {"forward_origin": CHANNEL}])
async def test_what_a_channel_posted_gives_no_commands(receiver, fields):
    photo = photo_json("group", message_id=7)
    command = text_update("/mood", "group", reply_to_message=photo, **fields)

    assert not await receiver.take(command)


async def test_an_album_of_a_group_that_is_off_is_not_even_written_down(receiver):
    await receiver.chat.prefer(GROUP, mode=GroupMode.OFF)

    assert await receiver.take(album_update(7))

    assert receiver.written() == []


async def test_an_album_of_who_wants_to_be_left_alone_is_not_even_written_down(receiver):
    await receiver.chat.store.leave_alone(ADA["id"], GROUP)

    assert await receiver.take(album_update(7))

    assert receiver.written() == []


async def test_a_bug_costs_one_update_and_neither_the_polling_nor_words_in_the_log(
    receiver, caplog
):
    async def buggy(job, room=None):
        raise ValueError("a secret")

    receiver.chat.ledger.add = buggy

    assert not await receiver.take(photo_update())
    assert "an update is not taken: ValueError at tests.chat.test_acceptance:" in caplog.text
    assert "secret" not in caplog.text


def test_what_is_no_photo_is_told_without_what_was_written_down():
    with pytest.raises(ValueError, match="no photo was written down here") as trouble:
        photo_in({"caption": ["a secret"]})

    assert "secret" not in repr(trouble.value)
    assert trouble.value.__cause__ is None
