import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.buttons import MAX_DATA_BYTES
from bot.chat.settings_buttons import PREFIX, parse_settings_button, render_settings_button
from bot.chat.settings_choices import (
    Close,
    NeverQuiet,
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
from bot.core.preferences import GroupMode
from bot.replies.languages import LANGUAGES

BUTTONS = st.one_of(
    st.sampled_from([SwitchOn(), Close(), NeverQuiet()]),
    st.builds(OpenPage, st.sampled_from(Page)),
    st.builds(SetMode, st.sampled_from(GroupMode)),
    st.builds(SetScores, st.booleans()),
    st.lists(st.integers(0, 23), min_size=2, max_size=2, unique=True).map(
        lambda hours: SetQuiet(*hours)
    ),
    st.builds(SetClock, st.integers(-840, 840)),
    st.builds(SetSure, st.integers(0, 100)),
    st.builds(SetEmotion, st.sampled_from(Emotion), st.booleans()),
    st.builds(SetLanguage, st.sampled_from([None, *LANGUAGES])),
)


@given(BUTTONS)
def test_every_button_is_read_back_and_fits(button):
    data = render_settings_button(button)

    assert data.startswith(PREFIX)
    assert len(data.encode()) <= MAX_DATA_BYTES
    assert parse_settings_button(data) == button


@given(st.one_of(st.text(max_size=64), st.text(max_size=60).map(PREFIX.__add__)))
def test_whatever_a_client_sends_is_understood_exactly_or_not_at_all(data):
    button = parse_settings_button(data)

    assert button is None or render_settings_button(button) == data


@pytest.mark.parametrize(
    "data",
    [
        "",
        "1:m:",
        "1:m",
        "2:m:on",
        "1:m:on:1",
        "1:m:close:",
        "1:m:mode:loud",
        "1:m:page:cellar",
        "1:m:language:",
        "1:m:language:tlh",
        "1:m:language:DE",
        "1:m:scores:2",
        "1:m:quiet:22-24",
        "1:m:quiet:7-7",
        "1:m:quiet:22",
        "1:m:clock:841",
        "1:m:clock:-0",
        "1:m:clock:٣",
        "1:m:sure:101",
        "1:m:sure:007",
        "1:m:face:joy-1",
        "1:m:face:anger",
        "1:m:on\n",
    ],
)
def test_what_no_button_says_is_nothing(data):
    assert parse_settings_button(data) is None


@pytest.mark.parametrize(
    "button", [SetQuiet(7, 7), SetClock(841), SetSure(101), SetQuiet(1, 24), SetLanguage("tlh")]
)
def test_a_button_that_could_not_be_read_back_is_not_written(button):
    with pytest.raises(ValueError, match="does not fit"):
        render_settings_button(button)
