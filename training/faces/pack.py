"""Lets a teacher look at photos and packs both: photos and what it saw."""

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.errors import PhotoError, SettingsError
from bot.core.pictures import Photo
from bot.media.decode import PhotoLimits, decode_photo
from training.faces.pool import COLUMNS, SCORE, FacePool, Labels, shrunk, write_pool
from training.places import make_folder

MOST_LABELS: Final = 16
_QUALITY: Final = 90

Teacher = Callable[[NDArray[np.uint8]], NDArray[np.floating]]
"""From (h, w, 3) uint8 RGB to (n, 15) labels: see docs/models.md."""


def load_teacher(name: str) -> Teacher:
    """Find a teacher by `module:function`, both written by whoever trains.

    Raises:
        SettingsError: there is none of that name.
    """
    module, _, function = name.partition(":")
    try:
        teacher: Teacher = getattr(importlib.import_module(module), function)
    except (ImportError, AttributeError, ValueError) as error:
        raise SettingsError(f"no teacher {name}: {error}") from error
    return teacher


def pack_faces(
    photos: Sequence[Path], teacher: Teacher, out: Path, name: str, *, side_px: int
) -> FacePool:
    """Label photos and write them as a pool; what cannot be read is left out.

    Args:
        photos: files.
        teacher: sees each photo with all its pixels.
        out: folder.
        name: of the pool: `scenes` or `faces`.
        side_px: longer side that photos are shrunk to.

    Raises:
        SettingsError: the teacher's labels have another shape, no photo can be read, or nothing
            can be written there.
    """
    make_folder(out)
    pictures, labels = [], []
    for path in sorted(photos):
        try:
            whole = decode_photo(Photo(path.read_bytes()), PhotoLimits()).pixels
        except PhotoError:
            continue
        picture, rows = shrunk(whole, _best(teacher(np.asarray(whole))), side_px)
        pictures.append(picture)
        labels.append(rows)
    if not pictures:
        raise SettingsError(f"none of {len(photos)} photos can be read")
    pool = FacePool(pictures, labels)
    write_pool(pool, out, name, quality=_QUALITY)
    return pool


def _best(labels: NDArray[np.floating]) -> Labels:
    rows = np.asarray(labels, np.float32)
    if rows.size == 0:
        return np.empty((0, COLUMNS), np.float32)
    if rows.ndim != 2 or rows.shape[1] != COLUMNS:  # noqa: PLR2004
        raise SettingsError(f"a teacher answers (n, {COLUMNS}) numbers, not {rows.shape}")
    return rows[np.argsort(-rows[:, SCORE], kind="stable")][:MOST_LABELS]
