from datetime import UTC, datetime, time
from itertools import product

import pytest

from bot.chat.settings_buttons import parse_settings_button
from bot.chat.settings_choices import Page, SetClock, SetEmotion, SetLanguage, with_choice
from bot.chat.settings_pages import SettingsPages
from bot.core.emotions import Emotion
from bot.core.preferences import ChatPreferences, GroupMode, QuietHours
from bot.replies.languages import LANGUAGES
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PAGES = SettingsPages(load_rule_book().texts, tuple(LANGUAGES), NOON)


def quiet(zone):
    return ChatPreferences(quiet_hours=QuietHours(time(22), time(7), zone=zone))


def buttons(page, chosen, place=Place.GROUP):
    return [
        button for row in PAGES.keyboard(page, chosen, place).inline_keyboard for button in row
    ]


@pytest.mark.parametrize(("page", "place"), list(product(Page, Place)))
def test_every_button_of_every_page_can_be_read_back(page, place):
    for chosen in (ChatPreferences(), quiet("+14:00"), quiet("-14:00"), quiet("Asia/Kathmandu")):
        for button in buttons(page, chosen, place):
            assert parse_settings_button(button.callback_data) is not None
        assert PAGES.text(page, chosen, place)


@pytest.mark.parametrize(
    ("page", "chosen", "marked"),
    [
        (Page.MODE, ChatPreferences(mode=GroupMode.REACTION), ["✓ reaction only"]),
        (Page.SURE, ChatPreferences(least_confidence=0.6), ["✓ 60 % or more"]),
        (Page.SURE, ChatPreferences(), ["✓ any"]),
        (Page.QUIET, ChatPreferences(), ["✓ none"]),
        (Page.QUIET, quiet("UTC"), ["✓ 22:00 – 07:00"]),
        (Page.EMOTIONS, ChatPreferences(emotions=frozenset({Emotion.FEAR})), ["✓ scared"]),
        (Page.LANGUAGE, ChatPreferences(language="ar"), ["✓ العربية"]),
        (Page.LANGUAGE, ChatPreferences(), ["✓ as in each person's Telegram"]),
    ],
)
def test_what_holds_is_marked(page, chosen, marked):
    labels = [button.text for button in buttons(page, chosen)]

    assert [label for label in labels if label.startswith("✓")] == marked


def test_an_emotion_is_offered_the_other_way_round():
    chosen = ChatPreferences(emotions=frozenset({Emotion.FEAR}))

    offered = {
        parse_settings_button(each.callback_data) for each in buttons(Page.EMOTIONS, chosen)
    }

    assert SetEmotion(Emotion.FEAR, answered=False) in offered
    assert SetEmotion(Emotion.ANGER, answered=True) in offered


@pytest.mark.parametrize(
    ("zone", "shown", "steps"),
    [
        ("UTC", "(UTC) it is 12:00", [-60, -15, 15, 60]),
        ("+05:45", "(UTC+05:45) it is 17:45", [285, 330, 360, 405]),
        ("-03:30", "(UTC-03:30) it is 08:30", [-270, -225, -195, -150]),
        ("+14:00", "(UTC+14:00) it is 02:00", [780, 825]),
        ("-14:00", "(UTC-14:00) it is 22:00", [-825, -780]),
        ("Europe/Vienna", "(Europe/Vienna) it is 13:00", [0, 45, 75, 120]),
    ],
)
def test_the_clock_is_stepped_until_it_shows_the_right_time(zone, shown, steps):
    chosen = quiet(zone)
    clocks = [parse_settings_button(each.callback_data) for each in buttons(Page.QUIET, chosen)]

    assert shown in PAGES.text(Page.QUIET, chosen, Place.GROUP)
    assert [each.minutes for each in clocks if isinstance(each, SetClock)] == steps
    assert with_choice(chosen, SetClock(steps[0])).quiet_hours.zone != zone


def test_without_quiet_hours_there_is_no_clock():
    shown = [
        parse_settings_button(each.callback_data) for each in buttons(Page.QUIET, quiet("UTC"))
    ]
    hidden = [
        parse_settings_button(each.callback_data)
        for each in buttons(Page.QUIET, ChatPreferences())
    ]

    assert any(isinstance(each, SetClock) for each in shown)
    assert not any(isinstance(each, SetClock) for each in hidden)


def test_every_language_is_offered_and_a_tag_without_a_name_is_not():
    pages = SettingsPages(load_rule_book().texts, ("en", "de", "tlh"), NOON)

    keyboard = pages.keyboard(Page.LANGUAGE, ChatPreferences(language="de"), Place.GROUP)

    offered = [
        parse_settings_button(button.callback_data)
        for row in keyboard.inline_keyboard[:-1]
        for button in row
    ]
    assert offered == [SetLanguage(None), SetLanguage("en"), SetLanguage("de")]


def test_a_chosen_language_that_is_no_longer_there_is_named_by_its_tag():
    chosen = ChatPreferences(language="nl")

    assert "Language: nl" in PAGES.text(Page.LANGUAGE, chosen, Place.GROUP)
