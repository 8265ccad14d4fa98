"""Who is heard: every way in which Telegram hands over a message, each on purpose."""

import pytest

from bot.core.preferences import GroupMode
from tests.builders import (
    ADA,
    BOT,
    GROUP,
    membership_update,
    message_json,
    photo_json,
    press_update,
    text_update,
    update_json,
)

COMMANDS = ("/start", "/help", "/privacy", "/settings on", "/stop", "/forget", "/mood")
OTHER_BOT = {"id": 2001, "is_bot": True, "first_name": "Album bot", "username": "album_bot"}
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
CHANNEL = {"id": -1009001, "type": "channel", "title": "Weekend news"}
FROM_CHANNEL = {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 3}
FROM_BEN = {"type": "hidden_user", "date": 1, "sender_user_name": "Ben"}

UNHEARD_KINDS = (
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_message",
    "edited_business_message",
)
UNHEARD_SENDERS = {
    "another bot": {"person": OTHER_BOT},
    "the bot itself": {"person": BOT},
    "the linked channel": {
        "person": TELEGRAM,
        "sender_chat": CHANNEL,
        "forward_origin": FROM_CHANNEL,
        "is_automatic_forward": True,
    },
    "somebody who forwards": {"forward_origin": FROM_BEN},
}


@pytest.fixture
async def led(chat):
    """A group that is off and where everybody is an admin: whatever is heard has an effect."""
    await chat.prefer(mode=GroupMode.OFF)
    for person in (ADA, OTHER_BOT, TELEGRAM, BOT):
        chat.telegram.statuses[person["id"]] = "administrator"
    return chat


def as_kind(update, kind):
    """The same message, handed over in another way."""
    message = update["message"]
    extra = {"guest_query_id": "g"} if kind == "guest_message" else {}
    return update_json(kind, **message, **extra)


async def nothing_happened(chat):
    mode = (await chat.store.preferences(GROUP)).mode
    return chat.telegram.calls == [] and mode is GroupMode.OFF


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_person_is_heard(led, command):
    await led.receive(text_update(command, "group"))

    assert led.texts()


@pytest.mark.parametrize("kind", UNHEARD_KINDS)
@pytest.mark.parametrize("command", COMMANDS)
async def test_commands_count_in_new_messages_only(led, command, kind):
    await led.receive(as_kind(text_update(command, "group"), kind))

    assert await nothing_happened(led)


@pytest.mark.parametrize("command", COMMANDS)
async def test_a_call_to_another_chat_is_no_command(led, command):
    await led.receive(as_kind(text_update(command, "group"), "guest_message"))

    assert set(led.telegram.methods()) <= {"answerGuestQuery"}
    assert (await led.store.preferences(GROUP)).mode is GroupMode.OFF


@pytest.mark.parametrize("sender", UNHEARD_SENDERS)
@pytest.mark.parametrize("command", COMMANDS)
async def test_commands_count_from_people_only(led, command, sender):
    await led.receive(text_update(command, "group", **UNHEARD_SENDERS[sender]))

    assert await nothing_happened(led)


@pytest.mark.parametrize("kind", UNHEARD_KINDS)
async def test_photos_count_in_new_messages_only(chat, kind):
    await chat.receive(update_json(kind, **photo_json("group"), guest_query_id="g"))

    assert chat.telegram.calls == []


@pytest.mark.parametrize("sender", UNHEARD_SENDERS)
async def test_photos_of_others_than_members_are_left_alone(chat, sender):
    fields = {"from": UNHEARD_SENDERS[sender].get("person", ADA), **UNHEARD_SENDERS[sender]}
    fields.pop("person", None)

    await chat.receive(update_json(**{**photo_json("group"), **fields}))

    assert chat.telegram.calls == []


@pytest.mark.parametrize("chat_type", ["group", "supergroup"])
async def test_a_linked_channels_photo_is_looked_at_for_whoever_asks(chat, chat_type):
    fields = {**UNHEARD_SENDERS["the linked channel"], "from": TELEGRAM}
    fields.pop("person")
    post = {**photo_json(chat_type, message_id=7), **fields}

    await chat.receive(text_update("/mood", chat_type, reply_to_message=post))

    (message,) = chat.sent("sendMessage")
    assert message["reply_parameters"]["message_id"] == 7


async def test_presses_of_the_menu_and_of_answers_reach_different_counters(chat):
    chat.telegram.statuses[ADA["id"]] = "member"

    await chat.receive(press_update("1:m:mode:off"))
    await chat.receive(press_update("9:z:unknown"))

    assert len(chat.sent("getChatMember")) == 1
    assert len(chat.sent("answerCallbackQuery")) == 2


async def test_other_changes_of_membership_are_not_asked_for(chat):
    change = membership_update("member", "administrator")["my_chat_member"]

    await chat.receive(update_json("chat_member", **change))
    await chat.receive(update_json(**message_json("group", left_chat_member=ADA)))

    assert chat.telegram.calls == []


async def test_what_was_said_through_inline_mode_is_no_question(chat):
    await chat.receive(text_update("Hooray!", via_bot=BOT))

    assert chat.telegram.calls == []
