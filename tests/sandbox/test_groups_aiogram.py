"""The same with aiogram, a second client that shares nothing with PTB."""

import aiogram
import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramMigrateToChat, TelegramNetworkError
from aiogram.types import BufferedInputFile, InputMediaPhoto, ReactionTypeEmoji

from bot.sandbox.server import Sandbox
from tests.sandbox.pictures import picture

pytestmark = pytest.mark.e2e

ADA, BEN, GROUP = 1001, 1002, -4001


def photo(width: int = 64) -> InputMediaPhoto:
    return InputMediaPhoto(media=BufferedInputFile(picture(width), "a.jpg"), caption="hi")


async def test_a_migrated_group_is_followed(sandbox: Sandbox, aio: aiogram.Bot):
    new_id = sandbox.migrate_group(GROUP)

    with pytest.raises(TelegramMigrateToChat) as moved:
        await aio.send_message(GROUP, "hi")

    assert moved.value.migrate_to_chat_id == new_id
    first, second = await aio.get_updates()
    assert first.message.migrate_to_chat_id == new_id
    assert second.message.migrate_from_chat_id == GROUP


async def test_topics_of_a_forum(sandbox: Sandbox, aio: aiogram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    sandbox.set_forum(chat_id, is_on=True)
    photos = next(iter(sandbox.world.chats[chat_id].topics))

    sent = await aio.send_photo(
        chat_id, BufferedInputFile(picture(), "a.jpg"), message_thread_id=photos
    )

    assert (sent.message_thread_id, sent.is_topic_message) == (photos, True)
    assert sent.reply_to_message.forum_topic_created.name == "Photos"
    assert (await aio.get_chat(chat_id)).is_forum
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await aio.send_message(chat_id, "hi", message_thread_id=1)


async def test_albums_both_ways(sandbox: Sandbox, aio: aiogram.Bot):
    theirs = await sandbox.person(BEN).send_album(GROUP, [picture()] * 2)
    updates = await aio.get_updates()
    ours = await aio.send_media_group(GROUP, [photo(), photo()])

    await aio.set_message_reaction(
        GROUP, updates[1].message.message_id, reaction=[ReactionTypeEmoji(emoji="👍")]
    )
    edited = await aio.edit_message_media(photo(100), chat_id=GROUP, message_id=ours[1].message_id)

    assert len({update.message.media_group_id for update in updates}) == 1
    assert theirs[0].reactions
    assert ours[0].media_group_id == ours[1].media_group_id == edited.media_group_id
    assert edited.photo[-1].width == 100


async def test_members_as_aiogram_reads_them(sandbox: Sandbox, aio: aiogram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    sandbox.promote(chat_id, 1234567890)
    sandbox.promote(chat_id, ADA, is_anonymous=True)
    sandbox.leave(chat_id, 1003, by=ADA)

    owner, me = await aio.get_chat_administrators(chat_id)
    gone = await aio.get_chat_member(chat_id, 1003)

    assert (owner.status, owner.is_anonymous) == ("creator", True)
    assert me.can_delete_messages
    assert gone.status == "kicked"
    updates = await aio.get_updates(allowed_updates=["chat_member", "message"])
    assert updates[-1].message.left_chat_member.first_name == "Cleo"


async def test_special_messages_as_aiogram_reads_them(sandbox: Sandbox, aio: aiogram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    await aio.get_updates(offset=-1)
    ben = sandbox.person(BEN)
    original = await ben.send_photo(chat_id, picture(), spoiler=True)
    sandbox.person(ADA).forward(original, chat_id)
    await sandbox.channel.send_text(chat_id, "news")
    ben.edit(original, "edited")

    blurred, copy, news, edited = (await aio.get_updates())[1:]
    assert blurred.message.has_media_spoiler
    assert copy.message.forward_origin.sender_user.id == BEN
    assert news.message.forward_origin.chat.title == news.message.sender_chat.title
    assert edited.edited_message.caption == "edited"


async def test_a_cut_connection_is_a_network_error(sandbox: Sandbox, aio: aiogram.Bot):
    sandbox.faults.add("sendMessage", lost="after")

    with pytest.raises(TelegramNetworkError):
        await aio.send_message(ADA, "hi")

    assert len(sandbox.world.chats[ADA].messages) == 1
