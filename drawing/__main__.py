"""Redraws the stickers that the bot ships, or draws sheets to look at; writes only files."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.core.stickers import STICKERS
from drawing.catalogue import scene_of
from drawing.lottie import tgs_of
from drawing.raster import webp_of
from drawing.sheet import film, sheet
from drawing.tgs_rules import broken_rules

ROOT: Final = Path(__file__).parent.parent
SHIPPED: Final = ROOT / "bot" / "media" / "stickers"
SHOWN: Final = ROOT / "docs" / "stickers.webp"
_SHOWN_PX: Final = 96
_QUALITY: Final = 82


def draw_all() -> None:
    """Draw every sticker into the folder that the bot ships, and the sheet of the documents.

    Raises:
        SystemExit: when a drawing breaks Telegram's rules.
    """
    SHIPPED.mkdir(exist_ok=True)
    for sticker in STICKERS:
        scene = scene_of(sticker)
        file = tgs_of(scene)
        if broken := broken_rules(file):
            raise SystemExit(f"{sticker.name}: {'; '.join(broken)}")
        (SHIPPED / f"{sticker.name}.tgs").write_bytes(file)
        (SHIPPED / f"{sticker.name}.webp").write_bytes(webp_of(scene))
    sheet(_SHOWN_PX).save(SHOWN, "WEBP", quality=_QUALITY, method=6)


def main(words: Sequence[str] | None = None) -> None:
    """Read the command line, or these words, and draw."""
    parser = argparse.ArgumentParser(prog="python -m drawing", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("stickers", help="draw all that the bot ships")
    overview = commands.add_parser("sheet", help="all stickers on light and dark")
    overview.add_argument("out", type=Path)
    overview.add_argument("--side", type=int, default=160, help="pixels of one sticker")
    strip = commands.add_parser("film", help="frames of one animation")
    strip.add_argument("name", choices=[sticker.name for sticker in STICKERS])
    strip.add_argument("out", type=Path)
    strip.add_argument("--side", type=int, default=160, help="pixels of one frame")
    strip.add_argument("--frames", type=int, default=10)
    arguments = parser.parse_args(words)
    if arguments.command == "stickers":
        draw_all()
    elif arguments.command == "sheet":
        sheet(arguments.side).save(arguments.out)
    else:
        (sticker,) = (sticker for sticker in STICKERS if sticker.name == arguments.name)
        film(sticker, arguments.frames, arguments.side).save(arguments.out)


if __name__ == "__main__":
    main()
