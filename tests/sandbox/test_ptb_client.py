"""Every method over real HTTP, driven by python-telegram-bot."""

import asyncio

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeChat, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter

from bot.sandbox.errors import forbidden, migrated, too_many_requests
from bot.sandbox.records import BotStatus
from bot.sandbox.server import Sandbox
from tests.sandbox.pictures import opened, picture

pytestmark = pytest.mark.e2e

ADA, GROUP = 1001, -4001
KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("press", callback_data="pressed")]])


async def test_the_bot_knows_itself(ptb: telegram.Bot):
    me = await ptb.get_me()

    assert (me.id, me.username) == (1234567890, "emotion_sandbox_bot")
    assert me.can_read_all_group_messages


async def test_another_token_is_unauthorized(sandbox: Sandbox):
    with pytest.raises(InvalidToken):
        async with telegram.Bot("1:other", f"{sandbox.url}/bot"):
            pass


async def test_a_photo_travels_to_the_bot_and_back(sandbox: Sandbox, ptb: telegram.Bot):
    await sandbox.person(ADA).send_photo(ADA, picture(1600, 1200), caption="look")

    (update,) = await ptb.get_updates()
    file = await ptb.get_file(update.message.photo[-1])
    data = bytes(await file.download_as_bytearray())
    sent = await update.message.reply_photo(data, caption="seen", do_quote=True)

    assert update.message.caption == "look"
    assert opened(data).size == (1280, 960)
    assert len(data) == file.file_size
    assert sent.reply_to_message.message_id == update.message.message_id
    assert sent.photo[-1].width == 1280


async def test_documents_and_stickers_are_sent_and_sent_again(ptb: telegram.Bot):
    document = await ptb.send_document(ADA, b"some text", filename="a.txt", caption="*")
    sticker = await ptb.send_sticker(ADA, picture(512, 512, form="PNG"), emoji="🙂")

    again = await ptb.send_sticker(GROUP, sticker.sticker.file_id)

    assert (document.document.file_name, document.document.mime_type) == ("a.txt", "text/plain")
    assert again.sticker == sticker.sticker
    assert sticker.sticker.emoji == "🙂"


async def test_a_press_is_answered_and_the_message_edited(sandbox: Sandbox, ptb: telegram.Bot):
    message = await ptb.send_message(ADA, "hello", reply_markup=KEYBOARD)
    pressing = asyncio.create_task(sandbox.person(ADA).press(message.message_id, "press"))

    (update,) = await ptb.get_updates(timeout=2)
    await update.callback_query.answer("yes", show_alert=True)
    await update.callback_query.edit_message_text("bye")
    await ptb.edit_message_reply_markup(ADA, message.message_id, reply_markup=KEYBOARD)

    answer = await pressing
    shown = sandbox.world.message(ADA, message.message_id)
    assert (answer.text, answer.show_alert) == ("yes", True)
    assert update.callback_query.data == "pressed"
    assert shown.content.words == "bye"
    assert shown.keyboard


async def test_captions_reactions_actions_and_deletion(sandbox: Sandbox, ptb: telegram.Bot):
    photo = await ptb.send_photo(GROUP, picture(), caption="before")
    await ptb.edit_message_caption(GROUP, photo.message_id, caption="after")
    await ptb.set_message_reaction(GROUP, photo.message_id, "😁", is_big=True)
    await ptb.send_chat_action(GROUP, "upload_photo")

    message = sandbox.world.message(GROUP, photo.message_id)
    assert message.content.words == "after"
    assert list(message.reactions.values()) == ["😁"]
    assert await ptb.delete_message(GROUP, photo.message_id)
    assert sandbox.world.message(GROUP, photo.message_id) is None


async def test_entities_survive(ptb: telegram.Bot):
    bold = telegram.MessageEntity("bold", 3, 4)
    message = await ptb.send_message(ADA, "🙂 bold /help", entities=[bold])

    assert message.entities[0] == bold
    assert message.parse_entities(["bot_command"]) == {message.entities[1]: "/help"}


async def test_chats_and_members(ptb: telegram.Bot):
    private, group = await ptb.get_chat(ADA), await ptb.get_chat(GROUP)
    leaders = await ptb.get_chat_administrators(GROUP)
    member = await ptb.get_chat_member(GROUP, 1002)

    assert (private.type, private.username) == ("private", "ada")
    assert (group.type, group.title) == ("group", "Weekend crew")
    assert [(leader.user.id, leader.status) for leader in leaders] == [(ADA, "creator")]
    assert (member.user.first_name, member.status) == ("Ben", "member")
    assert await ptb.get_chat_member_count(GROUP) == 4


async def test_a_promoted_bot_is_an_administrator(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.change_bot_status(GROUP, BotStatus.ADMINISTRATOR)

    (update,) = await ptb.get_updates()
    me = await ptb.get_chat_member(GROUP, ptb.id)

    assert update.my_chat_member.new_chat_member.status == "administrator"
    assert me.can_delete_messages


async def test_commands_are_kept_by_scope(ptb: telegram.Bot):
    scope = BotCommandScopeChat(GROUP)
    await ptb.set_my_commands([BotCommand("help", "What I do")], scope=scope)

    assert await ptb.get_my_commands(scope=scope) == (BotCommand("help", "What I do"),)
    assert await ptb.get_my_commands() == ()
    assert await ptb.delete_my_commands(scope=scope)


async def test_a_bot_may_start_as_if_there_had_been_a_webhook(ptb: telegram.Bot):
    assert await ptb.delete_webhook(drop_pending_updates=True)
    assert (await ptb.get_webhook_info()).url == ""


async def test_a_long_poll_ends_when_something_happens(sandbox: Sandbox, ptb: telegram.Bot):
    loop = asyncio.get_running_loop()
    began = loop.time()
    polling = asyncio.create_task(ptb.get_updates(timeout=20))
    await asyncio.sleep(0.1)

    await sandbox.person(ADA).send_text(ADA, "/start")

    (update,) = await polling
    assert update.message.parse_entities(["bot_command"])
    assert loop.time() - began < 15


async def test_the_first_of_two_readers_gets_a_conflict(sandbox: Sandbox, ptb: telegram.Bot):
    # One PTB bot reads updates over a single connection: the second reader is another instance.
    async with telegram.Bot(ptb.token, f"{sandbox.url}/bot") as twin:
        first = asyncio.create_task(ptb.get_updates(timeout=20))
        await asyncio.sleep(0.1)
        second = asyncio.create_task(twin.get_updates(timeout=20))

        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await sandbox.person(ADA).send_text(ADA, "hi")
        assert len(await second) == 1


async def test_refusals_arrive_as_the_right_errors(sandbox: Sandbox, ptb: telegram.Bot):
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await ptb.send_message(ADA, "hi", reply_to_message_id=99)
    with pytest.raises(BadRequest, match="Chat not found"):
        await ptb.send_message(77, "hi")
    sandbox.change_bot_status(ADA, BotStatus.KICKED)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await ptb.send_message(ADA, "hi")


# PTB speaks of a coming change whenever it makes this error.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_trouble_on_demand_arrives_as_the_right_errors(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.faults.add("sendMessage", error=too_many_requests(7))
    sandbox.faults.add("sendmessage", error=migrated(-1004001), chat_id=GROUP)
    sandbox.faults.add(error=forbidden("user is deactivated"), times=None)

    with pytest.raises(RetryAfter) as flood:
        await ptb.send_message(ADA, "hi")
    with pytest.raises(ChatMigrated) as moved:
        await ptb.send_message(GROUP, "hi")
    for _ in range(2):
        with pytest.raises(Forbidden, match="user is deactivated"):
            await ptb.send_chat_action(ADA, "typing")
    sandbox.faults.clear()

    assert int(flood.value.retry_after) == 7
    assert moved.value.new_chat_id == -1004001
    assert await ptb.send_chat_action(ADA, "typing")


async def test_a_hung_call_lets_the_client_go(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.faults.add("sendMessage", delay_s=float("inf"))

    with pytest.raises(telegram.error.TimedOut):
        await ptb.send_message(ADA, "hi", read_timeout=0.1)

    assert not sandbox.world.chats[ADA].messages


async def test_calls_are_recorded_without_the_bytes(sandbox: Sandbox, ptb: telegram.Bot):
    await ptb.send_photo(ADA, picture(), caption="hi")

    call = sandbox.calls[-1]
    assert (call.method, call.status, call.description) == ("sendPhoto", 200, None)
    assert call.params["caption"] == "hi"
    assert call.params["photo"] == f"<{len(picture())} bytes>"
