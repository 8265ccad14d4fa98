"""Small sticker files for the sandbox's tests."""

import gzip
import json

from tests.sandbox.pictures import picture


def still(width: int = 512, height: int = 512, *, form: str = "WEBP", colour: str = "gold"):
    return picture(width, height, form=form, colour=colour)


def animation(side: int = 512, *, seconds: float = 2.0, padding: str = "") -> bytes:
    """A .TGS file: gzipped Lottie, with nothing in it that moves."""
    scene = {"tgs": 1, "v": "5.5.2", "fr": 60, "ip": 0, "op": 60 * seconds, "layers": []}
    return gzip.compress(json.dumps({**scene, "w": side, "h": side, "nm": padding}).encode())
