"""Photos and clips count for a mood exactly once, and only those that should."""

from datetime import timedelta

import pytest

from bot.core.emotions import Emotion
from bot.core.errors import BackendBusyError
from bot.core.preferences import GroupMode
from tests.builders import (
    ADA,
    BEN,
    GROUP,
    PRIVATE,
    album_update,
    analysis,
    clip_update,
    photo_json,
    photo_update,
    text_update,
)
from tests.chat.conftest import NOON

SENT = {"date": int(NOON.timestamp())}
EARLIER = {"date": int((NOON - timedelta(minutes=1)).timestamp())}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
SELF = {"id": GROUP, "type": "supergroup", "title": "Weekend crew"}


@pytest.fixture
async def chat(open_chat):
    chat = await open_chat()
    await chat.store.moods.switch_on(GROUP, NOON)
    await chat.store.moods.switch_on(PRIVATE, NOON)
    return chat


async def faces(chat, chat_id=GROUP):
    mood = await chat.store.moods.of_chat(chat_id)
    return [face async for face in chat.store.faces.stream(mood.session_id)]


async def test_every_face_of_a_photo_counts_for_whoever_sent_it(chat):
    chat.backend.answer = analysis(Emotion.HAPPINESS, Emotion.FEAR)

    await chat.receive(photo_update("group", person=BEN, **SENT))

    mood = await chat.store.moods.of_chat(GROUP)
    counted = await faces(chat)
    assert [face.scores.dominant for face in counted] == [Emotion.HAPPINESS, Emotion.FEAR]
    assert {face.contributor for face in counted} == {mood.contributor(BEN["id"])}
    assert {face.at_s for face in counted} == {SENT["date"]}


async def test_an_answer_that_telegram_refuses_for_now_counts_once_when_it_is_tried_again(chat):
    chat.telegram.refuse("sendMessage", 429, "Too Many Requests", times=3, retry_after=5)

    await chat.receive(photo_update("group", **SENT))
    for _ in range(4):
        await chat.pass_s(60)

    assert len(chat.sent("sendMessage")) > 1
    assert len(await faces(chat)) == 1


async def test_a_photo_that_had_to_wait_for_the_backend_counts_once(chat):
    there = chat.backend.answer
    chat.backend.answer = BackendBusyError("later")
    await chat.receive(photo_update("group", **SENT))
    assert await faces(chat) == []

    chat.backend.answer = there
    await chat.pass_s(60)

    assert len(await faces(chat)) == 1


async def test_a_photo_that_somebody_asks_about_as_well_counts_once(chat):
    photo = photo_json("group", person=BEN, message_id=7, **SENT)
    await chat.receive(photo_update("group", person=BEN, message_id=7, **SENT))

    await chat.receive(text_update("/mood", "group", reply_to_message=photo))

    assert len(await faces(chat)) == 1


async def test_each_photo_of_an_album_counts_also_a_late_one_and_none_twice(chat):
    for message_id in (11, 12):
        await chat.receive(album_update(message_id, **SENT))
    await chat.pass_s(60)
    await chat.receive(album_update(13, **SENT))
    await chat.pass_s(60)

    assert len(await faces(chat)) == 3


async def test_everybody_in_a_clip_counts_once_with_their_mean(chat):
    await chat.receive(clip_update(**SENT))

    (face,) = await faces(chat, PRIVATE)
    assert face.scores[Emotion.NEUTRAL] == pytest.approx(face.scores[Emotion.HAPPINESS])


@pytest.mark.parametrize(
    "sent",
    [
        {"forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Eve"}, **SENT},
        {"has_media_spoiler": True, **SENT},
        EARLIER,
    ],
    ids=["forwarded", "hidden", "before it was on"],
)
async def test_what_tells_nothing_of_the_chat_does_not_count(chat, sent):
    await chat.receive(photo_update("group", **{"message_id": 7, **sent}))
    photo = photo_json("group", message_id=7, **sent)
    await chat.receive(text_update("/mood", "group", reply_to_message=photo))

    assert chat.backend.photos
    assert await faces(chat) == []


async def test_a_photo_from_nobody_in_particular_does_not_count(chat):
    await chat.prefer(GROUP, mode=GroupMode.FULL)

    await chat.receive(photo_update("group", person=ANONYMOUS, sender_chat=SELF, **SENT))

    assert await faces(chat) == []


async def test_who_said_stop_does_not_count(chat):
    await chat.receive(text_update("/stop", "group", person=BEN))
    photo = photo_json("group", person=BEN, message_id=7, **SENT)

    await chat.receive(photo_update("group", person=BEN, message_id=7, **SENT))
    await chat.receive(text_update("/mood", "group", reply_to_message=photo))

    assert await faces(chat) == []


async def test_a_chat_whose_mood_is_off_keeps_nothing(chat):
    await chat.store.moods.switch_off(GROUP, NOON)

    await chat.receive(photo_update("group", **SENT))

    assert await faces(chat) == []


async def test_a_private_photo_counts_in_the_diary_and_nowhere_else(chat):
    await chat.receive(photo_update(person=ADA, **SENT))

    assert len(await faces(chat, PRIVATE)) == 1
    assert await faces(chat) == []
