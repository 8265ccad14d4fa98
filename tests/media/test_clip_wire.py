"""What two processes say to each other, in one process."""

import io
import json
import struct
from pathlib import Path

import pytest

from bot.core.clips import Clip
from bot.core.errors import UnreadableVideoError, VideoSupportError, VideoTooLargeError
from bot.core.pictures import Frame
from bot.media.clip_limits import ClipLimits
from bot.media.clip_wire import (
    BrokenWireError,
    Request,
    read_answer,
    read_request,
    write_clip,
    write_end,
    write_error,
    write_frame,
    write_request,
)
from bot.media.clip_worker import answer
from tests.media.hostile_clips import small

LIMITS = ClipLimits(pixels=77)


def unbounded(_):
    pass


def heard(write, *said):
    pipe = io.BytesIO()
    write(pipe, *said)
    pipe.seek(0)
    return read_answer(pipe)


@pytest.mark.parametrize("count", [None, 0, 12])
def test_a_clip_arrives_as_it_was_sent(count):
    clip = Clip(1280, 720, duration_s=60.06, frame_rate=30_000 / 1001, frame_count=count)

    assert heard(write_clip, clip) == clip


def test_a_frame_arrives_as_it_was_sent():
    sent = Frame(memoryview(b"abcdef"), 1, 2, time_s=1.25)

    frame = heard(write_frame, sent)

    assert (frame.rgb, frame.width, frame.height, frame.time_s) == (b"abcdef", 1, 2, 1.25)


def test_the_end_arrives():
    assert heard(write_end) is None


@pytest.mark.parametrize("size", [None, 36_000])
def test_a_limit_arrives_with_its_numbers(size):
    with pytest.raises(VideoTooLargeError) as caught:
        heard(write_error, VideoTooLargeError(size=size, limit=3600, unit="seconds"))

    assert (caught.value.size, caught.value.limit, caught.value.unit) == (size, 3600, "seconds")


@pytest.mark.parametrize("kind", [UnreadableVideoError, VideoSupportError])
def test_an_error_arrives_with_its_words(kind):
    with pytest.raises(kind, match=r"^in words$"):
        heard(write_error, kind("in words"))


@pytest.mark.parametrize("path", [None, Path("/films/one.mp4")])
def test_a_request_arrives_as_it_was_sent(path):
    pipe = io.BytesIO()
    request = Request(LIMITS, 640, path, 0 if path else 99)

    write_request(pipe, request)
    pipe.seek(0)

    assert read_request(pipe) == request


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"X",
        b"C",
        b"C" + struct.pack("=IIddq", 0, 0, 1.0, 1.0, 1),
        b"C" + struct.pack("=IIddq", 1, 1, float("nan"), 1.0, 1),
        b"F" + struct.pack("=IId", 2, 2, 0.0) + b"short",
        b"F" + struct.pack("=IId", 0, 2, 0.0),
        b"F" + struct.pack("=IId", 2**31, 2**31, 0.0),
        b"F" + struct.pack("=IId", 1, 1, float("nan")) + b"abc",
        b"E" + struct.pack("=I", 2**31),
        b"E" + struct.pack("=I", 2) + b"[]",
        b"E" + struct.pack("=I", 2) + b"{}",
        b"E" + struct.pack("=I", 3) + b"\xff\xff\xff",
    ],
)
def test_a_process_that_talks_nonsense_is_not_believed(nonsense):
    with pytest.raises(BrokenWireError):
        read_answer(io.BytesIO(nonsense))


def told(data, limits=None, side_px=80, **options):
    """All that the worker answers to a video."""
    asked, answers = io.BytesIO(), io.BytesIO()
    write_request(asked, Request(limits or ClipLimits(), side_px, None, len(data)))
    asked.write(data + b"0.25\n")
    asked.seek(0)
    answer(asked, answers, bound=unbounded, **options)
    answers.seek(0)
    return answers


def test_the_worker_tells_the_clip_then_the_frames_then_the_end():
    answers = told(small("mp4"))

    assert read_answer(answers).frame_count == 12
    assert [read_answer(answers).time_s for _ in range(4)] == pytest.approx([0, 0.25, 0.5, 0.75])
    assert read_answer(answers) is None
    assert answers.read() == b""


def test_the_worker_tells_an_error_in_place_of_the_clip():
    with pytest.raises(VideoTooLargeError):
        read_answer(told(small("mp4"), LIMITS))


def test_without_pyav_the_worker_says_how_to_install_it():
    def load(*_):
        raise ModuleNotFoundError("No module named 'av'", name="av")

    with pytest.raises(VideoSupportError, match=r'pip install "emotion-bot\[video\]"'):
        read_answer(told(small("mp4"), load=load))


def test_a_lack_of_memory_is_told_in_words():
    def load(*_):
        raise MemoryError

    with pytest.raises(UnreadableVideoError, match="too much memory"):
        read_answer(told(small("mp4"), load=load))


def test_an_error_has_no_picture_in_it():
    pipe = told(b"secret words" * 10)

    words = json.loads(pipe.read()[5:])

    assert words == {"kind": "UnreadableVideoError", "message": "no video of a known format"}
