import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.emotions import Emotion, Scores
from bot.core.faces import Face, FaceRectangle
from bot.core.pace import Pace
from bot.core.windows import trailing_windows_of
from bot.wire.format_error import WireFormatError
from bot.wire.video_v1 import SCORE_ORDER, dump_video, render_aggregate, render_per_frame
from bot.wire.video_v1_parser import parse_aggregate, parse_per_frame
from tests.builders import timeline

NTSC = 30_000 / 1001
HAPPY = Face(FaceRectangle(64, 48, 160, 120), Scores.of(happiness=0.75, neutral=0.25))
CALM = Face(FaceRectangle(320, 48, 160, 120), Scores.of(neutral=1.0))


def four_seconds(frame_rate=29.97, *, since_s=2.002, last_s=4.0):
    """Nobody for one fragment, then a happy face and once a calm one."""
    times = [number / 8 for number in range(int(last_s * 8))]
    return timeline(
        *(
            (
                time_s,
                {} if time_s < since_s else {0: HAPPY, 1: CALM} if time_s < 2.5 else {0: HAPPY},
            )
            for time_s in times
        ),
        duration_s=last_s,
        frame_rate=frame_rate,
        size=(640, 480),
    )


def test_an_aggregate_is_written_as_the_emotion_api_did_to_the_byte():
    clip = timeline(
        (0.0, {}), (2.1, {0: HAPPY, 1: CALM}), duration_s=2.5025, frame_rate=29.97, size=(640, 480)
    )

    assert dump_video(render_aggregate(clip)) == (
        '{"version":1,"timescale":30000,"offset":0,"framerate":29.97,"width":640,"height":480,'
        '"fragments":[{"start":0,"duration":60060},'
        '{"start":60060,"duration":15015,"interval":15015,"events":[[{'
        '"windowFaceDistribution":{"neutral":0.5,"happiness":0.5,"surprise":0,"sadness":0,'
        '"anger":0,"disgust":0,"fear":0,"contempt":0},'
        '"windowMeanScores":{"neutral":0.625,"happiness":0.375,"surprise":0,"sadness":0,'
        '"anger":0,"disgust":0,"fear":0,"contempt":0}}]]}],'
        '"facesDetected":[{"faceId":0},{"faceId":1}]}'
    )


def test_frames_are_written_as_the_emotion_api_did_to_the_byte():
    clip = timeline(
        (0.0, {0: HAPPY, 1: CALM}), (1 / NTSC, {}), duration_s=2 / NTSC, frame_rate=29.97
    )

    assert dump_video(render_per_frame(clip)) == (
        '{"version":1,"timescale":30000,"offset":0,"framerate":29.97,"width":640,"height":480,'
        '"fragments":[{"start":0,"duration":2002,"interval":1001,"events":[['
        '{"id":0,"x":0.1,"y":0.1,"width":0.25,"height":0.25,"scores":{"neutral":0.25,'
        '"happiness":0.75,"surprise":0,"sadness":0,"anger":0,"disgust":0,"fear":0,"contempt":0}},'
        '{"id":1,"x":0.5,"y":0.1,"width":0.25,"height":0.25,"scores":{"neutral":1,'
        '"happiness":0,"surprise":0,"sadness":0,"anger":0,"disgust":0,"fear":0,"contempt":0}}'
        '],[]]}],"facesDetected":[{"faceId":0},{"faceId":1}]}'
    )


@pytest.mark.parametrize("frame_rate", [12, 23.976, 25, 29.97, 30, 59.94, 60, 14.73])
@pytest.mark.parametrize("duration_s", [0.0, 1.3, 4.004, 61.7])
@pytest.mark.parametrize("render", [render_aggregate, render_per_frame])
def test_fragments_tile_the_clip_to_a_tick_and_hold_whole_intervals(
    frame_rate, duration_s, render
):
    clip = timeline((0.0, {0: HAPPY}), duration_s=duration_s, frame_rate=frame_rate)

    video = render(clip)

    end = 0
    for fragment in video["fragments"]:
        assert fragment["start"] == end
        assert fragment["duration"] == fragment["interval"] * len(fragment["events"])
        end += fragment["duration"]
    assert all(
        fragment["duration"] / video["timescale"] == pytest.approx(2, rel=0.05)
        for fragment in video["fragments"][:-1]
    )
    assert end / video["timescale"] >= duration_s - 0.051


def test_a_fragment_without_faces_has_neither_interval_nor_events():
    video = render_aggregate(four_seconds())

    assert video["fragments"][0] == {"start": 0, "duration": 60060}
    assert len(video["fragments"][1]["events"]) == 4


def test_an_interval_tells_of_the_two_seconds_that_end_with_it():
    clip = timeline(*((step / 2, {0: HAPPY if step < 4 else CALM}) for step in range(8)))

    events = [e for fragment in render_aggregate(clip)["fragments"] for e in fragment["events"]]

    shares = [event["windowFaceDistribution"]["happiness"] for (event,) in events]
    assert shares == [1, 1, 1, 1, 0.75, 0.5, 0.25, 0]


def test_an_interval_without_faces_beside_one_with_faces_has_zeros():
    clip = timeline((0.0, {}), (0.6, {0: HAPPY}), duration_s=1.0)

    (empty,), _ = render_aggregate(clip)["fragments"][0]["events"]

    assert set(empty["windowFaceDistribution"].values()) == {0}
    assert set(empty["windowMeanScores"].values()) == {0}


def test_scores_come_in_the_order_of_videos():
    (event,) = render_aggregate(timeline((0.0, {0: HAPPY})))["fragments"][0]["events"][0]

    assert tuple(event["windowMeanScores"]) == SCORE_ORDER
    assert sorted(SCORE_ORDER) == sorted(Emotion)


def test_numbers_have_six_digits_and_no_exponent():
    third = 1 / 3
    tiny = 0.000_051_747_412
    scores = Scores.of(neutral=third, happiness=1 - third - tiny, fear=tiny)
    clip = timeline((0.0, {0: Face(FaceRectangle(0, 0, 10, 10), scores)}))

    text = dump_video(render_aggregate(clip))

    assert '"neutral":0.333333' in text
    assert '"fear":0.0000517474' in text
    assert "e-" not in text


def test_a_whole_frame_rate_is_a_whole_number_for_clients_that_want_one():
    assert '"framerate":30,' in dump_video(render_aggregate(timeline((0.0, {}))))


def test_frames_that_were_not_read_show_faces_on_their_way():
    there = Face(FaceRectangle(128, 48, 160, 120), HAPPY.scores)
    clip = timeline((0.0, {0: HAPPY}), (0.5, {0: there}), frame_rate=10, duration_s=0.6)

    events = render_per_frame(clip)["fragments"][0]["events"]

    assert [face["x"] for (face,) in events] == pytest.approx(
        [0.1, 0.12, 0.14, 0.16, 0.18, 0.2], abs=0.001
    )


def test_an_aggregate_is_read_back():
    clip = four_seconds()

    summary = parse_aggregate(dump_video(render_aggregate(clip)))

    told = trailing_windows_of(clip, Pace.of(clip.clip))[4:]
    assert [window.start for window in summary.windows] == [window.start for window in told]
    for read, window in zip(summary.windows, told, strict=True):
        assert read.faces.looks.shares == pytest.approx(window.faces.looks.shares, abs=1e-6)
        assert read.faces.mean.shares == pytest.approx(window.faces.mean.shares, abs=1e-6)
    assert (summary.clip.width, summary.clip.height, summary.timescale) == (640, 480, 30_000)
    assert summary.clip.duration_s == 4.004
    assert summary.clip.frame_rate == 29.97


NUMBERS = st.builds(
    lambda left, top, width, height: Face(FaceRectangle(left, top, width, height), HAPPY.scores),
    st.integers(-50, 1919),
    st.integers(-50, 1079),
    st.integers(1, 1920),
    st.integers(1, 1080),
)


@given(
    st.lists(st.dictionaries(st.integers(0, 9), NUMBERS, max_size=4), min_size=1, max_size=9),
    st.sampled_from([12, 23.976, 25, 29.97, 60]),
)
def test_frames_are_read_back_to_the_pixel_and_the_tick(frames, rate):
    exact = {23.976: 24_000 / 1001, 29.97: NTSC}.get(rate, rate)
    clip = timeline(
        *((number / exact, faces) for number, faces in enumerate(frames)),
        duration_s=len(frames) / exact,
        frame_rate=rate,
        size=(1920, 1080),
    )

    rendered = render_per_frame(clip)
    again = parse_per_frame(json.loads(dump_video(rendered)))

    assert parse_per_frame(rendered) == again
    assert render_per_frame(again)["fragments"][0].get("events") == rendered["fragments"][0].get(
        "events"
    )
    if any(frames):
        pace = Pace.of(clip.clip)
        assert [pace.ticks(moment.time_s) for moment in again.moments] == [
            number * pace.frame for number in range(len(frames))
        ]


def test_nobody_is_read_from_zeros_and_from_an_empty_list():
    video = render_aggregate(timeline((0.0, {}), (0.6, {0: HAPPY}), duration_s=1.0))
    other = json.loads(dump_video(video))
    other["fragments"][0]["events"][0] = []

    assert parse_aggregate(video) == parse_aggregate(other)
    assert parse_aggregate(other).windows[0].faces is None


VIDEO = render_aggregate(timeline((0.0, {0: HAPPY})))


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"fragments":[{}]}',
        VIDEO | {"timescale": 0},
        VIDEO | {"fragments": None},
        VIDEO | {"fragments": [{"start": 0, "duration": 1, "events": [[{}]]}]},
        VIDEO | {"fragments": [{"start": 0, "duration": 1, "interval": 1, "events": [[{}]]}]},
        VIDEO | {"fragments": [{"start": 0, "duration": 1, "interval": 1, "events": [[0]]}]},
        VIDEO | {"width": []},
    ],
)
@pytest.mark.parametrize("parse", [parse_aggregate, parse_per_frame])
def test_anything_else_is_one_error(answer, parse):
    with pytest.raises(WireFormatError, match="not a video's answer"):
        parse(answer)
