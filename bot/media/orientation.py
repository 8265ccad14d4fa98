"""How a video's display matrix wants its frames turned."""

import struct
from typing import Final

from PIL import Image

_MATRIX: Final = struct.Struct("=9i")

_DIAGONAL: Final = {
    (False, False): None,
    (True, False): Image.Transpose.FLIP_LEFT_RIGHT,
    (False, True): Image.Transpose.FLIP_TOP_BOTTOM,
    (True, True): Image.Transpose.ROTATE_180,
}
_CROSSWISE: Final = {
    (False, False): Image.Transpose.TRANSPOSE,
    (True, False): Image.Transpose.ROTATE_90,
    (False, True): Image.Transpose.ROTATE_270,
    (True, True): Image.Transpose.TRANSVERSE,
}
SIDEWAYS: Final = frozenset(_CROSSWISE.values())
"""The turns that swap width and height."""


def turn_of(matrix: bytes) -> Image.Transpose | None:
    """The turn that shows a frame upright; None where it is upright already.

    A matrix that is not made of right angles is taken for the nearest that is.

    Args:
        matrix: nine native 32-bit integers a b u c d v x y w, by which the pixel (p, q) is shown
            at (a p + c q + x, b p + d q + y), y downwards.

    Source: FFmpeg, libavutil/display.h; ISO/IEC 14496-12, the matrix of a track header.
    """
    if len(matrix) != _MATRIX.size:
        return None
    a, b, _, c, d, *_ = _MATRIX.unpack(matrix)
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return _DIAGONAL[a < 0, d < 0]
    return _CROSSWISE[b < 0, c < 0]
