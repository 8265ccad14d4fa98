import struct

import pytest
from PIL import Image

from bot.media.orientation import SIDEWAYS, turn_of

ONE = 1 << 16
CORNERS = {"left top": (0, 0), "right top": (1, 0), "left bottom": (0, 1)}


def matrix(a, b, c, d):
    return struct.pack("=9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)


def moved(a, b, c, d):
    """Where three corners of a 2 x 2 picture go, shifted back into the picture."""
    spots = {name: (a * p + c * q, b * p + d * q) for name, (p, q) in CORNERS.items()}
    left, top = (-1 if min(spot[axis] for spot in spots.values()) < 0 else 0 for axis in (0, 1))
    return {name: (x - left, y - top) for name, (x, y) in spots.items()}


@pytest.mark.parametrize(
    "signs",
    [
        *((a, 0, 0, d) for a in (1, -1) for d in (1, -1)),
        *((0, b, c, 0) for b in (1, -1) for c in (1, -1)),
    ],
)
def test_each_of_the_eight_turns_moves_every_corner_where_the_matrix_says(signs):
    turn = turn_of(matrix(*(sign * ONE for sign in signs)))

    for name, (p, q) in CORNERS.items():
        picture = Image.new("L", (2, 2))
        picture.putpixel((p, q), 255)
        turned = picture if turn is None else picture.transpose(turn)
        assert turned.getpixel(moved(*signs)[name]) == 255
    assert (turn in SIDEWAYS) == (signs[0] == 0)


def test_a_slanted_matrix_is_taken_for_the_nearest_turn():
    assert turn_of(matrix(ONE, ONE // 9, -ONE // 9, ONE)) is None
    assert turn_of(matrix(ONE // 9, ONE, -ONE, ONE // 9)) is Image.Transpose.ROTATE_270


@pytest.mark.parametrize("rubbish", [b"", b"\0", bytes(35), bytes(36), bytes(40)])
def test_a_matrix_that_is_none_turns_nothing(rubbish):
    assert turn_of(rubbish) is None
