"""Every method over real HTTP, driven by aiogram: a second client that shares nothing with PTB."""

import asyncio
import io

import aiogram
import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyParameters,
    TelegramObject,
)

from bot.sandbox.errors import migrated, too_many_requests
from bot.sandbox.records import BotStatus
from bot.sandbox.server import Sandbox
from tests.sandbox.pictures import opened, picture

pytestmark = pytest.mark.e2e

ADA, GROUP = 1001, -4001
KEYBOARD = InlineKeyboardMarkup(
    inline_keyboard=[
        [
            InlineKeyboardButton(text="press", callback_data="pressed"),
            InlineKeyboardButton(text="copy", copy_text=CopyTextButton(text="words")),
        ]
    ]
)


def upload(data: bytes, name: str = "a.jpg") -> BufferedInputFile:
    return BufferedInputFile(data, name)


def plain(*received: TelegramObject) -> list[dict]:
    """Objects without the bot that aiogram ties to what it received."""
    return [each.model_dump(exclude_none=True) for each in received]


async def test_the_bot_knows_itself(aio: aiogram.Bot):
    assert (await aio.get_me()).username == "emotion_sandbox_bot"


async def test_another_token_is_unauthorized(sandbox: Sandbox, aio: aiogram.Bot):
    stranger = aiogram.Bot("1:other", session=aio.session)

    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()


async def test_a_photo_travels_to_the_bot_and_back(sandbox: Sandbox, aio: aiogram.Bot):
    await sandbox.person(ADA).send_photo(GROUP, picture(900, 700), caption="/mood")

    (update,) = await aio.get_updates()
    message = update.message
    file = io.BytesIO()
    await aio.download(message.photo[-1], destination=file)
    sent = await aio.send_photo(
        GROUP,
        upload(file.getvalue()),
        caption="seen",
        reply_parameters=ReplyParameters(message_id=message.message_id),
        reply_markup=KEYBOARD,
    )

    assert message.caption_entities[0].type == "bot_command"
    assert opened(file.getvalue()).size == (900, 700)
    assert plain(*sent.reply_to_message.photo) == plain(*message.photo)
    assert plain(sent.reply_markup) == plain(KEYBOARD)


async def test_documents_and_stickers(aio: aiogram.Bot):
    document = await aio.send_document(ADA, upload(b"%PDF-1.7", "a"))
    sticker = await aio.send_sticker(ADA, upload(picture(512, 300, form="WEBP"), "a.webp"))

    assert document.document.mime_type == "application/pdf"
    assert (sticker.sticker.width, sticker.sticker.height) == (512, 300)
    again = await aio.send_sticker(ADA, sticker.sticker.file_id)
    assert plain(again.sticker) == plain(sticker.sticker)


async def test_a_press_is_answered(sandbox: Sandbox, aio: aiogram.Bot):
    message = await aio.send_message(GROUP, "hello", reply_markup=KEYBOARD)
    pressing = asyncio.create_task(sandbox.person(1003).press(message.message_id, "pressed"))

    (update,) = await aio.get_updates(timeout=2, allowed_updates=["callback_query"])
    query = update.callback_query
    await aio.answer_callback_query(query.id, text="yes")

    assert (await pressing).text == "yes"
    assert query.from_user.first_name == "Cleo"
    assert plain(query.message.reply_markup) == plain(KEYBOARD)
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await aio.answer_callback_query(query.id)


async def test_edits_reactions_actions_and_deletion(sandbox: Sandbox, aio: aiogram.Bot):
    bold = MessageEntity(type="bold", offset=0, length=3)
    text = await aio.send_message(ADA, "one", entities=[bold])
    photo = await aio.send_photo(ADA, upload(picture()))
    place = {"chat_id": ADA, "message_id": text.message_id}

    assert plain(*text.entities) == plain(bold)
    assert (await aio.edit_message_text("two", **place)).text == "two"
    assert (await aio.edit_message_reply_markup(**place, reply_markup=KEYBOARD)).reply_markup
    edited = await aio.edit_message_caption(
        chat_id=ADA, message_id=photo.message_id, caption="three"
    )
    assert edited.caption == "three"
    assert await aio.set_message_reaction(**place, reaction=[ReactionTypeEmoji(emoji="🤗")])
    assert sandbox.world.message(ADA, text.message_id).reactions == {1234567890: "🤗"}
    assert await aio.send_chat_action(ADA, "typing")
    assert await aio.delete_message(**place)


async def test_chats_members_and_commands(aio: aiogram.Bot):
    group = await aio.get_chat(GROUP)
    leaders = await aio.get_chat_administrators(GROUP)
    commands = [BotCommand(command="help", description="What I do")]

    assert group.permissions.can_send_photos
    assert [leader.status for leader in leaders] == ["creator"]
    assert (await aio.get_chat_member(GROUP, 1234567890)).status == "member"
    assert await aio.get_chat_member_count(GROUP) == 4
    assert await aio.set_my_commands(commands)
    assert plain(*await aio.get_my_commands()) == plain(*commands)
    assert await aio.delete_my_commands()


async def test_there_is_no_webhook_at_first(aio: aiogram.Bot):
    assert await aio.delete_webhook(drop_pending_updates=True)
    assert (await aio.get_webhook_info()).pending_update_count == 0


async def test_the_first_of_two_readers_gets_a_conflict(sandbox: Sandbox, aio: aiogram.Bot):
    first = asyncio.create_task(aio.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(aio.get_updates(timeout=20))

    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await first
    await sandbox.person(ADA).send_text(ADA, "hi")
    assert len(await second) == 1


async def test_refusals_arrive_as_the_right_errors(sandbox: Sandbox, aio: aiogram.Bot):
    sandbox.faults.add("sendMessage", error=too_many_requests(7))
    sandbox.faults.add("sendMessage", error=migrated(-1004001))

    with pytest.raises(TelegramRetryAfter) as flood:
        await aio.send_message(ADA, "hi")
    with pytest.raises(TelegramMigrateToChat) as moved:
        await aio.send_message(GROUP, "hi")
    message = await aio.send_message(ADA, "hi")
    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await aio.set_message_reaction(
            ADA, message.message_id, reaction=[ReactionTypeEmoji(emoji="✅")]
        )
    sandbox.change_bot_status(GROUP, BotStatus.KICKED)
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the group chat"):
        await aio.get_chat(GROUP)

    assert flood.value.retry_after == 7
    assert moved.value.migrate_to_chat_id == -1004001
