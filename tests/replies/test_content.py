"""What the built-in English words and rules promise."""

import re

import pytest
from telegram.constants import ReactionEmoji

from bot.core.emotions import Emotion, Strength
from bot.replies.loading.languages_at_hand import english
from bot.replies.reaction_emoji import REACTION_EMOJI
from bot.replies.rule import Part
from tests.replies.photos import BOOK

UNKIND = frozenset(["💩", "🤡", "🖕", "🤮", "👎", "🐳", "🌚"])
OF_A_PERSON = frozenset(
    ["you", "your", "you're", "he", "she", "his", "her", "man", "woman", "boy", "girl"]
)


def variants(kind):
    """Every text of a kind as it is written, by the id of its message."""
    for entry in english():
        if entry.key.startswith(kind):
            for attribute in entry.node.attributes:
                text = "".join(getattr(part, "value", "…") for part in attribute.value.elements)
                yield entry.key, text


OBSERVATIONS = [text for _, text in variants("seen-")]
QUESTIONS = [text for _, text in variants("ask-")]


def keys_named(part):
    choices = (getattr(rule.then, part) or () for rule in BOOK.rules.ranked)
    return {choice.key for each in choices for choice in each}


@pytest.mark.parametrize(
    ("part", "texts"),
    [
        (Part.SUGGESTIONS, BOOK.texts.suggestions),
        (Part.OBSERVATION, BOOK.texts.observations),
        (Part.QUESTION, BOOK.texts.questions),
    ],
)
def test_every_text_is_used_by_some_rule(part, texts):
    assert keys_named(part) == set(texts)


def test_every_reaction_is_one_that_telegram_allows_and_none_is_unkind():
    used = {
        emoji
        for rule in BOOK.rules.ranked
        for emojis in (rule.then.reactions or {}).values()
        for emoji in emojis
    }

    assert used <= set(REACTION_EMOJI)
    assert not used & UNKIND


def test_the_list_of_reactions_is_telegrams():
    assert {emoji.value.replace("\ufe0f", "") for emoji in ReactionEmoji} == set(REACTION_EMOJI)
    assert len(REACTION_EMOJI) == len(ReactionEmoji)


@pytest.mark.parametrize("text", sorted(set(OBSERVATIONS)))
def test_an_observation_speaks_of_the_face_and_never_of_the_person(text):
    own_words = re.sub(r"“.*?”", "", text.lower().replace("’", "'"))
    words = re.findall(r"[a-z']+", own_words)

    assert not OF_A_PERSON & set(words)
    assert len(text) <= 140


def test_no_words_are_used_twice():
    for texts in (OBSERVATIONS, QUESTIONS, list(BOOK.texts.suggestions.values())):
        assert len(texts) == len(set(texts))


def test_every_strength_of_every_emotion_has_five_ways_to_be_said():
    for emotion in Emotion:
        for strength in Strength:
            assert len(BOOK.texts.observations[f"{emotion}-{strength}"]) >= 5


def test_every_list_of_suggestions_leaves_room_for_variety():
    lists = [rule.then.suggestions for rule in BOOK.rules.ranked if rule.then.suggestions]

    assert all(len(choices) >= 6 for choices in lists)
    assert len(BOOK.texts.suggestions) >= 260
