import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores


def test_emotions_are_those_of_the_emotion_api_in_its_order():
    assert [emotion.value for emotion in Emotion] == [
        "anger",
        "contempt",
        "disgust",
        "fear",
        "happiness",
        "neutral",
        "sadness",
        "surprise",
    ]


def test_scores_by_name_fill_up_with_zeros():
    scores = Scores.of(happiness=0.9, neutral=0.1)

    assert scores[Emotion.HAPPINESS] == 0.9
    assert scores[Emotion.ANGER] == 0.0
    assert scores.dominant is Emotion.HAPPINESS


def test_of_equally_strong_emotions_the_first_in_order_dominates():
    scores = Scores.of(surprise=0.4, anger=0.4, fear=0.2)

    assert scores.dominant is scores.ranked()[0][0] is Emotion.ANGER


def test_ranking_is_strongest_first_and_stable():
    ranked = Scores.of(fear=0.4, anger=0.4, sadness=0.2).ranked()

    assert [emotion for emotion, _ in ranked[:3]] == [
        Emotion.ANGER,
        Emotion.FEAR,
        Emotion.SADNESS,
    ]


@pytest.mark.parametrize(
    ("shares", "words"),
    [
        ((1.0,), "expected 8 shares"),
        ((0.5,) * 8, "sum to 1"),
        ((1.5, -0.5, 0, 0, 0, 0, 0, 0), "between 0 and 1"),
        ((float("nan"), 1.0, 0, 0, 0, 0, 0, 0), "between 0 and 1"),
    ],
)
def test_scores_refuse_what_is_no_distribution(shares, words):
    with pytest.raises(ValueError, match=words):
        Scores(shares)


def test_an_unknown_emotion_is_refused():
    with pytest.raises(ValueError, match="boredom"):
        Scores.of(boredom=1.0)


@given(st.lists(st.floats(0.001, 1.0), min_size=8, max_size=8))
def test_ranking_keeps_every_share(weights):
    total = sum(weights)
    scores = Scores(tuple(weight / total for weight in weights))

    ranked = scores.ranked()

    assert dict(ranked) == {emotion: scores[emotion] for emotion in Emotion}
    assert [share for _, share in ranked] == sorted(scores.shares, reverse=True)
    assert list(scores.as_mapping()) == [emotion.value for emotion in Emotion]
