"""What is decoded, in this process; how a process of its own is used is in test_frames.py."""

import io
from fractions import Fraction

import numpy as np
import pytest
from PIL import Image

from bot.core.errors import UnreadableVideoError, VideoTooLargeError
from bot.media.clip_limits import ClipLimits
from bot.media.reels import open_reel
from tests.media.clips import (
    KINDS,
    RATES,
    SIZE,
    crossing,
    cut,
    draw,
    film,
    nobody,
    passing,
    side_by_side,
    steady,
)
from tests.media.hostile_clips import faststart, gif_bomb, small, ten_hours, vast

LIMITS = ClipLimits()
VARYING = [Fraction(ms, 1000) for ms in (0, 100, 130, 900, 2100, 2140)]
TICK_S = {"mp4": 1e-5, "mov": 1e-5, "wmv": 0.0011, "webm": 0.0011, "gif": 0.0051, "webp": 0.0011}


def watch(data, limits=LIMITS, side_px=1280):
    """The clip, and all frames."""
    reel = open_reel(io.BytesIO(data), limits, side_px)
    try:
        return reel.clip, [shot.develop() for shot in reel.shots()]
    finally:
        reel.close()


def pixels(frame):
    return np.frombuffer(frame.rgb, np.uint8).reshape(frame.height, frame.width, 3)


def difference(frame, picture):
    """Mean difference in steps of 255."""
    return np.abs(pixels(frame).astype(float) - np.asarray(picture, float)).mean()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_shows_what_was_filmed(kind):
    scene = passing(1.0)

    clip, frames = watch(film(scene, kind=kind))

    assert (clip.width, clip.height) == SIZE
    assert len(frames) == clip.frame_count == 12
    for frame, time_s in zip(frames, steady(Fraction(12), 1.0), strict=True):
        assert difference(frame, draw(scene(float(time_s)))) < 6


@pytest.mark.parametrize("rate", RATES, ids=str)
@pytest.mark.parametrize("kind", ["mp4", "mov", "webm", "wmv"])
def test_frames_of_a_steady_rate_come_at_their_times(kind, rate):
    clip, frames = watch(film(nobody, kind=kind, rate=rate, seconds=2.0))

    expected = [float(time_s) for time_s in steady(rate, 2.0)]
    assert [frame.time_s for frame in frames] == pytest.approx(expected, abs=TICK_S[kind])
    assert clip.frame_rate == pytest.approx(float(rate), rel=1e-4)
    assert clip.duration_s == pytest.approx(len(expected) / rate, abs=2 * TICK_S[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_frames_of_a_varying_rate_come_at_their_times(kind):
    clip, frames = watch(film(passing(2.2), kind=kind, times=VARYING))

    expected = [float(time_s) for time_s in VARYING]
    assert [frame.time_s for frame in frames] == pytest.approx(expected, abs=TICK_S[kind])
    # How long the last one is shown no file tells, and ASF's guess is the average.
    assert 2.14 < clip.duration_s < 2.6
    assert clip.frame_count == 6


def test_the_times_of_an_mp4_are_right_to_a_tick():
    rate = Fraction(30_000, 1001)

    _, frames = watch(film(nobody, rate=rate, seconds=4.0))

    assert [frame.time_s for frame in frames] == [
        float(Fraction(1001 * number, 30_000)) for number in range(len(frames))
    ]


@pytest.mark.parametrize("turned", [90, 180, 270])
@pytest.mark.parametrize("kind", ["mp4", "mov"])
def test_a_video_that_lies_on_its_side_is_shown_upright(kind, turned):
    clip, frames = watch(film(kind=kind, turned=turned, seconds=0.25))

    assert (clip.width, clip.height) == (frames[0].width, frames[0].height) == SIZE
    assert difference(frames[0], draw(side_by_side())) < 5


@pytest.mark.parametrize("size", [(1280, 720), (722, 406), (406, 722), (98, 50)])
@pytest.mark.parametrize("turned", [0, 90])
def test_no_row_is_shifted_whatever_the_width(size, turned):
    clip, (frame, *_) = watch(film(size=size, turned=turned, seconds=0.25), side_px=640)

    assert (clip.width, clip.height) == size
    assert max(frame.width, frame.height) == min(640, max(size))
    shrunk = draw(side_by_side(), size).resize((frame.width, frame.height))
    assert difference(frame, shrunk) < 9


def test_a_cut_is_seen_at_its_frame():
    _, frames = watch(film(cut((0.5, nobody), (0.5, side_by_side))))

    assert difference(frames[5], draw(nobody())) < 3
    assert difference(frames[6], draw(side_by_side())) < 6


def test_the_heads_of_a_crossing_change_sides():
    begin, end = (crossing(2.0)(time_s) for time_s in (0.0, 2.0))

    assert begin[0].face[0] < begin[1].face[0]
    assert end[0].face[0] > end[1].face[0]


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_transparent_parts_of_an_animation_are_white(kind):
    frames = [Image.new("RGBA", (64, 48), (255, 0, 0, 0)) for _ in range(3)]
    for number, frame in enumerate(frames):
        frame.paste((0, 0, 255, 255), (10 * number, 8, 10 * number + 10, 40))
    out = io.BytesIO()
    frames[0].save(
        out, kind, save_all=True, append_images=frames[1:], duration=80, disposal=2, lossless=True
    )

    _, shown = watch(out.getvalue())

    assert [tuple(pixels(frame)[2, 2]) for frame in shown] == [(255, 255, 255)] * 3
    assert pixels(shown[1])[20, 15, 2] > 200
    assert pixels(shown[1])[20, 15, 0] < 60


def test_a_streamed_mp4_is_read_like_another():
    clip, frames = watch(faststart(small("mp4")))

    assert clip.frame_count == len(frames) == 12
    assert clip.duration_s == pytest.approx(1.0, abs=0.01)


@pytest.mark.parametrize("kind", KINDS)
def test_a_header_that_lies_about_its_size_is_refused_or_not_believed(kind):
    try:
        clip, _ = watch(vast(kind))
    except (VideoTooLargeError, UnreadableVideoError):
        return
    assert (clip.width, clip.height) == (160, 90)


def test_frames_over_the_pixel_limit_are_refused():
    with pytest.raises(VideoTooLargeError) as caught:
        watch(small("mp4"), ClipLimits(pixels=14_000))

    assert (caught.value.size, caught.value.limit, caught.value.unit) == (14_400, 14_000, "pixels")


@pytest.mark.parametrize("kind", KINDS)
def test_a_video_over_the_time_limit_is_refused(kind):
    data = film(passing(3.0), kind=kind, size=(160, 90), seconds=3.0)

    with pytest.raises(VideoTooLargeError, match=r"3 seconds; the limit is 2|2 seconds"):
        watch(data, ClipLimits(duration_s=2))


def test_ten_hours_are_refused_by_their_timestamps():
    with pytest.raises(VideoTooLargeError, match="36,000 seconds; the limit is 3,600"):
        watch(ten_hours())


@pytest.mark.parametrize("kind", KINDS)
def test_more_frames_than_the_limit_are_refused(kind):
    with pytest.raises(VideoTooLargeError, match="more frames; the limit is 5"):
        watch(small(kind), ClipLimits(frames=5))


def test_a_gif_bomb_is_refused_by_its_pixels():
    with pytest.raises(VideoTooLargeError, match="8,410,000 pixels"):
        watch(gif_bomb(frames=2), ClipLimits(pixels=8_000_000))


def test_an_empty_file_is_called_empty():
    with pytest.raises(UnreadableVideoError, match="empty"):
        watch(b"")
