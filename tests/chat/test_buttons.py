import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.buttons import (
    MAX_DATA_BYTES,
    Choose,
    ShowFaces,
    build_keyboard,
    parse_button,
    render_button,
)
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, Say, Suggestion

BOOK = load_rule_book()
LARGEST_ID = 2**52

ids = st.integers(1, LARGEST_ID)
keys = st.sampled_from(sorted(BOOK.texts.suggestions))


@given(st.one_of(st.builds(Choose, ids, keys), st.builds(ShowFaces, ids)))
def test_what_is_written_fits_and_is_read_back(button):
    data = render_button(button)

    assert len(data.encode()) <= MAX_DATA_BYTES
    assert parse_button(data) == button


def test_the_longest_key_fits_beside_the_largest_id():
    assert len(render_button(Choose(LARGEST_ID, "k" * 32)).encode()) <= MAX_DATA_BYTES


@given(st.text())
def test_any_text_is_refused_or_means_exactly_itself(data):
    button = parse_button(data)

    assert button is None or render_button(button) == data


@given(st.text(alphabet="1cf:0 7٣\n-", max_size=12))
def test_nearly_right_texts_are_refused_or_mean_exactly_themselves(data):
    button = parse_button(data)

    assert button is None or render_button(button) == data


@pytest.mark.parametrize(
    "data",
    [
        "1:c:7:",
        "1:c:07:key",
        "1:c:-7:key",
        "1:c:7:key\n",
        "1:c:٣:key",
        "2:f:7",
        "1:f:7:",
        " 1:f:7",
        "1:c:7:" + "k" * 60,
        "\ud800",
    ],
)
def test_other_strings_are_refused(data):
    assert parse_button(data) is None


@pytest.mark.parametrize("key", ["k" * 80, "two words", ""])
def test_a_key_that_does_not_fit_is_refused_when_written(key):
    with pytest.raises(ValueError, match="does not fit"):
        render_button(Choose(7, key))


def test_a_message_without_offers_has_no_keyboard():
    assert build_keyboard(Say("x"), place=Place.GROUP, photo_id=7, texts=BOOK.texts) is None


def test_each_suggestion_has_a_row_of_its_own():
    say = Say("x", (Suggestion("a", "A"), Suggestion("b", "B")), offers_faces=True)

    keyboard = build_keyboard(say, place=Place.GROUP, photo_id=7, texts=BOOK.texts)

    rows = [[button.text for button in row] for row in keyboard.inline_keyboard]
    assert rows == [["A"], ["B"], ["Show faces"]]
