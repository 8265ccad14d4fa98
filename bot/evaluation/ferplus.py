"""Reads FER+: faces of FER2013 and the ten votes on each; the only module that knows its files.

Source: Barsoum et al. 2016, "Training deep networks for facial expression recognition with
crowd-sourced label distribution", https://github.com/microsoft/FERPlus (MIT).
"""

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from bot.core.emotions import Emotion
from bot.core.errors import SettingsError

SIDE_PX: Final = 48

Split = Literal["train", "valid", "test"]
SPLITS: Final[tuple[Split, ...]] = ("train", "valid", "test")

_VOTED_ON: Final = (
    Emotion.NEUTRAL,
    Emotion.HAPPINESS,
    Emotion.SURPRISE,
    Emotion.SADNESS,
    Emotion.ANGER,
    Emotion.DISGUST,
    Emotion.FEAR,
    Emotion.CONTEMPT,
)
"""What the first eight columns of votes count; the last two are "unknown" and "no face"."""

_ORDER: Final = [_VOTED_ON.index(emotion) for emotion in Emotion]
_COLUMNS: Final = 10
_FIRST_VOTE: Final = 2
_LONE_VOTE: Final = 1
_HALF: Final = 0.5

NO_LABEL: Final = -1


@dataclass(frozen=True, slots=True, eq=False)
class VotedFaces:
    """Faces and what people voted on them.

    Attributes:
        pixels: (n, 48, 48) uint8, grey.
        votes: (n, 10) uint8, counts in the order of the FER+ files.
    """

    pixels: NDArray[np.uint8]
    votes: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.pixels)

    def shares_n8(self) -> NDArray[np.float32]:
        """(n, 8) share of the kept votes on each emotion, in `Emotion` order; zeros for none."""
        emotions = self._kept()[:, : len(Emotion)][:, _ORDER]
        total = np.maximum(emotions.sum(axis=1, keepdims=True), 1)
        shares: NDArray[np.float32] = (emotions / total).astype(np.float32)
        return shares

    def majority(self) -> NDArray[np.int64]:
        """(n,) index of the emotion with more than half of the kept votes; -1 for none.

        This is the protocol that papers report: a face without a majority is left out, and so is
        one whose majority is "unknown" or "no face".
        """
        kept = self._kept()
        clear = kept.max(axis=1) > _HALF * kept.sum(axis=1)
        return np.where(clear, self.plurality(), NO_LABEL)

    def plurality(self) -> NDArray[np.int64]:
        """(n,) index of the emotion with the most kept votes; -1 where it is no emotion."""
        kept = self._kept()
        emotion = (kept.argmax(axis=1) < len(Emotion)) & (kept.sum(axis=1) > 0)
        best = kept[:, : len(Emotion)][:, _ORDER].argmax(axis=1)
        return np.where(emotion, best, NO_LABEL)

    def _kept(self) -> NDArray[np.int64]:
        """The votes without those that a column has only one of: most are slips."""
        return np.where(self.votes > _LONE_VOTE, self.votes, 0).astype(np.int64)


def read_ferplus(folder: Path, split: Split) -> VotedFaces:
    """Read one split, packed by `python -m training pack-emotion` or as FER+ itself lays it out.

    Raises:
        SettingsError: the folder holds neither, or files that do not belong together.
    """
    name = split.capitalize()
    try:
        if (folder / "counts.json").exists():
            faces = _read_packed(folder, name)
        else:
            faces = _read_original(folder / f"FER2013{name}")
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise SettingsError(
            f"no FER+ faces of the split {split} in {folder} ({type(error).__name__})"
        ) from error
    if len(faces.pixels) != len(faces.votes) or faces.votes.shape[1:] != (_COLUMNS,):
        raise SettingsError(f"faces and votes in {folder} do not belong together")
    return faces


def _read_packed(folder: Path, name: str) -> VotedFaces:
    count = int(json.loads((folder / "counts.json").read_text(encoding="utf-8"))[name])
    strips = [_tiles(path) for path in sorted(folder.glob(f"{name}_*.webp"))]
    votes = np.load(folder / f"{name}_votes.npy", allow_pickle=False)
    return VotedFaces(np.concatenate(strips)[:count], votes[:count].astype(np.uint8))


def _tiles(path: Path) -> NDArray[np.uint8]:
    """Cut a strip into its faces, row by row."""
    with Image.open(path) as opened:
        strip = np.asarray(opened.convert("L"))
    rows, columns = strip.shape[0] // SIDE_PX, strip.shape[1] // SIDE_PX
    tiles = strip.reshape(rows, SIDE_PX, columns, SIDE_PX).transpose(0, 2, 1, 3)
    return np.ascontiguousarray(tiles).reshape(-1, SIDE_PX, SIDE_PX)


def _read_original(folder: Path) -> VotedFaces:
    with (folder / "label.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    pixels = np.empty((len(rows), SIDE_PX, SIDE_PX), np.uint8)
    for face, row in zip(pixels, rows, strict=True):
        with Image.open(folder / row[0]) as opened:
            face[:] = np.asarray(opened.convert("L"))
    votes = [[int(cell) for cell in row[_FIRST_VOTE : _FIRST_VOTE + _COLUMNS]] for row in rows]
    return VotedFaces(pixels, np.array(votes, np.uint8))
