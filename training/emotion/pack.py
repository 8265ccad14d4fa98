"""Packs FER+ into few files: lossless strips of faces, and arrays of votes."""

import json
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.evaluation.ferplus import SIDE_PX, SPLITS, read_ferplus
from training.places import make_folder

_COLUMNS: Final = 64
_ROWS: Final = 64
_WEBP_METHOD: Final = 6


def pack_emotion(source: Path, out: Path) -> dict[str, int]:
    """Pack what FER+'s own script makes of FER2013: folders of pictures with a `label.csv`.

    Returns:
        Faces of each split.

    Raises:
        SettingsError: the source is something else, or nothing can be written there.
    """
    make_folder(out)
    counts = {}
    for split in SPLITS:
        faces, name = read_ferplus(source, split), split.capitalize()
        counts[name] = len(faces)
        np.save(out / f"{name}_votes.npy", faces.votes)
        instrip_of = _COLUMNS * _ROWS
        for number, first in enumerate(range(0, len(faces), instrip_of)):
            strip = strip_of(faces.pixels[first : first + instrip_of])
            path = out / f"{name}_{number:03d}.webp"
            strip.save(path, lossless=True, method=_WEBP_METHOD)
    (out / "counts.json").write_text(json.dumps(counts), encoding="utf-8")
    return counts


def strip_of(faces: NDArray[np.uint8]) -> Image.Image:
    """Lay faces out in rows; what is left of the last row is black."""
    rows = -(-len(faces) // _COLUMNS)
    tiles = np.zeros((rows * _COLUMNS, SIDE_PX, SIDE_PX), np.uint8)
    tiles[: len(faces)] = faces
    laid = tiles.reshape(rows, _COLUMNS, SIDE_PX, SIDE_PX).transpose(0, 2, 1, 3)
    return Image.fromarray(laid.reshape(rows * SIDE_PX, _COLUMNS * SIDE_PX))
