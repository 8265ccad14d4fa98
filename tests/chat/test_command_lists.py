import pytest

from bot.chat.command_lists import publish_commands
from bot.replies.lines import Line
from tests.chat.shelves import FakeShelf, in_language

MEMBERS = ["mood", "help", "privacy", "stop", "forget"]
SCOPES = ["all_private_chats", "all_group_chats", "all_chat_administrators"]


async def publish(chat):
    application = chat.application
    await publish_commands(application.bot, application.tongues, pause_s=1, sleep=chat.clock.sleep)


def written(chat):
    return [params.get("language_code") for params in chat.sent("setMyCommands")]


async def test_command_lists_are_set_by_scope_and_only_where_they_differ(chat):
    await publish(chat)
    await publish(chat)

    lists = {
        scope: [command["command"] for command in commands]
        for (scope, _), commands in chat.telegram.commands.items()
    }
    assert lists == {
        "all_private_chats": [
            *("start", "help", "mood", "session", "item"),
            *("settings", "privacy", "stop", "forget"),
        ],
        "all_group_chats": MEMBERS,
        "all_chat_administrators": [*MEMBERS, "session", "item", "settings"],
    }
    assert len(chat.sent("setMyCommands")) == 3


async def test_every_language_with_a_code_of_two_letters_has_its_own_lists(open_chat):
    chat = await open_chat(shelf=FakeShelf("de", "pt-BR", "fil", "ar"))

    await publish(chat)

    assert written(chat) == [None] * 3 + ["de"] * 3 + ["ar"] * 3
    for scope in SCOPES:
        for code in ("de", "ar"):
            shown = {
                command["command"]: command["description"]
                for command in chat.telegram.commands[scope, code]
            }
            assert shown["mood"] == in_language(code).texts.line(Line.COMMAND_MOOD)


async def test_only_the_language_whose_words_changed_is_written_again(open_chat):
    chat = await open_chat(shelf=FakeShelf("de", "pt"))
    await publish(chat)
    chat.telegram.calls.clear()
    chat.telegram.commands["all_group_chats", "pt"] = []

    await publish(chat)

    assert written(chat) == ["pt"]
    assert len(chat.sent("getMyCommands")) == 9


async def test_the_calls_are_spread_out(open_chat):
    chat = await open_chat(shelf=FakeShelf("de"))

    await publish(chat)

    assert chat.clock.slept == [0, 1, 1, 1, 1, 1]


async def test_a_refused_command_list_only_costs_that_menu(chat, caplog):
    chat.telegram.refuse("setMyCommands", 400, "Bad Request: whatever")

    await publish(chat)

    assert [scope for scope, _ in chat.telegram.commands] == SCOPES[1:]
    assert "could not be set" in caplog.text


async def test_it_waits_as_long_as_telegram_asks(chat):
    chat.telegram.refuse("setMyCommands", 429, "Too Many Requests", retry_after=90, times=1)

    await publish(chat)

    assert chat.clock.slept == [0, 90, 1]


@pytest.mark.parametrize(("status", "parameters"), [(401, {}), (429, {"retry_after": 3600})])
async def test_it_gives_up_where_going_on_is_no_use(chat, status, parameters):
    chat.telegram.refuse("getMyCommands", status, "Unauthorized or too fast", **parameters)

    await publish(chat)

    assert chat.telegram.methods() == ["getMyCommands"]
