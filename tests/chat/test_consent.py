import pytest

from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, GROUP, PRIVATE, text_update

TEXTS = load_rule_book().texts
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
CHANNEL = {"id": -1009001, "type": "channel", "title": "Ada's channel"}
SELF = {"id": GROUP, "type": "supergroup", "title": "Weekend crew"}


@pytest.mark.parametrize(("chat_type", "chat_id"), [("private", PRIVATE), ("group", GROUP)])
async def test_stop_is_noted_and_start_undoes_it(chat, chat_type, chat_id):
    await chat.receive(text_update("/stop", chat_type))
    assert await chat.store.wants_to_be_left_alone(ADA["id"], chat_id)

    await chat.receive(text_update("/start", chat_type))
    assert not await chat.store.wants_to_be_left_alone(ADA["id"], chat_id)

    assert chat.texts() == [TEXTS.line(Line.STOPPED), TEXTS.line(Line.WELCOME_BACK)]


async def test_start_of_one_person_changes_nothing_for_another(chat):
    await chat.receive(text_update("/stop", "group"))
    await chat.receive(text_update("/start", "group", person=BEN))

    assert await chat.store.wants_to_be_left_alone(ADA["id"], GROUP)


async def test_forget_deletes_everything_everywhere_and_says_so(chat):
    await chat.receive(text_update("/stop"))
    await chat.receive(text_update("/stop", "group"))
    await chat.store.set_preferences(PRIVATE, ChatPreferences(mode=GroupMode.FULL))

    await chat.receive(text_update("/forget", "group"))
    await chat.receive(text_update("/forget"))

    assert chat.texts()[2:] == [
        TEXTS.line(Line.FORGOTTEN, count=3),
        TEXTS.line(Line.FORGOTTEN_NOTHING),
    ]
    assert not await chat.store.wants_to_be_left_alone(ADA["id"], GROUP)
    assert await chat.store.preferences(PRIVATE) is None
    assert await chat.store.preferences(GROUP) is not None


async def test_an_anonymous_admin_is_told_that_stop_needs_a_name(chat):
    await chat.receive(text_update("/stop", "supergroup", person=ANONYMOUS, sender_chat=SELF))

    assert chat.texts() == [TEXTS.line(Line.STOP_NEEDS_A_PERSON)]


async def test_who_writes_as_a_channel_is_known_by_that_channel(chat):
    await chat.receive(text_update("/stop", "supergroup", person=CHANNEL_BOT, sender_chat=CHANNEL))

    assert await chat.store.wants_to_be_left_alone(CHANNEL["id"], GROUP)
    assert not await chat.store.wants_to_be_left_alone(CHANNEL_BOT["id"], GROUP)


@pytest.mark.parametrize("command", ["/stop", "/forget", "/start"])
async def test_a_wish_that_cannot_be_noted_is_said_to_be_so(chat, command):
    await chat.store.aclose()

    await chat.receive(text_update(command, "group"))

    assert chat.texts() == [TEXTS.line(Line.STORE_DOWN)]


@pytest.mark.parametrize("command", ["/stop", "/forget"])
async def test_wishes_are_confirmed_as_a_reply_in_their_topic(chat, command):
    await chat.receive(
        text_update(
            command, "supergroup", message_id=7, message_thread_id=3, is_topic_message=True
        )
    )

    (message,) = chat.sent("sendMessage")
    assert message["message_thread_id"] == 3
    assert message["reply_parameters"]["message_id"] == 7
