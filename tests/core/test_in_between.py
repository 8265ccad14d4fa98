import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face, FaceRectangle
from bot.core.in_between import faces_between
from tests.builders import face, timeline

HAPPY = Face(FaceRectangle(0, 0, 40, 40), Scores.of(happiness=1.0))
CALM = Face(FaceRectangle(100, 20, 60, 80), Scores.of(neutral=1.0))


def numbers(clip, *times_s):
    return [[seen.track_id for seen in faces] for faces in faces_between(clip, times_s)]


def test_a_face_moves_evenly_between_two_sightings_and_so_does_its_look():
    clip = timeline((0.0, {0: HAPPY}), (1.0, {0: CALM}))

    ((seen,),) = faces_between(clip, [0.25])

    assert seen.face == Face(FaceRectangle(25, 5, 45, 50), Scores.of(happiness=0.75, neutral=0.25))


def test_a_frame_that_was_read_is_told_as_it_was_read():
    clip = timeline((0.0, {0: HAPPY}), (0.5, {0: CALM}), (1.0, {0: HAPPY}))

    assert [seen.face for (seen,) in faces_between(clip, [0.0, 0.5, 1.0])] == [HAPPY, CALM, HAPPY]


def test_who_is_missed_for_a_moment_is_there_all_the_same():
    clip = timeline((0.0, {0: HAPPY}), (0.25, {}), (0.5, {}), (0.75, {0: HAPPY}))

    assert numbers(clip, 0.0, 0.1, 0.25, 0.4, 0.5, 0.7) == [[0]] * 6


def test_who_comes_or_goes_is_there_until_halfway():
    clip = timeline((0.0, {0: HAPPY}), (1.0, {1: CALM}))

    assert numbers(clip, 0.0, 0.5, 0.51, 0.9) == [[0], [0], [1], [1]]


def test_before_the_first_moment_is_nobody_and_after_the_last_nothing_changes():
    clip = timeline((0.5, {0: HAPPY}))

    assert numbers(clip, 0.0, 0.49, 0.5, 99.0) == [[], [], [0], [0]]
    assert numbers(timeline(), 0.0) == [[]]


def test_pictures_far_apart_stand_still():
    clip = timeline((0.0, {0: HAPPY}), (3.0, {1: CALM}))

    assert numbers(clip, 2.9, 3.0) == [[0], [1]]


BOXES = st.builds(
    lambda emotion, left, size: face(emotion, left=left, size=size),
    st.sampled_from(Emotion),
    st.integers(0, 600),
    st.integers(1, 200),
)


@given(
    st.lists(st.dictionaries(st.integers(0, 4), BOXES, max_size=4), max_size=8),
    st.lists(st.floats(0, 3), max_size=20),
)
def test_boxes_and_scores_in_between_stay_within_those_seen(steps, times_s):
    clip = timeline(*((number / 4, faces) for number, faces in enumerate(steps)))
    lefts = [seen.rectangle.left for faces in steps for seen in faces.values()]

    for faces in faces_between(clip, sorted(times_s)):
        for seen in faces:
            assert min(lefts) <= seen.face.rectangle.left <= max(lefts)
            assert sum(seen.face.scores.shares) == pytest.approx(1)
