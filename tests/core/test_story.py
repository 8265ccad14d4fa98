from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion
from bot.core.story import Look, story_of
from bot.core.trend import Trend
from tests.builders import face, timeline
from tests.replies.clips import clip

CALM, GLAD, STARTLED, SAD = Emotion.NEUTRAL, Emotion.HAPPINESS, Emotion.SURPRISE, Emotion.SADNESS


def test_a_story_has_the_turning_points_the_way_and_the_peak():
    story = story_of(clip(CALM, CALM, STARTLED, GLAD))

    assert story.looks == (Look(0.0, CALM), Look(2.0, STARTLED), Look(3.0, GLAD))
    assert story.trend is Trend.BRIGHTENS
    assert story.peak.emotion is STARTLED
    assert story.faces == 1


def test_a_look_that_goes_on_after_nobody_was_seen_is_the_same():
    story = story_of(clip(GLAD, None, GLAD, None))

    assert story.looks == (Look(0.0, GLAD),)
    assert story.trend is Trend.STEADY


def test_the_ending_is_the_last_second_of_the_last_look():
    story = story_of(clip(CALM, STARTLED, GLAD, None, share=0.7))

    (last,) = story.ending.faces
    assert (story.ending.width, story.ending.height) == (640, 480)
    assert last.scores.dominant is GLAD
    assert last.scores[GLAD] == pytest.approx(0.7)


def test_a_flicker_at_the_end_does_not_change_how_a_clip_ends():
    seen = timeline(
        *((number / 8, {0: face(CALM, share=0.6)}) for number in range(16)),
        (2.0, {0: face(GLAD, share=0.6)}),
    )

    assert story_of(seen).ending.faces[0].scores.dominant is CALM


def test_a_face_that_was_lost_and_found_is_one_face_at_the_end():
    seen = timeline(
        *((number / 8, {0: face(GLAD)}) for number in range(6)),
        *((number / 8, {1: face(GLAD)}) for number in range(6, 8)),
    )

    story = story_of(seen)

    assert len(story.ending.faces) == story.faces == 1


def test_somebody_who_passes_by_does_not_make_it_several_faces():
    seen = timeline(
        *((number / 8, {0: face(CALM)}) for number in range(8)),
        (1.0, {0: face(CALM), 1: face(GLAD, left=100)}),
        *((number / 8, {0: face(CALM)}) for number in range(9, 16)),
    )

    assert story_of(seen).faces == 1
    assert story_of(clip(CALM, faces=3)).faces == 3


def test_a_clip_without_a_face_has_no_story():
    assert story_of(clip(None)) is None
    assert story_of(timeline()) is None


@given(
    st.lists(st.sampled_from([None, *Emotion]), max_size=12),
    st.integers(1, 3),
    st.sampled_from([0.2, 0.5, 0.95]),
)
def test_every_clip_in_which_somebody_is_seen_has_a_story_that_ends_as_its_last_look(
    looks, faces, share
):
    story = story_of(clip(*looks, faces=faces, share=share)) if looks else None

    assert (story is not None) == any(looks)
    if story is not None:
        assert all(one.emotion is not other.emotion for one, other in pairwise(story.looks))
        assert [one.time_s for one in story.looks] == sorted({one.time_s for one in story.looks})
        assert (story.trend is Trend.STEADY) == (len(story.looks) == 1)
        assert story.ending.faces[0].scores.dominant is story.looks[-1].emotion
        assert len(story.ending.faces) == faces
