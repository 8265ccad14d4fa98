"""Presses that are odd: at once, repeated, old, foreign, and after a move."""

import asyncio

import pytest

from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import SetEmotion, SetMode, SetScores, SetSure, SwitchOn
from bot.core.emotions import Emotion
from bot.core.preferences import GroupMode
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import BOT, GROUP, message_json, press_update, text_update

TEXTS = load_rule_book().texts
SUPERGROUP = -1004001
MOVED = "Bad Request: group chat was upgraded to a supergroup chat"


def press(button, *args, **fields):
    return press_update(render_settings_button(button), *args, **fields)


def menu_message(button, **fields):
    """A menu whose message, other than the one that presses come from, is given."""
    data = render_settings_button(button)
    keyboard = {"inline_keyboard": [[{"text": "a button", "callback_data": data}]]}
    return message_json("group", person=BOT, message_id=8, text="menu", reply_markup=keyboard)


async def test_presses_at_the_same_time_lose_nothing(led):
    await asyncio.gather(
        *(led.receive(press(SetEmotion(each, False))) for each in (Emotion.FEAR, Emotion.ANGER)),
        led.receive(press(SetScores(True))),
        led.receive(press(SetSure(80))),
    )

    chosen = await led.store.preferences(GROUP)
    assert chosen.emotions == frozenset(Emotion) - {Emotion.FEAR, Emotion.ANGER}
    assert chosen.shows_scores
    assert chosen.least_confidence == 0.8


async def test_a_repeated_press_is_no_error(led, caplog):
    led.telegram.refuse("editMessageText", 400, "Bad Request: message is not modified")

    await led.receive(press(SetScores(False)))

    assert led.toasts() == [TEXTS.line(Line.SETTINGS_SAVED)]
    assert led.sent("sendMessage") == []
    assert caplog.records == []


@pytest.mark.parametrize("data", ["1:m:mode:loud", "1:m:", "1:m:on:x", "1:m:" + "x" * 60])
async def test_a_button_of_another_version_says_what_to_do(led, data):
    await led.receive(press_update(data))

    assert led.toasts() == [TEXTS.line(Line.SETTINGS_OLD)]


async def test_a_press_of_a_button_that_the_message_does_not_have_is_refused(led):
    await led.receive(press(SetMode(GroupMode.FULL), message=menu_message(SetMode(GroupMode.OFF))))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.OFF
    assert led.toasts() == [TEXTS.line(Line.SETTINGS_OLD)]


async def test_a_press_on_no_message_at_all_is_told_so(led):
    await led.receive(press(SwitchOn(), message=None, inline_message_id="i"))

    assert led.toasts() == [TEXTS.line(Line.SETTINGS_OLD)]


async def test_an_old_message_whose_content_telegram_hides_still_works(led):
    hidden = {"chat": {"id": GROUP, "type": "group"}, "message_id": 8, "date": 0}

    await led.receive(press(SetMode(GroupMode.ASKED), message=hidden))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.ASKED
    assert led.sent("editMessageText")[0]["message_id"] == 8


async def test_a_menu_that_was_deleted_is_posted_anew(led):
    led.telegram.refuse("editMessageText", 400, "Bad Request: message to edit not found")

    await led.receive(press(SetMode(GroupMode.ASKED)))

    (message,) = led.sent("sendMessage")
    assert "• Answers: when asked" in message["text"]


async def test_after_a_move_an_old_button_chooses_for_the_supergroup(led):
    led.telegram.refuse("getChatMember", 400, MOVED, migrate_to_chat_id=SUPERGROUP)

    await led.receive(press(SetMode(GroupMode.FULL)))

    assert (await led.store.preferences(SUPERGROUP)).mode is GroupMode.FULL
    assert await led.store.preferences(GROUP) is None
    # The same number is another message there.
    assert led.sent("editMessageText") == []
    assert [params["chat_id"] for params in led.sent("sendMessage")] == [SUPERGROUP]


async def test_a_move_that_only_shows_at_the_edit_takes_the_choice_along(led):
    led.telegram.refuse("editMessageText", 400, MOVED, migrate_to_chat_id=SUPERGROUP)

    await led.receive(press(SetMode(GroupMode.FULL)))

    assert (await led.store.preferences(SUPERGROUP)).mode is GroupMode.FULL
    assert [params["chat_id"] for params in led.sent("sendMessage")] == [SUPERGROUP]


async def test_without_the_store_nothing_is_pretended(led):
    await led.store.aclose()

    await led.receive(text_update("/settings", "group"))
    await led.receive(press(SetMode(GroupMode.FULL)))

    assert led.texts() == led.toasts() == [TEXTS.line(Line.STORE_DOWN)]
    assert led.sent("editMessageText") == []
