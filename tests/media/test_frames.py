"""Frames from a process of its own; what is decoded in it is in test_reels.py."""

import asyncio
import os
import threading
import tracemalloc
from fractions import Fraction
from pathlib import Path

import pytest

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError, VideoError, VideoTooLargeError
from bot.core.pictures import Frame
from bot.media.clip_limits import ClipLimits
from bot.media.clip_process import ClipProcess
from bot.media.frames import open_clip
from tests.media.clips import KINDS, film, passing
from tests.media.hostile_clips import (
    cut_off,
    damaged,
    gif_bomb,
    many_samples,
    no_videos,
    small,
    ten_hours,
)

CLIP = Clip(2, 1, duration_s=1.0, frame_rate=10.0, frame_count=10)


async def watch(source, limits=None, every_s=0.0, **options):
    """The clip, and when its frames are shown."""
    async with open_clip(source, limits, **options) as opened:
        return opened.clip, [frame.time_s async for frame in opened.frames(every_s)]


class FakeProjector:
    """Hands over so many frames; waits before each as long as it is told to."""

    def __init__(self, frames=3, held=False):
        self.frames = frames
        self.begun = []
        self.go = threading.Event()
        self.killed = threading.Event()
        self.closed = False
        if not held:
            self.go.set()

    def __call__(self):
        return self

    def open(self, source, limits, side_px):
        return CLIP

    def begin(self, every_s):
        self.begun.append(every_s)

    def next_frame(self):
        while not self.go.wait(0.01):
            if self.killed.is_set():
                raise UnreadableVideoError("killed")
        self.frames -= 1
        return Frame(bytes(6), 2, 1, time_s=0.5) if self.frames >= 0 else None

    def kill(self):
        self.killed.set()

    def close(self):
        self.closed = True


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_is_read_from_bytes_and_from_a_file(kind, tmp_path):
    path = tmp_path / "clip"
    path.write_bytes(small(kind))

    from_bytes = await watch(small(kind))
    from_file = await watch(path)

    assert from_bytes == from_file
    assert len(from_bytes[1]) == from_bytes[0].frame_count > 1


async def test_at_a_pace_one_frame_of_each_step_is_taken():
    data = film(passing(3.0), rate=Fraction(30), seconds=3.0, size=(160, 90))

    _, times = await watch(data, every_s=0.25)

    assert times == pytest.approx([0.25 * number for number in range(12)], abs=1 / 30)


async def test_frames_are_shrunk_to_the_side_that_was_asked_for():
    async with open_clip(small("mp4"), side_px=80) as opened:
        sizes = {(frame.width, frame.height) async for frame in opened.frames()}

    assert sizes == {(80, 45)}
    assert (opened.clip.width, opened.clip.height) == (160, 90)


@pytest.mark.parametrize(("name", "data"), [*cut_off(), *no_videos()])
async def test_what_is_no_whole_video_is_unreadable(name, data):
    with pytest.raises(UnreadableVideoError):
        await watch(data)


@pytest.mark.parametrize(("name", "data"), [*damaged()])
async def test_damage_never_ends_in_anything_but_frames_or_one_error(name, data):
    try:
        _, times = await watch(data)
    except VideoError:
        return
    assert times == sorted(times)


async def test_a_file_that_asks_for_gigabytes_does_not_get_them():
    with pytest.raises(VideoError):
        await watch(many_samples(), ClipLimits(memory_bytes=800_000_000))


async def test_decoding_over_the_time_limit_is_ended():
    with pytest.raises(VideoTooLargeError, match="seconds of work; the limit is 1"):
        await watch(gif_bomb(frames=100), ClipLimits(work_s=1))


async def test_ten_hours_are_refused_at_once():
    with pytest.raises(VideoTooLargeError, match="36,000 seconds"):
        await watch(ten_hours())


async def test_a_file_over_the_byte_limit_is_refused_before_anything_is_started(tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(bytes(101))

    for source in (bytes(101), path):
        with pytest.raises(VideoTooLargeError) as caught:
            await watch(source, ClipLimits(size_bytes=100), start=None)

        assert (caught.value.size, caught.value.unit) == (101, "bytes")


async def test_a_path_that_is_no_file_is_told_in_words(tmp_path):
    with pytest.raises(UnreadableVideoError, match="No such file"):
        await watch(tmp_path / "none.mp4")
    with pytest.raises(UnreadableVideoError, match="not a file"):
        await watch(tmp_path)
    with pytest.raises(UnreadableVideoError, match="empty"):
        await watch(b"")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
async def test_a_pipe_that_never_ends_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(UnreadableVideoError, match="not a file"):
        await watch(tmp_path / "pipe")


async def test_frames_wait_until_they_are_taken():
    projector = FakeProjector(frames=9)

    async with open_clip(b"clip", start=projector) as opened:
        frames = opened.frames(0.5)
        await anext(frames)
        await anext(frames)
        assert (projector.frames, projector.begun) == (7, [0.5])
        await frames.aclose()


async def test_the_event_loop_goes_on_while_a_frame_is_decoded():
    projector = FakeProjector(held=True)

    async with open_clip(b"clip", start=projector) as opened:
        taking = asyncio.ensure_future(anext(opened.frames()))
        for _ in range(100):
            await asyncio.sleep(0)
        assert not taking.done()
        projector.go.set()
        assert (await taking).time_s == 0.5


async def test_a_decoder_that_hangs_is_killed():
    projector = FakeProjector(held=True)

    with pytest.raises(VideoTooLargeError, match="seconds of work"):
        await watch(b"clip", ClipLimits(work_s=0.05), start=projector)

    assert projector.killed.is_set()
    assert projector.closed


async def test_whoever_goes_away_ends_the_decoder():
    projector = FakeProjector(held=True)
    watching = asyncio.create_task(watch(b"clip", start=projector))
    async with asyncio.timeout(30):
        while not projector.begun:
            await asyncio.sleep(0.001)

    watching.cancel()
    with pytest.raises(asyncio.CancelledError):
        await watching

    assert projector.killed.is_set()
    assert projector.closed


async def test_time_that_the_reader_takes_is_not_the_decoders():
    seconds = iter(range(0, 1000, 10))

    _, times = await watch(
        b"clip", ClipLimits(work_s=1000), start=FakeProjector(), clock=lambda: next(seconds)
    )

    assert len(times) == 3
    assert next(seconds) == 100


async def test_a_process_that_is_killed_leaves_one_error():
    processes = []

    def start():
        processes.append(ClipProcess.start())
        return processes[-1]

    async with open_clip(film(passing(3.0), seconds=3.0), start=start) as opened:
        frames = opened.frames()
        await anext(frames)
        processes[0].kill()
        with pytest.raises(UnreadableVideoError, match="gave up"):
            async for _ in frames:
                pass


def test_the_process_is_told_nothing_of_the_environment(monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "secret")
    process = ClipProcess.start()
    try:
        environment = Path(f"/proc/{process.process_id}/environ")
        if not environment.exists():
            pytest.skip("there is no /proc here")
        assert b"secret" not in environment.read_bytes()
    finally:
        process.close()


async def test_memory_here_does_not_grow_with_the_length():
    peaks = []
    for seconds in (1.0, 10.0):
        data = film(passing(1.0), seconds=seconds, size=(320, 180))
        tracemalloc.start()
        try:
            await watch(data)
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()

    assert peaks[1] < peaks[0] + 200_000
