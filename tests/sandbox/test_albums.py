"""Albums of people and of the bot."""

import asyncio
import json

import pytest

from bot.sandbox.errors import PageError
from bot.sandbox.people import Upload
from bot.sandbox.posting import AlbumDelivery
from bot.sandbox.stage import Stage
from bot.sandbox.visitor import Visitor
from tests.sandbox.calling import ADA, GROUP, call, heard, refusal, said, updates_of
from tests.sandbox.pictures import picture


@pytest.fixture
def ben(stage: Stage) -> Visitor:
    return Visitor(stage, stage.world.people[1002])


def media(count: int, **fields) -> list[dict]:
    return [{"type": "photo", "media": f"attach://{each}", **fields} for each in range(count)]


def uploads(count: int) -> dict[str, Upload]:
    return {str(each): Upload(picture()) for each in range(count)}


async def test_the_parts_of_an_album_share_a_mark_and_the_first_has_the_caption(stage, ben):
    sent = await ben.send_album(GROUP, [picture()] * 3, caption="look", spoiler=True)

    parts = await heard(stage)
    assert [each["message_id"] for each in parts] == [each.message_id for each in sent]
    assert len({each["media_group_id"] for each in parts}) == 1
    assert parts[0]["media_group_id"].isdecimal()
    assert [each.get("caption") for each in parts] == ["look", None, None]
    assert all(each["has_media_spoiler"] for each in parts)


async def test_two_albums_have_two_marks(stage, ben):
    for _ in range(2):
        await ben.send_album(GROUP, [picture()] * 2)

    assert len({each["media_group_id"] for each in await heard(stage)}) == 2


async def test_parts_come_out_of_order_and_twice_on_demand(stage, ben):
    delivery = AlbumDelivery(order=(2, 0, 0, 1))
    sent = await ben.send_album(GROUP, [picture()] * 3, delivery=delivery)

    updates = await updates_of(stage)
    first = sent[0].message_id
    assert [each["message"]["message_id"] - first for each in updates] == [2, 0, 0, 1]
    assert updates[1] == updates[2]
    assert list(stage.world.chats[GROUP].messages.values())[-3:] == sent


async def test_a_part_that_was_confirmed_comes_again(stage, ben):
    delivery = AlbumDelivery(order=(0, 1, 0), gap_s=0.02)
    sending = asyncio.create_task(ben.send_album(GROUP, [picture()] * 2, delivery=delivery))

    received = []
    while len(received) < 3:
        offset = received[-1]["update_id"] + 1 if received else 0
        received += await stage.updates.read(offset=offset, limit=9, timeout_s=1)
    await sending

    assert received[2] == received[0]
    assert received[1]["message"]["media_group_id"] == received[0]["message"]["media_group_id"]


async def test_others_write_between_the_parts_of_a_slow_album(stage, ben):
    ada = Visitor(stage, stage.world.people[ADA])
    delivery = AlbumDelivery(gap_s=0.05)
    sending = asyncio.create_task(ben.send_album(GROUP, [picture()] * 2, delivery=delivery))
    await stage.updates.read(offset=0, limit=9, timeout_s=1)

    await ada.send_text(GROUP, "nice")
    await sending

    received = await heard(stage)
    assert ["text" in each for each in received] == [False, True, False]
    ids = [each["message_id"] for each in received]
    assert ids == sorted(ids)


@pytest.mark.parametrize("part", [0, 2])
async def test_a_reaction_to_any_part_lands_on_the_first(stage, ben, part):
    sent = await ben.send_album(GROUP, [picture()] * 3)

    await call(
        stage,
        "setMessageReaction",
        chat_id=GROUP,
        message_id=sent[part].message_id,
        reaction=[{"type": "emoji", "emoji": "👍"}],
    )

    assert [bool(each.reactions) for each in sent] == [True, False, False]


async def test_when_the_first_part_is_gone_the_next_one_is_the_first(stage, ben):
    sent = await ben.send_album(GROUP, [picture()] * 2)
    stage.world.delete(sent[0])

    reaction = [{"type": "emoji", "emoji": "👍"}]
    message_id = sent[1].message_id
    await call(
        stage, "setMessageReaction", chat_id=GROUP, message_id=message_id, reaction=reaction
    )

    assert sent[1].reactions


async def test_people_send_two_to_ten_photos(stage, ben):
    with pytest.raises(PageError, match="at most 10"):
        await ben.send_album(GROUP, [picture()] * 11)
    with pytest.raises(ValueError, match="one photo is no album"):
        await ben.send_album(GROUP, [picture()])
    with pytest.raises(PageError, match="not a picture"):
        await ben.send_album(GROUP, [picture(), b"no picture"])

    assert await heard(stage) == []


async def test_the_bot_sends_an_album_as_an_answer(stage, ben):
    photo = await ben.send_photo(GROUP, picture())
    parts = media(2)
    parts[0] |= {"caption": "both", "has_spoiler": True}

    sent = await call(
        stage,
        "sendMediaGroup",
        uploads(2),
        chat_id=GROUP,
        media=parts,
        reply_parameters={"message_id": photo.message_id},
        protect_content="true",
    )

    assert len({each["media_group_id"] for each in sent}) == 1
    assert [each.get("caption") for each in sent] == ["both", None]
    assert [each.get("has_media_spoiler") for each in sent] == [True, None]
    assert all(each["has_protected_content"] for each in sent)
    assert all(each["reply_to_message"]["message_id"] == photo.message_id for each in sent)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (media(1), "2 to 10"),
        (media(11), "too many messages to send as an album"),
        ([*media(1), {"type": "document", "media": "attach://1"}], "can't be mixed"),
        ([*media(1), {"type": "photo", "media": "attach://none"}], "wrong file identifier"),
        ([*media(1), {"type": "video", "media": "attach://1"}], "media"),
        ("no list", "media"),
    ],
)
async def test_a_bad_album_is_refused_and_nothing_sent(stage, parts, words):
    raw = parts if isinstance(parts, str) else json.dumps(parts)

    assert words in await refusal(stage, "sendMediaGroup", uploads(11), chat_id=ADA, media=raw)
    assert not stage.world.chats[ADA].messages


async def test_media_take_the_place_of_other_media_and_of_words(stage):
    text_id = await said(stage, reply_markup={"inline_keyboard": []})

    new = {"type": "photo", "media": "attach://0", "caption": "now a photo"}
    edited = await call(
        stage, "editMessageMedia", uploads(1), chat_id=ADA, message_id=text_id, media=new
    )
    assert (edited["caption"], "text" in edited) == ("now a photo", False)

    again = {"type": "photo", "media": edited["photo"][-1]["file_id"], "caption": "now a photo"}
    assert "message is not modified" in await refusal(
        stage, "editMessageMedia", chat_id=ADA, message_id=text_id, media=again
    )
    document = {"type": "document", "media": "attach://0"}
    edited = await call(
        stage, "editMessageMedia", uploads(1), chat_id=ADA, message_id=text_id, media=document
    )
    assert "document" in edited
    assert "photo" not in edited


async def test_a_part_of_an_album_keeps_its_kind(stage):
    sent = await call(stage, "sendMediaGroup", uploads(2), chat_id=ADA, media=media(2))
    document = {"type": "document", "media": "attach://0"}
    message_id = sent[0]["message_id"]

    assert "its own kind" in await refusal(
        stage, "editMessageMedia", uploads(1), chat_id=ADA, message_id=message_id, media=document
    )
