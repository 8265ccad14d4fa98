import pytest

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.reading import Mood, Strength, Thresholds, read_analysis, read_scores

THRESHOLDS = Thresholds(mixed_margin=0.15, clear=0.5, strong=0.8, shared=0.75)


def photo(*all_scores):
    """Faces side by side, in the order given from the left."""
    faces = [
        Face(FaceRectangle(100 * index, 0, 50, 50), scores)
        for index, scores in enumerate(all_scores)
    ]
    return read_analysis(Analysis.of(2000, 200, faces), THRESHOLDS)


@pytest.mark.parametrize(
    ("share", "strength"),
    [
        (0.45, Strength.SLIGHT),
        (0.5, Strength.CLEAR),
        (0.79, Strength.CLEAR),
        (0.8, Strength.STRONG),
        (1.0, Strength.STRONG),
    ],
)
def test_strength_follows_the_share(share, strength):
    rest = (1 - share) / 4
    scores = Scores.of(fear=share, anger=rest, disgust=rest, sadness=rest, surprise=rest)

    reading = read_scores(scores, THRESHOLDS)

    assert (reading.emotion, reading.strength) == (Emotion.FEAR, strength)
    assert not reading.is_mixed


def test_two_emotions_within_the_margin_are_both_named():
    reading = read_scores(Scores.of(anger=0.42, happiness=0.31, neutral=0.27), THRESHOLDS)

    assert (reading.emotion, reading.second) == (Emotion.ANGER, Emotion.HAPPINESS)
    assert reading.is_mixed


def test_exactly_the_margin_apart_is_not_mixed():
    reading = read_scores(Scores.of(anger=0.5, happiness=0.35, neutral=0.15), THRESHOLDS)

    assert reading.second is None


def test_no_face_has_no_reading():
    assert photo() is None


def test_one_face_is_the_photo():
    reading = photo(Scores.of(surprise=0.9, fear=0.1))

    assert reading.mood is Mood.SINGLE
    assert reading.overall == reading.faces[0]


def test_faces_that_agree_share_a_mood():
    happy = Scores.of(happiness=0.9, neutral=0.1)

    reading = photo(happy, happy, happy, Scores.of(neutral=1.0))

    assert reading.mood is Mood.SHARED
    assert reading.overall.emotion is Emotion.HAPPINESS
    assert reading.overall.share == pytest.approx(0.675)


def test_faces_that_differ_split_and_a_tie_names_both():
    reading = photo(Scores.of(happiness=0.9, neutral=0.1), Scores.of(sadness=1.0))

    assert reading.mood is Mood.SPLIT
    assert (reading.overall.emotion, reading.overall.second) == (
        Emotion.SADNESS,
        Emotion.HAPPINESS,
    )


def test_the_largest_camp_of_a_split_photo_wins_alone():
    happy, sad, calm = (
        Scores.of(happiness=1.0),
        Scores.of(sadness=1.0),
        Scores.of(neutral=1.0),
    )

    reading = photo(happy, sad, calm, happy)

    assert reading.mood is Mood.SPLIT
    assert (reading.overall.emotion, reading.overall.second) == (Emotion.HAPPINESS, None)


@pytest.mark.parametrize(
    "values",
    [
        {"mixed_margin": 1.1},
        {"clear": 0.9},
        {"clear": 0.0},
        {"strong": 1.1},
        {"shared": 0.5},
    ],
)
def test_contradicting_thresholds_are_refused(values):
    usual = {"mixed_margin": 0.15, "clear": 0.5, "strong": 0.8, "shared": 0.75}
    with pytest.raises(ValueError, match="|".join(values)):
        Thresholds(**(usual | values))
