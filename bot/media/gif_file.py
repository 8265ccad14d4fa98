"""Walks over a GIF's blocks without decoding any. Source: GIF89a specification, CompuServe."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Final

_HEAD_BYTES: Final = 13
_SCREEN_FLAGS: Final = 10
_IMAGE_FLAGS: Final = 9
_IMAGE_BYTES: Final = 11
_HAS_TABLE: Final = 0x80


class Block(IntEnum):
    """The first byte of each block, and where the file stops without one."""

    CUT = -1
    EXTENSION = 0x21
    IMAGE = 0x2C
    TRAILER = 0x3B


def gif_blocks(data: bytes) -> Iterator[Block]:
    """The blocks in order; `CUT` is the last one where a block goes beyond the file's end.

    Bytes that are no block end the walk, as they end it in every browser.
    """
    place = _HEAD_BYTES + _table_bytes(data[_SCREEN_FLAGS] if len(data) > _SCREEN_FLAGS else 0)
    while place < len(data):
        block = data[place]
        if block == Block.EXTENSION:
            place = _after_data(data, place + 2)
        elif block == Block.IMAGE:
            flags = data[place + _IMAGE_FLAGS] if place + _IMAGE_FLAGS < len(data) else 0
            place = _after_data(data, place + _IMAGE_BYTES + _table_bytes(flags))
        else:
            if block == Block.TRAILER:
                yield Block.TRAILER
            return
        yield Block(block)
    if place > len(data):
        yield Block.CUT


def gif_size(head: bytes) -> tuple[int, int]:
    """Width and height of the screen in pixels, by the first bytes; 0 where they are cut off."""
    return int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")


def _table_bytes(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & _HAS_TABLE else 0


def _after_data(data: bytes, place: int) -> int:
    """The place behind a row of sub-blocks, each led by its length; the last one's is 0."""
    while place < len(data) and data[place]:
        place += 1 + data[place]
    return place + 1
