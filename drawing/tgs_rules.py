"""Whether a file may be an animated sticker on Telegram: its size, its format and its features.

Source: Telegram, "Creating Animated Stickers", https://core.telegram.org/animated_stickers; the
key "tgs" and the list of features are those of Telegram's exporter, Bodymovin-TG.
"""

import gzip
import json
import zlib
from collections.abc import Iterator
from typing import Any, Final

MOST_BYTES: Final = 64 * 1024
LONGEST_S: Final = 3
SIDE_PX: Final = 512
FRAME_RATES: Final = (30, 60)

_SHAPE_LAYER: Final = 4
_PARENT_LAYER: Final = 3
_ALLOWED_LAYERS: Final = (_SHAPE_LAYER, _PARENT_LAYER)
"""Shapes and empty parents; images, solids, texts and compositions of other files are not."""

_ALLOWED_ITEMS: Final = frozenset({"gr", "sh", "el", "rc", "fl", "gf", "st", "tr", "tm"})
"""Neither merged paths, stars, repeaters nor gradient strokes."""

_FORBIDDEN_KEYS: Final = {
    "masksProperties": "has a mask",
    "ef": "has an effect",
    "tm": "remaps time",
    "tt": "has a matte",
    "ddd": "has three dimensions",
    "ao": "turns along its path",
}

Json = dict[str, Any]


def broken_rules(file: bytes) -> list[str]:
    """What is wrong with a file, in words; nothing if Telegram may take it."""
    if len(file) > MOST_BYTES:
        return [f"has {len(file)} bytes, at most {MOST_BYTES} are allowed"]
    try:
        animation = json.loads(gzip.decompress(file))
    except (OSError, EOFError, zlib.error, ValueError):
        return ["is not gzipped JSON"]
    if not isinstance(animation, dict) or not isinstance(animation.get("layers"), list):
        return ["is no animation"]
    return [*_whole(animation), *(flaw for layer in animation["layers"] for flaw in _layer(layer))]


def _whole(animation: Json) -> Iterator[str]:
    if animation.get("tgs") != 1:
        yield "lacks the mark of a sticker"
    if (animation.get("w"), animation.get("h")) != (SIDE_PX, SIDE_PX):
        yield f"is not {SIDE_PX} x {SIDE_PX}"
    if animation.get("fr") not in FRAME_RATES:
        yield f"does not run at {' or '.join(map(str, FRAME_RATES))} frames a second"
    elif (animation["op"] - animation["ip"]) / animation["fr"] > LONGEST_S:
        yield f"is longer than {LONGEST_S} seconds"
    if animation.get("assets"):
        yield "brings assets along"
    if animation.get("ddd"):
        yield "has three dimensions"


def _layer(layer: Json) -> Iterator[str]:
    if layer.get("ty") not in _ALLOWED_LAYERS:
        yield f"has a layer of type {layer.get('ty')}"
    yield from (feature for key, feature in _FORBIDDEN_KEYS.items() if layer.get(key))
    if layer.get("sr", 1) != 1:
        yield "stretches time"
    if _has_expression(layer):
        yield "has an expression"
    for item in _items(layer.get("shapes", [])):
        if item["ty"] not in _ALLOWED_ITEMS:
            yield f'has a shape of type "{item["ty"]}"'


def _items(shapes: list[Json]) -> Iterator[Json]:
    for item in shapes:
        yield item
        yield from _items(item.get("it", []))


def _has_expression(part: object) -> bool:
    """Expressions are text under "x"; numbers there are handles of a key."""
    if isinstance(part, list):
        return any(map(_has_expression, part))
    if isinstance(part, dict):
        return isinstance(part.get("x"), str) or any(map(_has_expression, part.values()))
    return False
