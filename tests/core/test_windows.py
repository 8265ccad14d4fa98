import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face, FaceRectangle
from bot.core.pace import Pace
from bot.core.windows import TRAIL, most_at_once, trailing_windows_of, windows_of
from tests.builders import face, timeline

BOX = FaceRectangle(0, 0, 40, 40)
HAPPY, CALM = face(Emotion.HAPPINESS), face(Emotion.NEUTRAL)


def windows(clip):
    return windows_of(clip, Pace.of(clip.clip))


def test_the_distribution_counts_faces_by_their_strongest_emotion():
    clip = timeline((0.0, {0: HAPPY, 1: CALM}), (0.1, {0: HAPPY}), (0.2, {0: HAPPY}))

    (window,) = windows(clip)

    assert window.faces.looks == Scores.of(happiness=0.75, neutral=0.25)


def test_the_mean_is_that_of_all_faces_of_the_window():
    one = Face(BOX, Scores.of(happiness=0.75, neutral=0.25))
    other = Face(BOX, Scores.of(happiness=0.25, fear=0.75))

    (window,) = windows(timeline((0.0, {0: one, 1: other})))

    assert window.faces.mean == Scores.of(happiness=0.5, neutral=0.125, fear=0.375)


@pytest.mark.parametrize(
    ("frame_rate", "frame"), [(12, 6), (23.976, 12), (29.97, 15), (30, 15), (60, 30)]
)
def test_a_frame_on_the_border_counts_in_the_window_that_it_begins(frame_rate, frame):
    exact = {23.976: 24_000 / 1001, 29.97: 30_000 / 1001}.get(frame_rate, frame_rate)
    clip = timeline(
        ((frame - 1) / exact, {0: HAPPY}), (frame / exact, {0: CALM}), frame_rate=frame_rate
    )

    looks = [window.faces.looks.dominant for window in windows(clip)]

    assert looks == [Emotion.HAPPINESS, Emotion.NEUTRAL]


def test_windows_without_a_face_are_empty_also_before_the_first_moment():
    clip = timeline((0.6, {0: HAPPY}), (1.1, {}), (1.6, {0: HAPPY}), duration_s=2.0)

    assert [window.faces is None for window in windows(clip)] == [True, False, True, False]


def test_a_slow_animation_shows_each_picture_until_the_next():
    clip = timeline((0.0, {0: HAPPY}), (1.5, {0: CALM}), duration_s=3.0, frame_rate=2 / 3)

    looks = [window.faces.looks.dominant for window in windows(clip)]

    assert looks == [Emotion.HAPPINESS] * 3 + [Emotion.NEUTRAL] * 3


def test_moments_after_a_duration_that_lies_count_in_the_last_window():
    clip = timeline((0.0, {0: HAPPY}), (0.7, {0: CALM}), (5.0, {0: CALM}), duration_s=1.0)

    first, last = windows(clip)

    assert first.faces.looks == Scores.of(happiness=1.0)
    assert last.faces.looks == Scores.of(neutral=1.0)


def test_a_trailing_window_goes_on_for_two_seconds_after_the_last_face():
    clip = timeline((0.0, {0: HAPPY}), *((step / 2, {}) for step in range(1, 6)), duration_s=3.0)

    trailing = trailing_windows_of(clip, Pace.of(clip.clip))

    assert [window.faces is None for window in trailing] == [False] * 4 + [True] * 2


def test_a_still_picture_counts_in_trailing_windows_for_as_long_as_it_is_shown():
    clip = timeline((0.0, {0: HAPPY}), (1.5, {0: CALM}), duration_s=3.0, frame_rate=2 / 3)

    shares = [
        window.faces.looks[Emotion.HAPPINESS]
        for window in trailing_windows_of(clip, Pace.of(clip.clip))
    ]

    assert shares == [1, 1, 1, 0.75, 0.5, 0.25]


def test_the_number_of_faces_is_that_of_the_fullest_moment():
    clip = timeline(
        (0.0, {0: HAPPY}), (0.2, {0: HAPPY, 1: CALM}), (0.6, {}), (1.1, {3: CALM}), duration_s=1.5
    )

    assert most_at_once(clip, Pace.of(clip.clip)) == (2, 0, 1)


FACES = st.lists(st.sampled_from(Emotion), max_size=4).map(
    lambda emotions: {number: face(emotion) for number, emotion in enumerate(emotions)}
)
CLIPS = st.builds(
    lambda steps, rate: timeline(
        *((number / 8, faces) for number, faces in enumerate(steps)), frame_rate=rate
    ),
    st.lists(FACES, max_size=40),
    st.sampled_from([12, 23.976, 25, 29.97, 30, 60]),
)


@given(CLIPS)
def test_windows_follow_one_another_and_hold_every_face_once(clip):
    pace = Pace.of(clip.clip)

    summed_up = windows_of(clip, pace)

    assert [window.start for window in summed_up] == [
        number * pace.window for number in range(pace.windows)
    ]
    shown = ()
    for window in summed_up:
        last = window is summed_up[-1]
        moments = [
            moment
            for moment in clip.moments
            if window.start <= pace.ticks(moment.time_s)
            and (last or pace.ticks(moment.time_s) < window.start + pace.window)
        ]
        seen = [face.face.scores.dominant for moment in moments for face in moment.sightings]
        if not moments:
            assert (window.faces is None) == (not shown)
        elif not seen:
            assert window.faces is None
        else:
            assert window.faces.looks[seen[0]] == seen.count(seen[0]) / len(seen)
        shown = moments[-1].sightings if moments else shown


@given(CLIPS)
def test_trailing_windows_sum_up_their_own_and_the_ones_before(clip):
    pace = Pace.of(clip.clip)
    own = windows_of(clip, pace)

    trailing = trailing_windows_of(clip, pace)

    assert [window.start for window in trailing] == [window.start for window in own]
    assert trailing[0] == own[0]
    for number, window in enumerate(trailing):
        behind = own[max(0, number - TRAIL + 1) : number + 1]
        assert (window.faces is None) == all(each.faces is None for each in behind)
