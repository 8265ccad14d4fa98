import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.constants import ReactionEmoji

from bot.core.emotions import Emotion, Scores, Strength
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.loader import load_rule_book
from bot.replies.plan import Place, React, ReplyPlan, Say, SendSticker
from bot.replies.rules import plan_face, plan_reply
from bot.replies.taste import PLAIN, Taste

BOOK = load_rule_book()

ALLOWED_REACTIONS = frozenset(emoji.value.replace("\ufe0f", "") for emoji in ReactionEmoji)

UNKIND = frozenset(["💩", "🤡", "🖕", "🤮", "👎", "🐳", "🌚"])


def face(scores, left=0, side=50):
    return Face(FaceRectangle(left, 0, side, side), scores)


def only(emotion, share=1.0):
    rest = [other for other in Emotion if other is not emotion]
    shares = {other.value: (1 - share) / len(rest) for other in rest}
    return Scores.of(**shares, **{emotion.value: share})


def photo(*all_scores):
    faces = [face(scores, 100 * index) for index, scores in enumerate(all_scores)]
    return Analysis.of(7000, 200, faces)


def plan(*all_scores, place=Place.PRIVATE, asked=False, seed=7, taste=PLAIN):
    return plan_reply(
        [photo(*all_scores)], place=place, asked=asked, seed=seed, book=BOOK, taste=taste
    )


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
    assert "mixed" in say.text.lower()


EVEN = Scores.of(**{emotion.value: 0.125 for emotion in Emotion})


def test_many_faces_are_summed_up_instead_of_listed():
    say = said(plan(*[only(Emotion.HAPPINESS)] * 7, *[only(Emotion.FEAR)] * 5))

    assert say.text.startswith("12 faces: 7 happy, 5 scared. ")
    assert "split" in say.text
    assert "From the left" not in say.text


def test_a_group_photo_is_summed_up_with_faces_that_are_hard_to_read():
    faces = [only(Emotion.HAPPINESS)] * 4 + [only(Emotion.SURPRISE), EVEN]

    say = said(plan(*faces))

    assert say.text.startswith("6 faces: 4 happy, 1 surprised, 1 hard to read. ")
    assert "mixed" in say.text.lower()
    assert say.text.endswith("5 surprised, 6 hard to read")
    assert [choice.emotion for choice in say.choices][4:] == [Emotion.SURPRISE, None]


def test_every_face_of_several_may_be_picked():
    say = said(plan(*[only(Emotion.HAPPINESS)] * 64))

    assert [choice.number for choice in say.choices] == list(range(1, 65))
    assert said(plan(only(Emotion.HAPPINESS))).choices == ()


def test_an_album_is_summed_up_as_one():
    happy, sad = photo(only(Emotion.HAPPINESS)), photo(only(Emotion.SADNESS), EVEN)

    reply = plan_reply([happy, sad], place=Place.GROUP, asked=False, seed=1, book=BOOK)

    assert said(reply).text.startswith("3 faces in 2 photos: 1 happy, 1 sad, 1 hard to read. ")
    assert [(choice.photo, choice.number) for choice in said(reply).choices] == [
        (1, 1),
        (2, 1),
        (2, 2),
    ]


def test_a_picked_face_shows_which_it_is_its_scores_and_replies_of_its_own():
    analyses = [photo(only(Emotion.HAPPINESS), only(Emotion.SADNESS, 0.93))]

    say = plan_face(analyses, photo=1, number=2, seed=3, book=BOOK)

    heading, observation, scores = say.text.split("\n")
    assert heading == "Face 2 of 2"
    assert observation in BOOK.texts.observations.single[Emotion.SADNESS][Strength.STRONG]
    assert scores.startswith("sad 93 %, ")
    sad = BOOK.rules.emotions[Emotion.SADNESS].suggestions[Strength.STRONG]
    assert {suggestion.key for suggestion in say.suggestions} <= set(sad)
    assert say == plan_face(analyses, photo=1, number=2, seed=3, book=BOOK)


def test_a_picked_face_of_an_album_names_its_photo():
    analyses = [photo(only(Emotion.HAPPINESS)), photo(EVEN)]

    say = plan_face(analyses, photo=2, number=1, seed=3, book=BOOK)

    assert say.text.startswith("Photo 2, face 1\n")
    assert "hard to read" in say.text
    assert len(say.suggestions) == 3


@pytest.mark.parametrize(("number", "of_photo"), [(0, 1), (3, 1), (1, 2), (1, 0)])
def test_a_face_that_is_not_there_cannot_be_picked(number, of_photo):
    analyses = [photo(only(Emotion.HAPPINESS), EVEN)]

    assert plan_face(analyses, photo=of_photo, number=number, seed=3, book=BOOK) is None


def test_a_face_that_is_hard_to_read_is_said_so_and_left_in_peace_in_a_group():
    react, say = plan(EVEN).steps

    assert react.emojis[0] == "🤔"
    assert "hard to read" in say.text
    assert plan(EVEN, place=Place.GROUP) == ReplyPlan()
    assert plan(EVEN, place=Place.GROUP, asked=True).steps


def test_a_group_hears_only_of_the_emotions_that_it_chose():
    taste = Taste(emotions=frozenset({Emotion.HAPPINESS}))
    sad, happy = only(Emotion.SADNESS), only(Emotion.HAPPINESS)

    assert plan(sad, place=Place.GROUP, taste=taste) == ReplyPlan()
    assert plan(happy, place=Place.GROUP, taste=taste).steps
    assert plan(sad, place=Place.GROUP, asked=True, taste=taste).steps


def test_scores_are_shown_where_a_chat_likes_them():
    say = said(plan(only(Emotion.FEAR, 0.93), taste=Taste(shows_scores=True)))

    assert say.text.split("\n")[1].startswith("scared 93 %")
    assert "%" not in said(plan(only(Emotion.FEAR, 0.93))).text


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
    for rule in (*rules.emotions.values(), rules.mixed, rules.split, rules.unclear):
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
    yield from (*seen.mixed, *seen.shared, *seen.split, *seen.crowd, *seen.unclear)
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
    for rule in (rules.mixed, rules.split, rules.unclear):
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
