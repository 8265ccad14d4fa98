"""Tells a video's container by its first bytes, so that no demuxer is chosen by guessing."""

from enum import StrEnum
from itertools import islice
from typing import Final

from bot.media.gif_file import Block, gif_blocks

HEAD_BYTES: Final = 32
"""As many first bytes tell every container."""

_EBML: Final = b"\x1a\x45\xdf\xa3"
_ASF: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
MOV_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
"""Boxes that an MP4 or MOV begins with."""

_STILL_BRANDS: Final = frozenset({b"avif", b"heic", b"heix", b"mif1"})
_ANIMATION_FLAG: Final = 0x02


class Container(StrEnum):
    """The containers that are read; all values but the last are FFmpeg's demuxers.

    FFmpeg knows some three hundred more. Playlists among them open other files and addresses,
    and the rest only adds attack surface.
    """

    MOV = "mov"
    ASF = "asf"
    MATROSKA = "matroska"
    GIF = "gif"
    WEBP = "webp"


def container_of(head: bytes) -> Container | None:
    """Tell the container by the file's first `HEAD_BYTES` bytes; None where it is none of ours.

    A GIF or a WebP may be a photo as well: `is_moving` tells.
    """
    if head[4:8] in MOV_BOXES:
        return None if head[8:12] in _STILL_BRANDS else Container.MOV
    if head.startswith(_EBML):
        return Container.MATROSKA
    if head.startswith(_ASF):
        return Container.ASF
    if head.startswith((b"GIF87a", b"GIF89a")):
        return Container.GIF
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Container.WEBP
    return None


def is_moving(data: bytes) -> bool:
    """Whether a file is a video, or an animation of more than one frame."""
    match container_of(data[:HEAD_BYTES]):
        case None:
            return False
        case Container.GIF:
            return _has_two_images(data)
        case Container.WEBP:
            return data[12:16] == b"VP8X" and bool(sum(data[20:21]) & _ANIMATION_FLAG)
        case _:
            return True


def _has_two_images(data: bytes) -> bool:
    images = (block for block in gif_blocks(data) if block is Block.IMAGE)
    return len(list(islice(images, 2))) > 1
