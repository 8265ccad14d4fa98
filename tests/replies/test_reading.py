import pytest

from bot.core.emotions import Emotion, Scores, Strength
from bot.core.faces import Analysis, Face, FaceRectangle
from bot.replies.reading import Mood, Thresholds, read_photos, read_scores

THRESHOLDS = Thresholds(mixed_margin=0.15, readable=0.35, clear=0.5, strong=0.8, shared=0.75)


def photo(*all_scores, **options):
    """Faces side by side, in the order given from the left."""
    faces = [
        Face(FaceRectangle(100 * index, 0, 50, 50), scores)
        for index, scores in enumerate(all_scores)
    ]
    return read_photos([Analysis.of(2000, 200, faces)], THRESHOLDS, **options)


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
    assert reading.overall == reading.faces[0].reading


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

    assert reading.mood is Mood.MIXED
    assert (reading.overall.emotion, reading.overall.second) == (Emotion.HAPPINESS, None)


def test_a_face_without_a_favourite_is_hard_to_read():
    even = Scores.of(**{emotion.value: 0.125 for emotion in Emotion})

    reading = photo(even)

    assert reading.mood is Mood.UNCLEAR
    assert not reading.faces[0].is_readable
    assert reading.faces[0].emotion is None


def test_a_chat_may_ask_for_more_confidence():
    assert photo(Scores.of(fear=0.6, anger=0.4), least_confidence=0.7).mood is Mood.UNCLEAR
    assert photo(Scores.of(fear=0.6, anger=0.4), least_confidence=0.2).mood is Mood.SINGLE


def test_a_face_that_is_hard_to_read_is_no_part_of_a_shared_mood():
    even = Scores.of(**{emotion.value: 0.125 for emotion in Emotion})
    happy = Scores.of(happiness=1.0)

    assert photo(happy, happy, even).mood is Mood.SPLIT
    assert photo(happy, happy, happy, even).mood is Mood.SHARED
    assert photo(even, even).mood is Mood.UNCLEAR


def test_an_album_is_read_as_one_and_numbers_each_photo_anew():
    happy, sad = Scores.of(happiness=1.0), Scores.of(sadness=1.0)
    one = Analysis.of(500, 100, [Face(FaceRectangle(0, 0, 9, 9), happy)])
    two = Analysis.of(
        500, 100, [Face(FaceRectangle(0, 0, 9, 9), sad), Face(FaceRectangle(50, 0, 9, 9), happy)]
    )

    reading = read_photos([one, Analysis(10, 10), two], THRESHOLDS)

    assert [(face.photo, face.number) for face in reading.faces] == [(1, 1), (3, 1), (3, 2)]
    assert (reading.photos, reading.mood) == (3, Mood.SPLIT)


@pytest.mark.parametrize(
    "values",
    [
        {"mixed_margin": 1.1},
        {"clear": 0.9},
        {"readable": 0.6},
        {"readable": -0.1},
        {"strong": 1.1},
        {"shared": 0.5},
    ],
)
def test_contradicting_thresholds_are_refused(values):
    usual = {"mixed_margin": 0.15, "readable": 0.35, "clear": 0.5, "strong": 0.8, "shared": 0.75}
    with pytest.raises(ValueError, match="|".join(values)):
        Thresholds(**(usual | values))
