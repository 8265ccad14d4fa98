"""Boxes of others, as far as they may be boxes."""

from typing import Final

from bot.core.faces import FaceRectangle

_FARTHEST_PX: Final = 1_000_000
"""No photo is so large; numbers without end would break the arithmetic that follows."""


def plain_box(left: float, top: float, width: float, height: float) -> FaceRectangle:
    """A box in whole pixels.

    Raises:
        ValueError: it has no area, or is far away from any photo.
        OverflowError: a number is infinite.
    """
    edges = round(left), round(top), round(width), round(height)
    if max(map(abs, edges)) > _FARTHEST_PX:
        raise ValueError("a box is far away from any photo")
    return FaceRectangle(*edges)
