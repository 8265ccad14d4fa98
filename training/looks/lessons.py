"""Keeps the patches of the second look in a folder, whole or not at all."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.core.errors import SettingsError
from training.looks.patches import PATCH_PX, Patch

KINDS: Final = ("scene_faces", "close_ups", "mistakes", "elsewhere")
_SCORES: Final = "mistake_scores"
_FILES: Final = (*KINDS, *(f"{kind}_pictures" for kind in KINDS), _SCORES)
_NEW: Final = "patches.new"
_ONE: Final = (PATCH_PX, PATCH_PX, 4)


@dataclass(frozen=True, slots=True, eq=False)
class PatchSet:
    """Patches of one kind.

    Attributes:
        patches: (n, PATCH_PX, PATCH_PX, 4); see `cut_patch`.
        pictures: (n,) for each patch the place, from 0, of its picture in the pool.
    """

    patches: Patch
    pictures: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.patches)


@dataclass(frozen=True, slots=True, eq=False)
class Lessons:
    """What the second look learns from.

    Attributes:
        folder: where it lies.
        scene_faces: faces in scenes.
        close_ups: faces cut tightly, that have little around them; of a pool of their own.
        mistakes: what detectors took for faces, in the pool of `scene_faces`.
        mistake_scores: (n,) how sure they were, 0..1.
        elsewhere: any other places, in the same pool.
    """

    folder: Path
    scene_faces: PatchSet
    close_ups: PatchSet
    mistakes: PatchSet
    mistake_scores: NDArray[np.float32]
    elsewhere: PatchSet


def read_lessons(folder: Path) -> Lessons:
    """Read what was written; patches stay on the disk until they are used.

    Raises:
        SettingsError: the folder holds no patches, or they are not whole.
    """
    if not any((folder / f"{kind}.npy").exists() for kind in KINDS):
        raise SettingsError(f"no patches in {folder}; `looks pack` writes them")
    arrays = {name: _read(folder, name) for name in _FILES}
    sets = {kind: PatchSet(arrays[kind], arrays[f"{kind}_pictures"]) for kind in KINDS}
    for kind, held in sets.items():
        if held.patches.shape[1:] != _ONE or held.pictures.shape != held.patches.shape[:1]:
            raise _not_whole(folder, f"{kind} do not fit their pictures")
    if arrays[_SCORES].shape != sets["mistakes"].pictures.shape:
        raise _not_whole(folder, "mistakes do not fit their scores")
    return Lessons(folder=folder, mistake_scores=arrays[_SCORES], **sets)


@contextmanager
def replacing_lessons(folder: Path) -> Iterator[Path]:
    """Write lessons anew; they take the place of older ones in one go, when all is written.

    Yields:
        The folder to write into until then.

    Raises:
        SettingsError: nothing can be written there.
    """
    new = folder / _NEW
    try:
        # A run that was killed may have left it.
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(parents=True)
        yield new
        # The scores go first and come last: old and new are never read together.
        (folder / f"{_SCORES}.npy").unlink(missing_ok=True)
        for name in _FILES:
            (new / f"{name}.npy").replace(folder / f"{name}.npy")
    except OSError as error:
        raise SettingsError(f"cannot write patches to {folder}: {error.strerror}") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def write_patches(
    folder: Path, kind: str, patches: Iterable[Patch], pictures: Sequence[int]
) -> None:
    """Write patches one by one, for there are gigabytes of them, and their pictures."""
    # Not into a mapped file: where the disk is full, that ends the process without a word.
    with (folder / f"{kind}.npy").open("wb") as file:
        np.lib.format.write_array_header_1_0(
            file, {"descr": "|u1", "fortran_order": False, "shape": (len(pictures), *_ONE)}
        )
        for patch in patches:
            file.write(patch.tobytes())
    np.save(folder / f"{kind}_pictures.npy", np.array(pictures, np.int32))


def write_scores(folder: Path, scores: Sequence[float]) -> None:
    """Write how sure detectors were of each mistake."""
    np.save(folder / f"{_SCORES}.npy", np.array(scores, np.float32))


def _read(folder: Path, name: str) -> np.ndarray:
    try:
        array: np.ndarray = np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise _not_whole(folder, f"{name}.npy: {type(error).__name__}") from error
    return array


def _not_whole(folder: Path, why: str) -> SettingsError:
    return SettingsError(
        f"the patches in {folder} are not whole ({why}): packing was stopped, or an older version "
        "packed them; run `looks pack` again"
    )
