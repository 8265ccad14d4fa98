import pytest

from bot.core.clips import Clip
from bot.core.emotions import Emotion
from bot.core.errors import BackendUnavailableError, UnreadableVideoError
from bot.core.faces import Analysis, FaceRectangle
from bot.core.pictures import Frame
from bot.tracking.tracker import Tracker
from bot.usecases.video import READS_PER_S, patient_reads, read_video
from tests.builders import face
from tests.fakes import FakeEyes

GREY = bytes([128]) * (32 * 18 * 3)
SHOTS = bytes([0] * 1100 + [255] * 628), bytes([200] * 864 + [30] * 864)
"""Pixels of two scenes."""


async def frames(times_s, *, error=None, scene_of=lambda _: GREY):
    for time_s in times_s:
        yield Frame(scene_of(time_s), 32, 18, time_s)
    if error is not None:
        raise error


def clip(duration_s, frame_rate=30.0, size=(32, 18)):
    return Clip(*size, duration_s, frame_rate, None)


def evenly(duration_s, frame_rate):
    return [number / frame_rate for number in range(round(duration_s * frame_rate))]


def somebody(time_s):
    return Analysis.of(32, 18, [face(size=8, left=round(2 * time_s))])


async def test_every_moment_that_was_read_is_in_order_with_its_faces_numbered():
    timeline = await read_video(clip(4.0), frames(evenly(4.0, 30)), FakeEyes(somebody), Tracker())

    assert len(timeline.moments) == 4 * READS_PER_S
    assert timeline.track_ids == (0,)
    assert [moment.sightings[0].face.rectangle.left for moment in timeline.moments] == [
        round(2 * moment.time_s) for moment in timeline.moments
    ]


@pytest.mark.parametrize("frame_rate", [12, 24_000 / 1001, 25, 30_000 / 1001, 60, 240])
async def test_however_many_frames_there_are_so_many_are_read_in_a_second(frame_rate):
    eyes = FakeEyes(somebody)

    await read_video(
        clip(4.0, frame_rate), frames(evenly(4.0, frame_rate)), eyes, Tracker(), reads_per_s=4
    )

    assert len(eyes.times_s) == 16
    assert [int(time_s * 4 + 1e-6) for time_s in eyes.times_s] == list(range(16))


async def test_frames_rarer_than_that_are_all_read():
    eyes = FakeEyes(somebody)
    times = [0.0, 0.4, 0.5, 0.51, 3.0, 9.5]

    await read_video(clip(10.0), frames(times), eyes, Tracker())

    assert eyes.times_s == [0.0, 0.4, 0.5, 3.0, 9.5]


async def test_few_frames_are_held_at_once_and_several_are_read():
    eyes = FakeEyes(somebody)
    asked = []

    async def counted():
        async for frame in frames(evenly(10.0, 10)):
            asked.append(len(eyes.times_s))
            yield frame

    await read_video(clip(10.0, 10.0), counted(), eyes, Tracker())

    assert 2 <= eyes.most_at_once <= 3
    assert all(number - read <= 30 for number, read in enumerate(asked))


async def test_boxes_are_told_in_pixels_of_the_clip_when_frames_are_smaller():
    eyes = FakeEyes(lambda _: Analysis.of(32, 18, [face(size=8, left=4, top=2)]))

    timeline = await read_video(clip(0.1, size=(1280, 720)), frames([0.0]), eyes, Tracker())

    ((seen,),) = (moment.sightings for moment in timeline.moments)
    assert seen.face.rectangle == FaceRectangle(160, 80, 320, 320)


async def test_after_a_cut_between_two_frames_that_are_read_faces_are_new():
    timeline = await read_video(
        clip(2.0),
        frames(evenly(2.0, 30), scene_of=lambda time_s: SHOTS[time_s > 1.02]),
        FakeEyes(lambda _: Analysis.of(32, 18, [face(Emotion.FEAR, size=8)])),
        Tracker(),
    )

    first = next(moment for moment in timeline.moments if moment.sightings[0].track_id == 1)
    assert first.time_s == pytest.approx(1.1333, abs=0.01)
    assert timeline.track_ids == (0, 1)


async def test_progress_rises_to_the_end():
    shares = []

    await read_video(
        clip(2.0),
        frames(evenly(2.0, 30)),
        FakeEyes(somebody),
        Tracker(),
        on_progress=shares.append,
    )

    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(shares) == 2 * READS_PER_S + 1


async def test_a_clip_without_frames_is_an_empty_timeline():
    timeline = await read_video(clip(0.0), frames([]), FakeEyes(somebody), Tracker())

    assert timeline.moments == ()


async def test_a_frame_that_cannot_be_read_ends_it_and_nothing_goes_on_behind():
    def look(time_s):
        return BackendUnavailableError("x") if time_s > 1.0 else somebody(time_s)

    eyes = FakeEyes(look)

    with pytest.raises(BackendUnavailableError):
        await read_video(clip(9.0), frames(evenly(9.0, 30)), eyes, Tracker())

    assert eyes.at_once == 0
    assert max(eyes.times_s) < 2.0


async def test_a_file_that_breaks_off_is_its_own_error():
    broken = frames(evenly(1.0, 30), error=UnreadableVideoError("cut off"))
    eyes = FakeEyes(somebody)

    with pytest.raises(UnreadableVideoError, match="cut off"):
        await read_video(clip(9.0), broken, eyes, Tracker())

    assert eyes.at_once == 0


@pytest.mark.parametrize(
    ("duration_s", "reads"), [(0.0, 8), (30.0, 8), (30.1, 4), (90.0, 4), (90.1, 2), (600.0, 2)]
)
def test_long_clips_are_read_less_often_where_people_wait(duration_s, reads):
    assert patient_reads(duration_s) == reads


def test_three_minutes_have_no_more_frames_than_a_minute_and_a_half():
    most = max(seconds * patient_reads(seconds) for seconds in range(1, 181))

    assert most == 360
