"""Texts and entities."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.errors import ApiError
from bot.sandbox.formatting import ENTITY_TYPES, find_entities, format_words, utf16_length


def formatted(text, entities=(), limit=4096):
    return format_words(text, entities, limit=limit, too_long="message is too long")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start", [("bot_command", 0, 6)]),
        ("/mood@emotion_sandbox_bot now", [("bot_command", 0, 25)]),
        ("🙂 /help", [("bot_command", 3, 5)]),
        ("see https://example.org/a.", [("url", 4, 21)]),
        ("hi @ada_l and #tag", [("mention", 3, 6), ("hashtag", 14, 4)]),
        ("a/b and/or me@example.org", []),
    ],
)
def test_links_commands_and_mentions_are_found(text, found):
    assert [(e["type"], e["offset"], e["length"]) for e in find_entities(text)] == found


def test_spaces_around_go_and_entities_move_along():
    text, entities = formatted("  🙂 bold ", [{"type": "bold", "offset": 5, "length": 5}])

    assert text == "🙂 bold"
    assert entities == ({"type": "bold", "offset": 3, "length": 4},)


def test_what_the_bot_marked_wins_over_what_is_found():
    entities = [{"type": "code", "offset": 0, "length": 6}]

    assert formatted("/start", entities)[1] == tuple(entities)


@pytest.mark.parametrize(
    ("text", "entities", "words"),
    [
        ("abc", [{"type": "bold", "offset": 1, "length": 3}], "ends after the end of the text"),
        ("abc", [{"type": "loud", "offset": 0, "length": 1}], "Unsupported type specified"),
        ("\ud83d", [], "strings must be encoded in UTF-8"),
        ("x" * 4097, [], "message is too long"),
    ],
)
def test_what_does_not_fit_is_refused(text, entities, words):
    with pytest.raises(ApiError, match=words):
        formatted(text, entities)


@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3),
)
def test_entities_always_lie_within_the_text(text, spans):
    length = utf16_length(text)
    fitting = [
        {"type": "bold", "offset": begin, "length": extent}
        for begin, extent in spans
        if begin + extent <= length
    ]

    words, entities = formatted(text, fitting)

    assert words == words.strip()
    for entity in entities:
        assert entity["type"] in ENTITY_TYPES
        assert entity["length"] > 0
        assert 0 <= entity["offset"] <= utf16_length(words) - entity["length"]
