import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.buttons import (
    MAX_DATA_BYTES,
    Choose,
    CorrectFace,
    DoubtFace,
    PickFace,
    ShowFaces,
    Subject,
    SumUp,
    parse_button,
    render_button,
)
from bot.core.emotions import Emotion
from bot.replies.loader import load_rule_book

BOOK = load_rule_book()
LARGEST_ID = 2**52

ids = st.integers(1, LARGEST_ID)
keys = st.sampled_from(sorted(BOOK.texts.suggestions))
counts = st.integers(1, 999)
subjects = st.builds(Subject, ids, is_album=st.booleans())
emotions = st.sampled_from((None, *Emotion))
turns = st.one_of(
    st.builds(PickFace, subjects, counts, counts), st.builds(SumUp, subjects, counts)
)
buttons = st.one_of(
    st.builds(Choose, ids, keys),
    st.builds(ShowFaces, subjects),
    turns,
    st.builds(DoubtFace, turns, emotions),
    st.builds(CorrectFace, turns, emotions, emotions),
)


@given(buttons)
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


@given(st.from_regex(r"\A3:[bcdfpsx]:[0-9]{1,4}[ab]?(:[0-9٣k-]{0,4}){0,3}\Z"))
def test_nearly_right_texts_are_refused_or_mean_exactly_themselves(data):
    button = parse_button(data)

    assert button is None or render_button(button) == data


@pytest.mark.parametrize(
    ("data", "button"),
    [
        ("1:c:7:celebrate", Choose(7, "celebrate")),
        ("1:f:7", ShowFaces(Subject(7))),
        ("2:c:7:celebrate", Choose(7, "celebrate")),
        ("2:f:7", ShowFaces(Subject(7))),
        ("2:f:7a", ShowFaces(Subject(7, is_album=True))),
        ("2:p:7:1:12", PickFace(Subject(7), 1, 12)),
        ("2:p:7a:3:12", PickFace(Subject(7, is_album=True), 3, 12)),
        ("2:s:7a:2", SumUp(Subject(7, is_album=True), 2)),
        ("3:c:7:celebrate", Choose(7, "celebrate")),
        ("3:p:7:1:12", PickFace(Subject(7), 1, 12)),
        ("3:d:7:1:0", DoubtFace(SumUp(Subject(7), 1), Emotion.ANGER)),
        ("3:d:7a:2:12:-", DoubtFace(PickFace(Subject(7, is_album=True), 2, 12), None)),
        ("3:b:7:1:07", CorrectFace(SumUp(Subject(7), 1), Emotion.ANGER, Emotion.SURPRISE)),
        ("3:b:7:1:2:4-", CorrectFace(PickFace(Subject(7), 1, 2), Emotion.HAPPINESS, None)),
    ],
)
def test_buttons_of_all_versions_are_understood(data, button):
    assert parse_button(data) == button


@pytest.mark.parametrize(
    "data",
    [
        "1:c:7:",
        "1:c:07:key",
        "1:c:-7:key",
        "1:c:7:key\n",
        "1:c:٣:key",
        "1:f:7a",
        "1:p:7:1:1",
        "2:f:7:",
        "2:f:7b",
        "2:p:7:0:1",
        "2:p:7:1:1000",
        "2:p:7:1",
        "2:s:7:0",
        "4:f:7",
        "2:d:7:1:0",
        "3:d:7:1:8",
        "3:d:7:1:",
        "3:d:7:1:00",
        "3:d:7:0:1",
        "3:b:7:1:0",
        "3:b:7:1:08",
        "3:b:7:1:٣0",
        "3:b:7:1:000",
        " 2:f:7",
        "2:c:7:" + "k" * 60,
        "\ud800",
    ],
)
def test_other_strings_are_refused(data):
    assert parse_button(data) is None


@pytest.mark.parametrize("key", ["k" * 80, "two words", ""])
def test_a_key_that_does_not_fit_is_refused_when_written(key):
    with pytest.raises(ValueError, match="does not fit"):
        render_button(Choose(7, key))


def test_a_count_that_does_not_fit_is_refused_when_written():
    with pytest.raises(ValueError, match="does not fit"):
        render_button(PickFace(Subject(7), 1, 1000))
