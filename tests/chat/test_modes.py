import pytest

from bot.chat.modes import wanted_updates
from tests.chat.conftest import Chat

ALWAYS = {"message", "callback_query", "my_chat_member"}


@pytest.mark.parametrize(
    ("abilities", "more"),
    [
        ({}, set()),
        ({"supports_inline_queries": True}, {"inline_query"}),
        ({"supports_guest_queries": True}, {"guest_message"}),
        (
            {"supports_inline_queries": True, "supports_guest_queries": True},
            {"inline_query", "guest_message"},
        ),
    ],
)
async def test_only_updates_of_modes_that_are_on_are_asked_for(store, abilities, more):
    chat = Chat(store)
    chat.telegram.answers["getMe"] = lambda _: {
        "id": 999,
        "is_bot": True,
        "first_name": "Emotion bot",
        "username": "emotion_bot",
        **abilities,
    }
    await chat.application.bot.initialize()

    assert set(wanted_updates(chat.application.bot)) == ALWAYS | more
