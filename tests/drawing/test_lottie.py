import gzip
import json

import pytest

from drawing.lottie import lottie_of, tgs_of
from drawing.motion import swing
from drawing.pen import dot, path
from drawing.rims import EDGE, EDGE_PX, RIM, RIM_PX, rims
from drawing.scene import FPS, FRAMES, Glow, Group, Mark, Scene

DISC = Mark((dot(0, 0, 10),), fill="#ff0000", line="#000000", width=4, rimmed=True)
EYE = Mark((dot(3, 3, 1),), fill="#000000")


def scene(*nodes):
    return Scene("test", nodes)


def marks(layer):
    """The groups of a layer in the order they are painted."""
    return list(reversed(layer["shapes"]))


def test_the_drawing_lies_over_its_rim_and_the_rim_over_its_edge():
    drawing, rim, edge = lottie_of(scene(DISC, EYE))["layers"]

    assert len(marks(drawing)) == 2
    assert len(marks(rim)) == len(marks(edge)) == 1


def test_the_rim_is_the_outline_spread_by_its_width():
    edge, rim = rims((DISC, EYE))

    assert rim == (Mark(DISC.shapes, fill=RIM, line=RIM, width=4 + 2 * RIM_PX),)
    assert edge[0].line == EDGE
    assert edge[0].width == 4 + 2 * (RIM_PX + EDGE_PX)


def test_the_rim_is_as_wide_around_a_small_group():
    _, (rim,) = rims((Group((DISC, EYE), scale=(50, 50)),))

    assert rim.nodes[0].width == pytest.approx(4 + 2 * RIM_PX * 2)


def test_what_comes_later_is_listed_first():
    layer = lottie_of(scene(DISC, EYE))["layers"][0]

    first = layer["shapes"][0]["it"][0]
    assert first["p"]["k"] == [3, 3]


def test_a_line_is_painted_over_its_fill():
    layer = lottie_of(scene(DISC))["layers"][0]

    assert [item["ty"] for item in layer["shapes"][0]["it"]] == ["el", "st", "fl", "tr"]


def test_a_track_becomes_keys_that_end_with_the_loop():
    moving = Group((DISC,), at=swing((0, 0), (5, 9)))

    place = lottie_of(scene(moving))["layers"][0]["shapes"][0]["it"][-1]
    assert place["p"]["a"] == 1
    assert [(key["t"], key["s"]) for key in place["p"]["k"]] == [
        (0, [0, 0]),
        (FRAMES // 2, [5, 9]),
        (FRAMES, [0, 0]),
    ]


def test_a_curve_keeps_its_handles():
    curved = Mark((path("M 0 0 C 1 2 8 2 10 0"),), line="#000000", width=1)

    shape = lottie_of(scene(curved))["layers"][0]["shapes"][0]["it"][0]
    assert shape["ks"]["k"] == {
        "c": False,
        "v": [[0, 0], [10, 0]],
        "i": [[0, 0], [-2, 2]],
        "o": [[1, 2], [0, 0]],
    }


def test_a_glow_becomes_a_gradient_from_its_centre():
    glowing = Mark((dot(0, 0, 10),), fill=Glow((1, 2), 10, "#ffffff", "#000000"))

    fill = lottie_of(scene(glowing))["layers"][0]["shapes"][0]["it"][1]
    assert fill["ty"] == "gf"
    assert (fill["s"]["k"], fill["e"]["k"]) == ([1, 2], [11, 2])
    assert fill["g"]["k"]["k"] == [0, 1, 1, 1, 1, 0, 0, 0]


def test_the_file_is_the_animation_gzipped_and_always_the_same():
    file = tgs_of(scene(DISC, EYE))

    assert file == tgs_of(scene(DISC, EYE))
    assert json.loads(gzip.decompress(file)) == lottie_of(scene(DISC, EYE))


def test_a_loop_is_three_seconds_long():
    animation = lottie_of(scene(DISC))

    assert (animation["op"] - animation["ip"]) / animation["fr"] == FRAMES / FPS == 3
