from bot.core.emotions import Emotion
from bot.core.peak import peak_of
from tests.builders import face, timeline

CALM, GLAD, STARTLED, ANGRY = (
    Emotion.NEUTRAL,
    Emotion.HAPPINESS,
    Emotion.SURPRISE,
    Emotion.ANGER,
)


def read_often(*looks, per_s=8):
    """A clip of one face: an emotion and its share for each reading."""
    return timeline(
        *((number / per_s, {0: face(look, share=share)}) for number, (look, share) in looks)
    )


def readings(*runs):
    """Emotions with their share, each for so many readings."""
    row = [(look, share) for look, share, count in runs for _ in range(count)]
    return read_often(*enumerate(row))


def test_the_peak_is_where_a_look_is_strongest():
    peak = peak_of(readings((CALM, 0.8, 8), (STARTLED, 0.9, 8), (GLAD, 0.7, 8)))

    assert peak.emotion is STARTLED
    assert peak.share == 0.9
    assert 1.0 <= peak.time_s < 2.0


def test_a_flicker_of_one_frame_is_no_peak():
    peak = peak_of(readings((CALM, 0.8, 8), (ANGRY, 0.99, 1), (CALM, 0.8, 8), (GLAD, 0.6, 8)))

    assert peak.emotion is GLAD


def test_a_calm_look_is_the_peak_only_where_nothing_else_shows_clearly():
    assert peak_of(readings((CALM, 0.99, 8), (GLAD, 0.5, 8))).emotion is GLAD
    assert peak_of(readings((CALM, 0.99, 8), (GLAD, 0.4, 8))).emotion is CALM


def test_of_moments_that_are_alike_the_first_is_the_peak():
    assert peak_of(readings((GLAD, 0.7, 24))).time_s == 0.0


def test_the_frame_of_the_peak_shows_what_it_is_picked_for():
    clip = readings((CALM, 0.7, 6), (STARTLED, 0.9, 3), (CALM, 0.7, 6))

    peak = peak_of(clip)

    (seen,) = peak.moment.sightings
    assert seen.face.scores.dominant is peak.emotion is STARTLED


def test_frames_of_a_slow_animation_stand_for_themselves():
    clip = read_often((0, (CALM, 0.9)), (1, (STARTLED, 0.9)), (2, (CALM, 0.9)), per_s=1)

    assert peak_of(clip).time_s == 1.0


def test_each_face_has_its_own_readings_and_the_strongest_wins():
    both = timeline(
        *((number / 8, {0: face(CALM), 1: face(GLAD, share=0.6)}) for number in range(8)),
        *((number / 8, {0: face(CALM), 1: face(GLAD, share=0.9)}) for number in range(8, 16)),
    )

    peak = peak_of(both)

    assert (peak.track_id, peak.emotion) == (1, GLAD)
    assert len(peak.moment.sightings) == 2


def test_a_clip_without_a_face_has_no_peak():
    assert peak_of(timeline((0.0, {}), (0.5, {}))) is None
    assert peak_of(timeline()) is None
