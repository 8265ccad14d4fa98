import pytest

from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import SwitchOn
from bot.core.preferences import ChatPreferences, GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import (
    ADA,
    GROUP,
    PRIVATE,
    membership_update,
    message_json,
    text_update,
    update_json,
)

TEXTS = load_rule_book().texts
SUPERGROUP = -1004001


@pytest.fixture
async def new_group(chat):
    """A chat door to which the group is new."""
    await chat.store.drop_chat(GROUP)
    return chat


def migration_messages():
    leaving = message_json("group", migrate_to_chat_id=SUPERGROUP)
    arriving = message_json("supergroup", migrate_from_chat_id=GROUP)
    arriving["chat"] = arriving["chat"] | {"id": SUPERGROUP}
    return update_json(**leaving), update_json(**arriving)


async def test_a_group_is_told_once_what_the_bot_is_and_can_switch_it_on(new_group):
    await new_group.receive(membership_update("left", "member"))

    (message,) = new_group.sent("sendMessage")
    assert TEXTS.line(Line.START_GROUP, operator="the tests") in message["text"]
    for words in ("automatic emotion recognition", "the tests", "not for work or school"):
        assert words in message["text"]
    assert TEXTS.line(Line.GROUP_STAYS_OFF) in message["text"]
    ((button,),) = message["reply_markup"]["inline_keyboard"]
    assert button["callback_data"] == render_settings_button(SwitchOn())
    assert "reply_parameters" not in message


@pytest.mark.parametrize(
    ("sees_all", "line"),
    [(True, Line.GROUP_SEES_PHOTOS), (False, Line.GROUP_SEES_COMMANDS)],
)
async def test_the_welcome_says_which_photos_telegram_shows(open_chat, sees_all, line):
    chat = await open_chat(sees_all=sees_all)
    await chat.store.drop_chat(GROUP)

    await chat.receive(membership_update("left", "administrator"))

    assert TEXTS.line(line) in chat.texts()[0]


async def test_the_two_ways_round_privacy_mode_are_named():
    words = TEXTS.line(Line.GROUP_SEES_COMMANDS)

    assert "admin" in words
    assert "@BotFather" in words


@pytest.mark.parametrize(
    ("before", "after"),
    [("kicked", "member"), ("left", "administrator"), ("left", "member")],
)
async def test_added_again_to_a_group_that_never_switched_on_it_says_no_more(
    new_group, before, after
):
    await new_group.receive(membership_update("left", "member"))
    await new_group.receive(membership_update("member", before))
    await new_group.receive(membership_update(before, after))

    assert len(new_group.texts()) == 1


async def test_added_again_to_a_group_that_was_on_it_says_that_it_is_off_now(new_group):
    await new_group.receive(membership_update("left", "member"))
    await new_group.prefer(mode=GroupMode.FULL)
    await new_group.receive(membership_update("member", "kicked"))
    assert await new_group.store.preferences(GROUP) is None

    await new_group.receive(membership_update("kicked", "member"))

    assert new_group.texts()[0] == new_group.texts()[1]


async def test_a_promotion_is_no_reason_to_speak_where_nothing_changes(open_chat, chat):
    await chat.prefer(mode=GroupMode.ASKED)
    await chat.receive(membership_update("member", "administrator"))
    await chat.receive(membership_update("administrator", "member"))
    assert chat.telegram.calls == []

    sees_all = await open_chat(sees_all=True)
    await sees_all.prefer(mode=GroupMode.FULL)
    await sees_all.receive(membership_update("member", "administrator"))
    assert sees_all.telegram.calls == []


async def test_a_promotion_that_lets_the_bot_see_all_photos_is_told(chat):
    await chat.receive(membership_update("member", "administrator"))
    await chat.receive(membership_update("administrator", "administrator"))

    assert chat.texts() == [TEXTS.line(Line.NOW_SEES_PHOTOS)]


@pytest.mark.parametrize("after", ["left", "kicked"])
async def test_a_group_that_removes_the_bot_is_forgotten_but_wishes_stay(chat, after):
    await chat.store.leave_alone(ADA["id"], GROUP)

    await chat.receive(membership_update("member", after))

    assert await chat.store.preferences(GROUP) is None
    assert await chat.store.wants_to_be_left_alone(ADA["id"], GROUP)
    assert chat.telegram.calls == []


async def test_a_person_who_blocks_the_bot_is_no_longer_remembered(chat):
    await chat.prefer(PRIVATE, mode=GroupMode.FULL, shows_scores=True)

    await chat.receive(membership_update("member", "kicked", "private"))
    await chat.receive(membership_update("kicked", "member", "private"))

    assert await chat.store.preferences(PRIVATE) is None
    assert chat.telegram.calls == []


async def test_a_channel_is_not_greeted(chat):
    channel = {"id": -1009001, "type": "channel", "title": "News"}

    await chat.receive(membership_update("left", "administrator", chat=channel))

    assert chat.telegram.calls == []


async def test_a_link_that_adds_the_bot_and_sends_start_gets_one_welcome(new_group):
    await new_group.receive(membership_update("left", "member"))
    await new_group.receive(text_update("/start@emotion_bot hello", "group"))

    assert len(new_group.texts()) == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 0), (1,), (0,)])
async def test_what_was_chosen_follows_the_group_however_telegram_tells_it(chat, order):
    await chat.store.leave_alone(ADA["id"], GROUP)
    told = migration_messages()

    for which in order:
        await chat.receive(told[which])

    assert (await chat.store.preferences(SUPERGROUP)).mode is GroupMode.FULL
    assert await chat.store.preferences(GROUP) is None
    assert await chat.store.wants_to_be_left_alone(ADA["id"], SUPERGROUP)
    assert chat.telegram.calls == []


async def test_what_was_chosen_follows_a_group_of_which_only_a_refused_call_tells(chat):
    chat.telegram.refuse(
        "sendMessage", 400, "Bad Request: group chat was upgraded", migrate_to_chat_id=SUPERGROUP
    )

    await chat.receive(text_update("/help", "group"))

    assert [params["chat_id"] for params in chat.sent("sendMessage")] == [GROUP, SUPERGROUP]
    assert (await chat.store.preferences(SUPERGROUP)).mode is GroupMode.FULL


async def test_a_late_word_of_the_move_undoes_no_later_choice(chat):
    leaving, arriving = migration_messages()
    await chat.receive(leaving)
    await chat.prefer(SUPERGROUP, mode=GroupMode.OFF)

    await chat.receive(arriving)

    assert await chat.store.preferences(SUPERGROUP) == ChatPreferences(mode=GroupMode.OFF)


async def test_a_supergroup_that_was_a_group_is_not_greeted_again(chat):
    for update in migration_messages():
        await chat.receive(update)
    joined = membership_update("left", "member", "supergroup")
    joined["my_chat_member"]["chat"]["id"] = SUPERGROUP

    await chat.receive(joined)

    assert chat.telegram.calls == []


async def test_without_the_store_a_group_is_greeted_all_the_same(new_group):
    await new_group.store.aclose()

    await new_group.receive(membership_update("left", "member"))
    await new_group.receive(membership_update("member", "administrator"))
    await new_group.receive(membership_update("member", "kicked"))
    await new_group.receive(migration_messages()[0])

    assert len(new_group.texts()) == 1
