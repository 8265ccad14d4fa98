"""What the process that decodes and the one that asked say to each other, over two pipes."""

import json
import struct
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO, Final

from bot.core.clips import Clip
from bot.core.errors import (
    BotError,
    UnreadableVideoError,
    VideoError,
    VideoSupportError,
    VideoTooLargeError,
)
from bot.core.pictures import RGB_BYTES, Frame
from bot.media.clip_limits import ClipLimits

_KIND: Final = struct.Struct("=c")
_CLIP: Final = struct.Struct("=IIddq")
_FRAME: Final = struct.Struct("=IId")
_LENGTH: Final = struct.Struct("=I")
_MOST_WORDS: Final = 4096
_MOST_SIDE_PX: Final = 16_384


class BrokenWireError(Exception):
    """The other process ended in the middle of a word, or says what it never should."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be decoded.

    Attributes:
        limits: what is refused.
        side_px: longer side of the frames.
        path: the file; None where its bytes follow the request.
        size_bytes: how many bytes follow.
    """

    limits: ClipLimits
    side_px: int
    path: Path | None
    size_bytes: int


def write_request(pipe: BinaryIO, request: Request) -> None:
    """Write a request as one line."""
    words = asdict(request) | {"path": request.path and str(request.path)}
    pipe.write(json.dumps(words).encode() + b"\n")


def read_request(pipe: BinaryIO) -> Request:
    """Read a request."""
    words = json.loads(pipe.readline())
    path = Path(words["path"]) if words["path"] is not None else None
    return Request(ClipLimits(**words["limits"]), words["side_px"], path, words["size_bytes"])


def write_clip(pipe: BinaryIO, clip: Clip) -> None:
    """Say what the video is."""
    count = -1 if clip.frame_count is None else clip.frame_count
    pipe.write(b"C" + _CLIP.pack(clip.width, clip.height, clip.duration_s, clip.frame_rate, count))
    pipe.flush()


def write_frame(pipe: BinaryIO, frame: Frame) -> None:
    """Hand over a frame; waits until the other process takes it."""
    pipe.write(b"F" + _FRAME.pack(frame.width, frame.height, frame.time_s))
    pipe.write(frame.rgb)
    pipe.flush()


def write_end(pipe: BinaryIO) -> None:
    """Say that there are no more frames."""
    pipe.write(b"Z")
    pipe.flush()


def write_error(pipe: BinaryIO, error: BotError) -> None:
    """Say what went wrong."""
    facts: dict[str, object] = {"kind": type(error).__name__, "message": str(error)}
    if isinstance(error, VideoTooLargeError):
        facts |= {"size": error.size, "limit": error.limit, "unit": error.unit}
    words = json.dumps(facts).encode()
    pipe.write(b"E" + _LENGTH.pack(len(words)) + words)
    pipe.flush()


def read_answer(pipe: BinaryIO) -> Clip | Frame | None:
    """Read what comes next; None is the end.

    The other process has read a hostile file, so that it is not believed either.

    Raises:
        VideoError: what the other process says went wrong.
        VideoSupportError: PyAV is not installed.
        BrokenWireError: it ended, or it speaks nonsense.
    """
    match _take(pipe, _KIND.size):
        case b"C":
            *numbers, count = _CLIP.unpack(_take(pipe, _CLIP.size))
            return _sensible_clip(numbers, None if count < 0 else count)
        case b"F":
            return _read_frame(pipe)
        case b"E":
            raise _read_error(pipe)
        case b"Z":
            return None
        case _:
            raise BrokenWireError("an unknown word")


def _sensible_clip(numbers: list[float], count: int | None) -> Clip:
    width, height, duration_s, frame_rate = numbers
    try:
        return Clip(int(width), int(height), duration_s, frame_rate, count)
    except ValueError as error:
        raise BrokenWireError("no clip") from error


def _read_frame(pipe: BinaryIO) -> Frame:
    width, height, time_s = _FRAME.unpack(_take(pipe, _FRAME.size))
    if not (0 < width <= _MOST_SIDE_PX and 0 < height <= _MOST_SIDE_PX and time_s >= 0.0):
        raise BrokenWireError("no frame")
    return Frame(_take(pipe, width * height * RGB_BYTES), width, height, time_s)


def _read_error(pipe: BinaryIO) -> BotError:
    (length,) = _LENGTH.unpack(_take(pipe, _LENGTH.size))
    if length > _MOST_WORDS:
        raise BrokenWireError("too many words")
    try:
        return _error_of(json.loads(_take(pipe, length)))
    except (ValueError, KeyError, TypeError) as error:
        raise BrokenWireError("no error") from error


def _error_of(facts: dict[str, object]) -> VideoError | VideoSupportError:
    match facts:
        case {"kind": "VideoTooLargeError", "limit": int(limit), "unit": str(unit)}:
            size = facts["size"]
            return VideoTooLargeError(
                size=size if isinstance(size, int) else None, limit=limit, unit=unit
            )
        case {"kind": "VideoSupportError"}:
            return VideoSupportError(str(facts["message"]))
        case _:
            return UnreadableVideoError(str(facts["message"]))


def _take(pipe: BinaryIO, size: int) -> bytes:
    data = pipe.read(size)
    if len(data) != size:
        raise BrokenWireError("ended early")
    return data
