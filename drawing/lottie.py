"""Scene → Lottie JSON → .tgs; the only module that knows how Lottie spells things.

Source: Lottie Animation Community, "Lottie Specification", https://lottie.github.io/lottie-spec/,
CC BY 4.0.
"""

import gzip
import json
from typing import Any, Final

from drawing.rims import rims
from drawing.scene import (
    FPS,
    FRAMES,
    SIDE_PX,
    Curve,
    Fill,
    Glow,
    Group,
    Mark,
    Moving,
    Node,
    Numbers,
    Oval,
    Scene,
    Shape,
    Track,
)

Json = dict[str, Any]

_ROUND: Final = 2
_DIGITS: Final = 2
_RADIAL: Final = 2


def lottie_of(scene: Scene) -> Json:
    """The animation; its layers are listed from the front to the back, as Lottie wants them."""
    layers = [*rims(scene.nodes), scene.nodes]
    return {
        "tgs": 1,
        "v": "5.5.2",
        "fr": FPS,
        "ip": 0,
        "op": FRAMES,
        "w": SIDE_PX,
        "h": SIDE_PX,
        "nm": scene.name,
        "ddd": 0,
        "assets": [],
        "layers": [_layer(number, nodes) for number, nodes in enumerate(reversed(layers), 1)],
    }


def tgs_of(scene: Scene) -> bytes:
    """The file: the same bytes for the same scene wherever zlib is the same."""
    text = json.dumps(lottie_of(scene), separators=(",", ":"))
    return gzip.compress(text.encode("ascii"), compresslevel=9, mtime=0)


def _layer(number: int, nodes: tuple[Node, ...]) -> Json:
    still = {
        "o": _value((100.0,)),
        "r": _value((0.0,)),
        "p": _value((0.0, 0.0, 0.0)),
        "a": _value((0.0, 0.0, 0.0)),
        "s": _value((100.0, 100.0, 100.0)),
    }
    return {
        "ddd": 0,
        "ind": number,
        "ty": 4,
        "nm": f"layer {number}",
        "sr": 1,
        "ks": still,
        "ao": 0,
        "shapes": _stacked(nodes),
        "ip": 0,
        "op": FRAMES,
        "st": 0,
        "bm": 0,
    }


def _stacked(nodes: tuple[Node, ...]) -> list[Json]:
    return [_group(node) if isinstance(node, Group) else _mark(node) for node in reversed(nodes)]


def _group(group: Group) -> Json:
    place = {
        "ty": "tr",
        "p": _value(group.at),
        "a": _value(group.pivot),
        "s": _value(group.scale),
        "r": _value(group.turn),
        "o": _value(group.opacity),
        "sk": _value((0.0,)),
        "sa": _value((0.0,)),
    }
    return {"ty": "gr", "it": [*_stacked(group.nodes), place]}


def _mark(mark: Mark) -> Json:
    items = [_shape(shape) for shape in mark.shapes]
    if mark.line is not None:
        items.append(
            {
                "ty": "st",
                "c": _value(_colour(mark.line)),
                "o": _value((mark.opacity,)),
                "w": _value((mark.width,)),
                "lc": _ROUND,
                "lj": _ROUND,
            }
        )
    if mark.fill is not None:
        items.append(_fill(mark.fill, mark.opacity))
    whole = Group(())
    return {"ty": "gr", "it": [*items, *_group(whole)["it"]]}


def _fill(fill: Fill, opacity: float) -> Json:
    if isinstance(fill, str):
        return {"ty": "fl", "c": _value(_colour(fill)), "o": _value((opacity,)), "r": 1}
    return {"ty": "gf", "o": _value((opacity,)), "r": 1, **_gradient(fill)}


def _gradient(glow: Glow) -> Json:
    stops = (0.0, *_colour(glow.inner)[:3], 1.0, *_colour(glow.outer)[:3])
    x, y = glow.centre
    return {
        "t": _RADIAL,
        "g": {"p": 2, "k": _value(stops)},
        "s": _value((x, y)),
        "e": _value((x + glow.radius, y)),
        "h": _value((0.0,)),
        "a": _value((0.0,)),
    }


def _shape(shape: Shape) -> Json:
    if isinstance(shape, Oval):
        across, down = shape.radii
        return {"ty": "el", "p": _value(shape.centre), "s": _value((across * 2, down * 2))}
    return {"ty": "sh", "ks": {"a": 0, "k": _curve(shape)}}


def _curve(curve: Curve) -> Json:
    return {
        "c": curve.closed,
        "v": [_rounded(vertex.at) for vertex in curve.vertices],
        "i": [_rounded(vertex.before) for vertex in curve.vertices],
        "o": [_rounded(vertex.after) for vertex in curve.vertices],
    }


def _value(moving: Moving) -> Json:
    if not isinstance(moving, Track):
        return {"a": 0, "k": _bare(moving)}
    keys: list[Json] = []
    for key in moving.keys:
        leaving, arriving = key.ease.value
        keys.append(
            {
                "t": key.frame,
                "s": _rounded(key.value),
                "o": {"x": leaving[0], "y": leaving[1]},
                "i": {"x": arriving[0], "y": arriving[1]},
            }
        )
    del keys[-1]["o"], keys[-1]["i"]
    return {"a": 1, "k": keys}


def _bare(numbers: Numbers) -> float | list[float]:
    """Lottie writes a single still number without its list."""
    rounded = _rounded(numbers)
    return rounded[0] if len(rounded) == 1 else rounded


def _rounded(numbers: Numbers) -> list[float]:
    shorter = (round(float(number), _DIGITS) + 0.0 for number in numbers)
    return [int(n) if n.is_integer() else n for n in shorter]


def _colour(code: str) -> Numbers:
    channels = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return (*channels, 1.0)
