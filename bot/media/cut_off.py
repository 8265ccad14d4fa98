"""Whether a video's file ends before its own outermost parts do; decoders do not always say."""

import struct
from typing import BinaryIO, Final, assert_never

from bot.media.containers import MOV_BOXES, Container
from bot.media.gif_file import Block, gif_blocks

_BOXES: Final = frozenset({*MOV_BOXES, b"moof", b"mfra", b"sidx", b"styp", b"udta", b"uuid"})
_MOST_BOXES: Final = 20_000
"""Boxes that are walked over; a fragmented MP4 has two for each few seconds."""

_ASF_FILE: Final = bytes.fromhex("a1dcab8c47a9cf118ee400c00c205365")
_ASF_HEAD_BYTES: Final = 64 * 1024
_ASF_BROADCAST: Final = 0x01
_EBML_HEAD_BYTES: Final = 128
_RIFF_HEAD_BYTES: Final = 8
_EBML_HEAD: Final = b"\x1a\x45\xdf\xa3"
_MATROSKA_SEGMENT: Final = b"\x18\x53\x80\x67"
_BOX_HEAD_BYTES: Final = 8


def is_cut_off(source: BinaryIO, container: Container) -> bool:
    """Compare what the outermost parts say of their length with the file's.

    Args:
        source: the file; it is left at its beginning.
        container: what the file is.
    """
    size = source.seek(0, 2)
    source.seek(0)
    match container:
        case Container.MOV:
            cut = _mov_end(source, size) > size
        case Container.MATROSKA:
            cut = _matroska_end(source.read(_EBML_HEAD_BYTES)) > size
        case Container.ASF:
            cut = _asf_end(source.read(_ASF_HEAD_BYTES)) > size
        case Container.GIF:
            cut = Block.CUT in gif_blocks(source.read())
        case Container.WEBP:
            cut = _riff_end(source.read(_RIFF_HEAD_BYTES)) > size
        case _:
            assert_never(container)
    source.seek(0)
    return cut


def _mov_end(source: BinaryIO, size: int) -> int:
    """Where the last box ends. Source: ISO/IEC 14496-12, section 4.2."""
    place = 0
    for _ in range(_MOST_BOXES):
        source.seek(place)
        head = source.read(16).ljust(16, b"\0")
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        # 0 means: to the end of the file. Some files have rubbish behind their last box.
        if length < _BOX_HEAD_BYTES or head[4:8] not in _BOXES:
            return place
        place += length
        if place >= size:
            break
    return place


def _matroska_end(head: bytes) -> int:
    """Where the segment ends. Source: RFC 8794 (EBML) and RFC 9559 (Matroska)."""
    if not head.startswith(_EBML_HEAD):
        return 0
    length, place = _ebml_number(head, len(_EBML_HEAD))
    place += length or 0
    if head[place : place + 4] != _MATROSKA_SEGMENT:
        return 0
    length, place = _ebml_number(head, place + 4)
    # A live recording does not know its length.
    return 0 if length is None else place + length


def _ebml_number(data: bytes, place: int) -> tuple[int | None, int]:
    """A number of one to eight bytes and the place behind it; None where all its bits are set."""
    first = data[place] if place < len(data) else 0
    width = 9 - first.bit_length() if first else 8
    value = int.from_bytes(data[place : place + width], "big") & ((1 << 7 * width) - 1)
    unknown = value == (1 << 7 * width) - 1
    return (None if unknown else value), place + width


def _asf_end(head: bytes) -> int:
    """The file's size as its properties tell. Source: ASF Specification, section 3.2."""
    place = head.find(_ASF_FILE)
    if place < 0 or len(head) < place + 92:
        return 0
    (size,) = struct.unpack_from("<Q", head, place + 40)
    (flags,) = struct.unpack_from("<I", head, place + 88)
    return 0 if flags & _ASF_BROADCAST else int(size)


def _riff_end(head: bytes) -> int:
    return _RIFF_HEAD_BYTES + int.from_bytes(head[4:8], "little")
