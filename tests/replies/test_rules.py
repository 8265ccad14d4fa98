import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import ReactionEmoji

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, React, ReplyPlan, Say, SendSticker
from bot.replies.reading import Strength
from bot.replies.rules import plan_reply

BOOK = load_rule_book()

ALLOWED_REACTIONS = frozenset(emoji.value.replace("\ufe0f", "") for emoji in ReactionEmoji)

UNKIND = frozenset(["💩", "🤡", "🖕", "🤮", "👎", "🐳", "🌚"])


def face(scores, left=0, side=50):
    return Face(FaceRectangle(left, 0, side, side), scores)


def only(emotion, share=1.0):
    rest = [other for other in Emotion if other is not emotion]
    shares = {other.value: (1 - share) / len(rest) for other in rest}
    return Scores.of(**shares, **{emotion.value: share})


def plan(*all_scores, place=Place.PRIVATE, asked=False, seed=7):
    faces = [face(scores, 100 * index) for index, scores in enumerate(all_scores)]
    analysis = Analysis.of(7000, 200, faces)
    return plan_reply(analysis, place=place, asked=asked, seed=seed, book=BOOK)


def said(reply):
    (say,) = (step for step in reply.steps if isinstance(step, Say))
    return say


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("share", [0.4, 0.6, 0.95])
@pytest.mark.parametrize("emotion", Emotion)
def test_one_face_gets_a_reaction_a_sticker_an_observation_and_three_suggestions(
    emotion, share, place
):
    react, sticker, say = plan(only(emotion, share), place=place).steps

    assert isinstance(react, React)
    assert sticker == SendSticker(emotion)
    assert "face" in say.text
    assert len({suggestion.key for suggestion in say.suggestions}) == 3
    assert not say.offers_faces


def test_the_mixed_case_names_both_emotions():
    scores = Scores.of(anger=0.42, happiness=0.31, neutral=0.27)

    say = said(plan(scores))

    assert "angry" in say.text
    assert "happy" in say.text
    keys = BOOK.rules.mixed.pairs["anger+happiness"].suggestions
    assert {suggestion.key for suggestion in say.suggestions} <= set(keys)


@pytest.mark.parametrize("pair", [*itertools.combinations(Emotion, 2)], ids="+".join)
def test_every_pair_of_emotions_has_words(pair):
    first, second = pair

    say = said(plan(Scores.of(**{first.value: 0.5, second.value: 0.5})))

    assert say.text
    assert "{" not in say.text
    assert len(say.suggestions) == 3


def test_a_hint_of_a_smile_is_met_with_a_smile():
    react, _, say = plan(Scores.of(neutral=0.52, happiness=0.48)).steps

    assert react.emojis[0] == "😁"
    assert "hint of a smile" in say.text


def test_faces_that_agree_are_listed_from_the_left():
    say = said(plan(only(Emotion.HAPPINESS), only(Emotion.HAPPINESS)))

    assert say.text.endswith("1 happy, 2 happy")
    assert say.offers_faces


def test_faces_that_differ_are_listed_from_the_left():
    say = said(plan(only(Emotion.HAPPINESS), only(Emotion.NEUTRAL), only(Emotion.SADNESS)))

    assert say.text.endswith("1 happy, 2 neutral, 3 sad")
    assert say.text.startswith(("3 faces", "Mixed company: 3 faces"))


def test_many_faces_are_counted_instead_of_listed():
    say = said(plan(*[only(Emotion.HAPPINESS)] * 7, *[only(Emotion.FEAR)] * 5))

    assert say.text.endswith("7 happy, 5 scared")


def test_no_face_is_answered_with_what_helps():
    reply = plan()

    assert "36 pixels" in said(reply).text
    assert "45 degrees" in said(reply).text
    assert said(reply).suggestions == ()


def test_no_face_in_a_group_is_silence_unless_asked():
    assert plan(place=Place.GROUP) == ReplyPlan()
    assert "36 pixels" in said(plan(place=Place.GROUP, asked=True)).text


def test_the_same_seed_gives_the_same_plan_and_others_give_variety():
    scores = only(Emotion.HAPPINESS, 0.95)

    plans = [plan(scores, seed=seed) for seed in range(40)]

    assert plan(scores, seed=3) == plans[3]
    assert len(set(plans)) > 10


def test_a_group_is_answered_kindly_where_a_private_chat_is_mirrored():
    scores = only(Emotion.DISGUST)

    private, group = plan(scores).steps[0], plan(scores, place=Place.GROUP).steps[0]

    assert private.emojis[0] == "🥴"
    assert group.emojis[0] == "🙈"


def all_reactions():
    rules = BOOK.rules
    for rule in (*rules.emotions.values(), rules.mixed, rules.split):
        for emojis in rule.reactions.values():
            yield from emojis
    for rule in (rules.mixed, rules.split):
        for pair in rule.pairs.values():
            yield from itertools.chain(*pair.reactions.values())


def test_every_reaction_is_one_that_telegram_allows_and_none_is_unkind():
    used = set(all_reactions())

    assert used <= ALLOWED_REACTIONS
    assert not used & UNKIND


def all_observations():
    seen = BOOK.texts.observations
    for by_strength in seen.single.values():
        for variants in by_strength.values():
            yield from variants
    yield from (*seen.mixed, *seen.shared, *seen.split)
    for variants in seen.pairs.values():
        yield from variants


@pytest.mark.parametrize("text", sorted(set(all_observations())))
def test_an_observation_speaks_of_the_face_and_never_of_the_person(text):
    words = text.lower().replace("’", "'").split()

    assert not {"you", "your", "you're", "he", "she", "man", "woman"} & set(words)


def test_every_suggestion_is_used_by_some_rule():
    rules = BOOK.rules
    used = {
        key
        for rule in rules.emotions.values()
        for keys in rule.suggestions.values()
        for key in keys
    }
    for rule in (rules.mixed, rules.split):
        used |= set(rule.suggestions)
        used |= {key for pair in rule.pairs.values() for key in pair.suggestions}
    used |= set(itertools.chain(*rules.shared.suggestions.values()))

    assert used == set(BOOK.texts.suggestions)


def test_every_strength_of_every_emotion_has_its_own_words():
    single = BOOK.texts.observations.single
    texts = [text for rows in single.values() for row in rows.values() for text in row]

    assert len(texts) == len(set(texts)) >= 2 * len(Emotion) * len(Strength)


weights = st.lists(st.floats(0.0, 1.0), min_size=8, max_size=8).filter(lambda row: sum(row) > 0.1)


@given(
    st.lists(weights, max_size=64),
    st.sampled_from(Place),
    st.booleans(),
    st.integers(),
)
def test_any_photo_gets_exactly_one_plan_within_telegrams_limits(rows, place, asked, seed):
    scores = [Scores(tuple(weight / sum(row) for weight in row)) for row in rows]

    reply = plan(*scores, place=place, asked=asked, seed=seed)

    assert len([step for step in reply.steps if isinstance(step, Say)]) <= 1
    for step in reply.steps:
        if isinstance(step, Say):
            assert 0 < len(step.text) <= 4096
            assert all(len(suggestion.text) <= 64 for suggestion in step.suggestions)
