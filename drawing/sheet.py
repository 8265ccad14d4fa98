"""Contact sheets: how the stickers look on the light and the dark background of a chat."""

from collections.abc import Sequence
from typing import Final

from PIL import Image

from bot.core.emotions import Strength
from bot.core.stickers import STICKERS, Sticker
from drawing.catalogue import scene_of
from drawing.raster import Player, still_of
from drawing.scene import FRAMES

LIGHT: Final = "#ffffff"
DARK: Final = "#17212b"
_GAP: Final = 0.06


def sheet(side_px: int) -> Image.Image:
    """All stickers on light, then on dark: strengths downwards, motifs across."""
    rows = [
        [still_of(scene_of(sticker)) for sticker in STICKERS if sticker.strength is strength]
        for strength in Strength
    ]
    return _halves(rows, side_px)


def film(sticker: Sticker, frames: int, side_px: int) -> Image.Image:
    """So many frames of one animation, evenly spread, on light and on dark."""
    player = Player.of_scene(scene_of(sticker))
    row = [player.frame(FRAMES * number // frames) for number in range(frames)]
    return _halves([row], side_px)


def _halves(rows: Sequence[Sequence[Image.Image]], side_px: int) -> Image.Image:
    cell = round(side_px * (1 + _GAP))
    width, height = cell * len(rows[0]), cell * len(rows)
    whole = Image.new("RGB", (width, height * 2), LIGHT)
    whole.paste(DARK, (0, height, width, height * 2))
    for top in (0, height):
        for down, row in enumerate(rows):
            for across, picture in enumerate(row):
                small = picture.resize((side_px, side_px), Image.Resampling.LANCZOS)
                corner = (across * cell + (cell - side_px) // 2, top + down * cell)
                whole.paste(small, corner, small)
    return whole
