"""What faces a caller may give, instead of having them found."""

from collections.abc import Sequence
from typing import Final

from bot.core.errors import FaceRectangleError
from bot.core.faces import FaceRectangle

MAX_RECTANGLES: Final = 64
"""Faces of one photo. Source: the Emotion API's documented limit."""


def check_rectangles(rectangles: Sequence[FaceRectangle], width: int, height: int) -> None:
    """See that there are not too many, and that each has a part of itself on the photo.

    Args:
        rectangles: in pixels of the upright photo.
        width: of the upright photo in pixels.
        height: the same.

    Raises:
        FaceRectangleError: one lies wholly outside, or there are more than 64.
    """
    if len(rectangles) > MAX_RECTANGLES:
        raise FaceRectangleError(
            f"at most {MAX_RECTANGLES} face rectangles, got {len(rectangles)}"
        )
    for number, rectangle in enumerate(rectangles, start=1):
        if not rectangle.overlaps(width, height):
            raise FaceRectangleError(
                f"face rectangle {number} lies outside the photo, "
                f"which has {width} x {height} pixels"
            )
