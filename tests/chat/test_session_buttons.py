import pytest

from bot.chat.session_buttons import (
    PREFIX,
    Act,
    Entry,
    EntryButton,
    SessionButton,
    parse_session_button,
    render_session_button,
)
from bot.core.sessions import TOKEN_CHARS

TOKEN = "aZ09_-" + "x" * (TOKEN_CHARS - 6)


@pytest.mark.parametrize(
    "button",
    [
        *(SessionButton(act, 9_999_999_999) for act in Act if act not in {"l", "a"}),
        SessionButton(Act.LIST),
        SessionButton(Act.AGAINST, 9_999_999_999, 9_999_999_998),
        *(EntryButton(entry, TOKEN) for entry in Entry),
    ],
)
def test_a_button_is_read_back_as_it_was_written(button):
    data = render_session_button(button)

    assert parse_session_button(data) == button
    assert len(data.encode()) <= 64


@pytest.mark.parametrize(
    "data",
    ["", PREFIX, "1:s:j", "1:s:j:0", "1:s:j:-4", "1:s:l:4", "1:s:a:4", "1:s:r:4:5", "1:s:b:4",
     "1:s:Y:short", f"1:s:Q:{TOKEN}", f"1:s:Y:{TOKEN}x", "1:m:on"],
)  # fmt: skip
def test_what_was_never_written_is_no_button(data):
    assert parse_session_button(data) is None


@pytest.mark.parametrize(
    "button", [SessionButton(Act.JOIN), SessionButton(Act.LIST, 4), EntryButton(Entry.AGREE, "a")]
)
def test_a_button_that_could_not_be_read_back_is_not_written(button):
    with pytest.raises(ValueError, match="callback data"):
        render_session_button(button)
