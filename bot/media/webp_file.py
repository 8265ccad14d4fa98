"""Reads an animated WebP's chunks: its size and its frames' durations, without a pixel."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from bot.core.errors import UnreadableVideoError

_RIFF: Final = struct.Struct("<4sI4s")
_CHUNK: Final = struct.Struct("<4sI")
_CANVAS_BYTES: Final = 10
_FRAME_BYTES: Final = 16

_TOO_SHORT_MS: Final = 10
_INSTEAD_MS: Final = 100
"""Browsers show a frame of 10 ms or less for so long. Source: Chromium, image-decoders."""


@dataclass(frozen=True, slots=True)
class WebpFile:
    """What an animated WebP says of itself.

    Attributes:
        width: width of the canvas in pixels.
        height: height of the canvas in pixels.
        durations_ms: how long each frame is shown, as browsers do.
    """

    width: int
    height: int
    durations_ms: tuple[int, ...]


def read_webp(source: BinaryIO) -> WebpFile:
    """Walk over the chunks of the file.

    Source: WebP Container Specification, https://developers.google.com/speed/webp/docs.

    Raises:
        UnreadableVideoError: cut off, damaged, or without animation.
    """
    size: tuple[int, int] | None = None
    durations: list[int] = []
    for name, begin in _chunks(source):
        if name == b"VP8X":
            canvas = begin.ljust(_CANVAS_BYTES, b"\0")
            size = _three_bytes(canvas[4:7]) + 1, _three_bytes(canvas[7:10]) + 1
        elif name == b"ANMF":
            shown_ms = _three_bytes(begin.ljust(_FRAME_BYTES, b"\0")[12:15])
            durations.append(shown_ms if shown_ms > _TOO_SHORT_MS else _INSTEAD_MS)
    if size is None or not durations:
        raise UnreadableVideoError("a WebP without animation")
    return WebpFile(*size, tuple(durations))


def _chunks(source: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
    """Name and first bytes of each chunk."""
    head = source.read(_RIFF.size)
    if len(head) < _RIFF.size:
        raise UnreadableVideoError("the file is cut off")
    end = _RIFF.unpack(head)[1] + _CHUNK.size
    place = _RIFF.size
    while place + _CHUNK.size <= end:
        source.seek(place)
        head = source.read(_CHUNK.size)
        if len(head) < _CHUNK.size:
            raise UnreadableVideoError("the file is cut off")
        name, size = _CHUNK.unpack(head)
        yield name, source.read(min(size, _FRAME_BYTES))
        place += _CHUNK.size + size + size % 2


def _three_bytes(data: bytes) -> int:
    return int.from_bytes(data, "little")
