"""Groups, topics, albums and trouble over real HTTP, driven by python-telegram-bot."""

import asyncio

import pytest
import telegram
from telegram import BotCommand, BotCommandScopeChatAdministrators, InputMediaPhoto
from telegram.constants import ChatMemberStatus
from telegram.error import BadRequest, ChatMigrated, NetworkError, RetryAfter

from bot.sandbox.server import Sandbox
from tests.sandbox.pictures import picture

pytestmark = pytest.mark.e2e

ADA, BEN, GROUP, BOT = 1001, 1002, -4001, 1234567890


# PTB speaks of a coming change whenever it makes this error.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_a_migrated_group_is_followed(sandbox: Sandbox, ptb: telegram.Bot):
    new_id = sandbox.migrate_group(GROUP)

    with pytest.raises(ChatMigrated) as moved:
        await ptb.send_message(GROUP, "hi")
    sent = await ptb.send_message(moved.value.new_chat_id, "hi")

    old, new = await ptb.get_updates()
    assert old.message.migrate_to_chat_id == new_id == sent.chat.id
    assert new.message.migrate_from_chat_id == GROUP
    assert new.message.from_user.id == 1087968824
    assert (await ptb.get_chat(new_id)).type == "supergroup"


async def test_a_shortcut_reply_stays_in_its_topic(sandbox: Sandbox, ptb: telegram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    sandbox.set_forum(chat_id, is_on=True)
    photos = next(iter(sandbox.world.chats[chat_id].topics))
    for topic in (photos, None):
        await sandbox.person(BEN).send_photo(chat_id, picture(), topic=topic)

    *_, opening, in_photos, in_general = await ptb.get_updates()
    answers = [
        await update.message.reply_text("seen", do_quote=True)
        for update in (in_photos, in_general)
    ]

    assert opening.message.forum_topic_created.name == "Photos"
    assert in_photos.message.is_topic_message
    assert in_photos.message.reply_to_message.forum_topic_created
    assert [answer.message_thread_id for answer in answers] == [photos, None]
    with pytest.raises(BadRequest, match="Message thread not found"):
        await ptb.send_message(chat_id, "hi", message_thread_id=99)
    assert await ptb.send_chat_action(chat_id, "typing", message_thread_id=1)


async def test_albums_both_ways(sandbox: Sandbox, ptb: telegram.Bot):
    sent = await sandbox.person(BEN).send_album(GROUP, [picture()] * 3, caption="us")

    updates = await ptb.get_updates()
    answer = await ptb.send_media_group(
        GROUP,
        [InputMediaPhoto(picture(), caption="both", has_spoiler=True), InputMediaPhoto(picture())],
        reply_to_message_id=updates[0].message.message_id,
    )
    await ptb.set_message_reaction(GROUP, updates[2].message.message_id, "👍")

    assert len({update.message.media_group_id for update in updates}) == 1
    assert updates[0].message.caption == "us"
    assert len({message.media_group_id for message in answer}) == 1
    assert answer[0].has_media_spoiler
    assert sent[0].reactions == {BOT: "👍"}


async def test_a_photo_takes_the_place_of_another(sandbox: Sandbox, ptb: telegram.Bot):
    first = await ptb.send_photo(ADA, picture(), caption="working")

    edited = await ptb.edit_message_media(
        InputMediaPhoto(picture(200, 100), caption="done"), ADA, first.message_id
    )

    assert (edited.caption, edited.photo[-1].width) == ("done", 200)


async def test_what_is_special_about_a_photo_arrives(sandbox: Sandbox, ptb: telegram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    sandbox.join(chat_id, 2001, by=ADA)
    await ptb.get_updates(offset=-1)
    ben = sandbox.person(BEN)
    await ben.send_photo(chat_id, picture(), spoiler=True)
    await ben.send_photo(chat_id, picture(), forwarded=True)
    await sandbox.channel.send_photo(chat_id, picture())
    await sandbox.person(2001).send_photo(chat_id, picture())
    sandbox.set_protected(chat_id, is_on=True)
    ben.edit(await ben.send_photo(chat_id, picture()), "/mood")

    updates = (await ptb.get_updates())[1:]
    blurred, forwarded, channel, other_bot, protected, edited = updates
    assert blurred.message.has_media_spoiler
    assert forwarded.message.forward_origin.type == "hidden_user"
    assert channel.message.is_automatic_forward
    assert channel.message.sender_chat.type == "channel"
    assert other_bot.message.from_user.is_bot
    assert protected.message.has_protected_content
    assert edited.edited_message.caption == "/mood"


async def test_administrators_by_name_and_anonymous(sandbox: Sandbox, ptb: telegram.Bot):
    chat_id = sandbox.migrate_group(GROUP)
    sandbox.promote(chat_id, BEN, is_anonymous=True, title="Cook")
    message = await sandbox.person(BEN).send_text(chat_id, "/settings")

    hidden = await ptb.get_chat_administrators(chat_id)
    sandbox.promote(chat_id, BOT)
    shown = await ptb.get_chat_administrators(chat_id)
    seen = (await ptb.get_updates())[-2].message

    assert [each.user.id for each in hidden] == [ADA]
    assert [(each.user.id, each.status) for each in shown] == [
        (ADA, ChatMemberStatus.OWNER),
        (BEN, ChatMemberStatus.ADMINISTRATOR),
        (BOT, ChatMemberStatus.ADMINISTRATOR),
    ]
    assert (shown[1].is_anonymous, shown[1].custom_title) == (True, "Cook")
    assert (seen.message_id, seen.sender_chat.id) == (message.message_id, chat_id)


async def test_added_removed_and_promoted(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.leave(GROUP, BOT)
    sandbox.join(GROUP, BOT, by=BEN)
    sandbox.promote(GROUP, BOT)
    dora = sandbox.add_person("Dora").user.id
    sandbox.join(GROUP, dora)

    updates = await ptb.get_updates(allowed_updates=telegram.Update.ALL_TYPES)
    changes = [each.my_chat_member for each in updates if each.my_chat_member]
    assert [(each.old_chat_member.status, each.new_chat_member.status) for each in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
        ("member", "administrator"),
    ]
    lines = [each.message for each in updates if each.message]
    assert [line.new_chat_members[0].id for line in lines] == [BOT, dora]


async def test_commands_for_administrators(ptb: telegram.Bot):
    scope = BotCommandScopeChatAdministrators(GROUP)
    await ptb.set_my_commands([BotCommand("settings", "What I do here")], scope=scope)

    assert (await ptb.get_my_commands(scope=scope))[0].command == "settings"
    with pytest.raises(BadRequest, match="Chat not found"):
        await ptb.set_my_commands(
            [BotCommand("settings", "x")], scope=BotCommandScopeChatAdministrators(-5)
        )


async def test_the_privacy_switch_shows_in_get_me(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.set_privacy_mode(is_on=True)

    assert not (await ptb.get_me()).can_read_all_group_messages


@pytest.mark.parametrize(("lost", "sent"), [("before", 0), ("after", 1)])
async def test_a_cut_connection_is_a_network_error(
    sandbox: Sandbox, ptb: telegram.Bot, lost, sent
):
    sandbox.faults.add("sendMessage", lost=lost)

    with pytest.raises(NetworkError):
        await ptb.send_message(ADA, "hi")

    assert len(sandbox.world.chats[ADA].messages) == sent
    assert await ptb.send_message(ADA, "hi")


async def test_a_hung_poll_lets_the_client_go_and_the_next_one_works(
    sandbox: Sandbox, ptb: telegram.Bot
):
    sandbox.faults.add("getUpdates", delay_s=float("inf"))
    await sandbox.person(ADA).send_text(ADA, "hi")

    with pytest.raises(telegram.error.TimedOut):
        await ptb.get_updates(timeout=0, read_timeout=0.1)

    assert len(await ptb.get_updates(timeout=0)) == 1


# PTB speaks of a coming change whenever it makes this error.
@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")
async def test_a_flooding_bot_is_told_to_wait(sandbox: Sandbox, ptb: telegram.Bot):
    sandbox.limits.is_enforced = True

    outcomes = await asyncio.gather(
        *(ptb.send_message(GROUP, str(number)) for number in range(8)), return_exceptions=True
    )

    assert sum(isinstance(each, RetryAfter) for each in outcomes) == 3
    assert sandbox.limits.counted["message"] == 5
