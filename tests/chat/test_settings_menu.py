from datetime import time

import pytest

from bot.chat.settings_buttons import render_settings_button
from bot.chat.settings_choices import (
    Close,
    OpenPage,
    Page,
    SetClock,
    SetEmotion,
    SetLanguage,
    SetMode,
    SetQuiet,
    SetScores,
    SetSure,
    SwitchOn,
)
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.lines import Line
from bot.replies.loader import load_rule_book
from tests.builders import ADA, BEN, GROUP, PRIVATE, press_update, text_update

TEXTS = load_rule_book().texts
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
SELF = {"id": GROUP, "type": "supergroup", "title": "Weekend crew"}
CHANNEL = {"id": -1009001, "type": "channel", "title": "Ada's channel"}


def press(button, *args, **fields):
    return press_update(render_settings_button(button), *args, **fields)


def labels(params):
    return [button["text"] for row in params["reply_markup"]["inline_keyboard"] for button in row]


async def test_an_admin_gets_one_message_with_what_holds_and_buttons(led):
    await led.receive(text_update("/settings", "group", message_id=7))

    (message,) = led.sent("sendMessage")
    assert "• Answers: off" in message["text"]
    assert "• Emotions: all" in message["text"]
    assert labels(message) == [
        "Answers",
        "Show scores",
        "Quiet hours",
        "Confidence",
        "Emotions",
        "Language",
        "Close",
    ]
    assert message["reply_parameters"]["message_id"] == 7


@pytest.mark.parametrize(
    ("status", "may"),
    [("creator", True), ("administrator", True), ("member", False), ("left", False)],
)
async def test_only_admins_may_open_and_press(led, status, may):
    led.telegram.statuses[BEN["id"]] = status

    await led.receive(text_update("/settings", "group", person=BEN))
    await led.receive(press(SetMode(GroupMode.FULL), person=BEN))

    chosen = await led.store.preferences(GROUP)
    assert (chosen.mode is GroupMode.FULL) is may
    assert (TEXTS.line(Line.ADMINS_ONLY) in led.texts()) is not may
    assert led.toasts() == [TEXTS.line(Line.SETTINGS_SAVED if may else Line.ADMINS_ONLY)]
    assert bool(led.sent("editMessageText")) is may


async def test_it_is_asked_anew_at_every_press_who_is_an_admin(led):
    await led.receive(press(SetMode(GroupMode.FULL)))
    led.telegram.statuses[ADA["id"]] = "member"
    await led.receive(press(SetMode(GroupMode.OFF)))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.FULL
    assert led.toasts()[1] == TEXTS.line(Line.ADMINS_ONLY)


async def test_where_it_cannot_be_checked_nothing_changes_and_that_is_said(led):
    led.telegram.refuse("getChatMember", 400, "Bad Request: user not found", times=2)

    await led.receive(press(SetMode(GroupMode.FULL)))
    await led.receive(text_update("/settings on", "group"))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.OFF
    assert led.toasts() == led.texts() == [TEXTS.line(Line.CANNOT_CHECK)]


async def test_an_anonymous_admin_may_choose_by_command(led):
    sent = {"person": ANONYMOUS, "sender_chat": SELF}

    await led.receive(text_update("/settings on", "supergroup", **sent))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.FULL
    assert led.sent("getChatMember") == []


async def test_who_writes_as_a_channel_is_no_admin(led):
    await led.receive(
        text_update("/settings on", "supergroup", person=ANONYMOUS, sender_chat=CHANNEL)
    )

    assert (await led.store.preferences(GROUP)).mode is GroupMode.OFF
    assert led.texts() == [TEXTS.line(Line.ADMINS_ONLY)]


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("on", GroupMode.FULL),
        ("ASKED", GroupMode.ASKED),
        ("reaction", GroupMode.REACTION),
        ("full", GroupMode.FULL),
        ("off", GroupMode.OFF),
        ("please", GroupMode.OFF),
    ],
)
async def test_a_word_behind_the_command_chooses_at_once(led, words, mode):
    await led.receive(text_update(f"/settings {words}", "group"))

    assert (await led.store.preferences(GROUP)).mode is mode
    assert "Settings of this group" in led.texts()[0]


async def test_the_button_of_the_welcome_switches_on_and_then_goes(led):
    await led.receive(press(SwitchOn()))

    assert (await led.store.preferences(GROUP)).mode is GroupMode.FULL
    assert led.toasts() == [TEXTS.line(Line.SWITCHED_ON)]
    (edit,) = led.sent("editMessageText")
    assert TEXTS.line(Line.GROUP_SWITCHED_ON) in edit["text"]
    assert TEXTS.line(Line.START_GROUP, operator="the tests") in edit["text"]
    assert "reply_markup" not in edit


async def test_an_old_welcome_does_not_undo_what_was_chosen_since(led):
    await led.prefer(mode=GroupMode.ASKED, shows_scores=True)

    await led.receive(press(SwitchOn()))

    assert await led.store.preferences(GROUP) == ChatPreferences(
        mode=GroupMode.ASKED, shows_scores=True
    )
    assert led.toasts() == [TEXTS.line(Line.ALREADY_ON)]


async def test_every_choice_is_stored_and_shown_in_the_same_message(led):
    for choice in (
        SetMode(GroupMode.REACTION),
        SetScores(True),
        SetQuiet(22, 7),
        SetClock(120),
        SetSure(60),
        SetEmotion(Emotion.FEAR, False),
        SetLanguage("en"),
    ):
        await led.receive(press(choice))
    await led.receive(press(OpenPage(Page.MAIN)))

    assert await led.store.preferences(GROUP) == ChatPreferences(
        mode=GroupMode.REACTION,
        shows_scores=True,
        quiet_hours=QuietHours(time(22), time(7), zone="+02:00"),
        least_confidence=0.6,
        emotions=frozenset(Emotion) - {Emotion.FEAR},
        language="en",
    )
    shown = led.sent("editMessageText")[-1]
    for words in ("reaction only", "shown", "22:00 to 07:00 (UTC+02:00)", "60 % or more"):
        assert words in shown["text"]
    assert "scared" not in shown["text"]
    assert led.sent("sendMessage") == []


@pytest.mark.parametrize("page", Page)
async def test_every_page_opens_in_place_and_changes_nothing(led, page):
    await led.receive(press(OpenPage(page)))

    (edit,) = led.sent("editMessageText")
    assert edit["message_id"] == 8
    back = "‹ Back" in labels(edit)
    assert back is (page is not Page.MAIN)
    assert await led.store.preferences(GROUP) == ChatPreferences()


async def test_close_takes_the_buttons_away_and_leaves_what_holds(led):
    await led.receive(press(Close()))

    (edit,) = led.sent("editMessageText")
    assert "• Answers: off" in edit["text"]
    assert "reply_markup" not in edit


async def test_the_last_emotion_stays(led):
    await led.prefer(emotions=frozenset({Emotion.ANGER}))

    await led.receive(press(SetEmotion(Emotion.ANGER, False)))

    assert (await led.store.preferences(GROUP)).emotions == {Emotion.ANGER}
    assert led.toasts() == [TEXTS.line(Line.SETTINGS_ONE_EMOTION)]


async def test_in_private_scores_confidence_and_language_are_offered(chat):
    await chat.receive(text_update("/settings off"))
    await chat.receive(press(SetScores(True), "private"))
    await chat.receive(press(SetSure(50), "private"))

    assert labels(chat.sent("sendMessage")[0]) == [
        "Show scores",
        "Confidence",
        "Language",
        "Close",
    ]
    assert await chat.store.preferences(PRIVATE) == ChatPreferences(
        mode=GroupMode.FULL, shows_scores=True, least_confidence=0.5
    )
    assert chat.sent("getChatMember") == []


async def test_the_menu_stays_in_its_topic(led):
    await led.receive(
        text_update("/settings", "supergroup", message_thread_id=3, is_topic_message=True)
    )

    assert led.sent("sendMessage")[0]["message_thread_id"] == 3


def test_every_toast_fits():
    toasts = (
        Line.ADMINS_ONLY,
        Line.CANNOT_CHECK,
        Line.SETTINGS_OLD,
        Line.SETTINGS_ONE_EMOTION,
        Line.SETTINGS_SAVED,
        Line.STORE_DOWN,
        Line.SWITCHED_ON,
        Line.ALREADY_ON,
    )

    assert max(len(TEXTS.line(toast)) for toast in toasts) <= 200
