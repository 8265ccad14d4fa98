from bot.core.emotions import Emotion
from bot.service.video_limits import VideoLimits, fitting_faces
from tests.builders import face, timeline

LIMITS = VideoLimits(least_face_px=24, most_face_px=2048, most_faces=2)


def fitting(*moments):
    told = fitting_faces(timeline(*moments), LIMITS)
    return [
        {seen.track_id: seen.face.rectangle.width for seen in moment.sightings}
        for moment in told.moments
    ]


def test_faces_of_other_sizes_are_left_out_and_the_rest_is_numbered_from_0():
    tiny, huge, good = (face(Emotion.FEAR, size=size) for size in (23, 2049, 24))

    assert fitting((0.0, {0: tiny, 1: huge, 2: good}), (0.1, {0: good, 2: good})) == [
        {1: 24},
        {0: 24, 1: 24},
    ]


def test_of_many_faces_the_first_are_told_of():
    moments = [(number / 10, {number: face()}) for number in range(4)]

    assert fitting(*moments) == [{0: 40}, {1: 40}, {}, {}]
