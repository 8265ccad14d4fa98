"""Arguments that several steps take, whatever they make."""

import argparse
from collections.abc import Callable
from pathlib import Path


def add_run_arguments(parser: argparse.ArgumentParser, *, recipe: str, data: str) -> None:
    """Add `recipe`, `--data` and `--out`, which are paths.

    Args:
        parser: of a step that writes a checkpoint.
        recipe: what is taken from the recipe, for the help.
        data: what the folder holds, for the help.
    """
    parser.add_argument("recipe", type=Path, help=recipe)
    parser.add_argument("--data", type=Path, required=True, help=data)
    parser.add_argument("--out", type=Path, required=True, help="checkpoint to write")


def at_least(least: int) -> Callable[[str], int]:
    """A type of argument: whole numbers from this one on."""

    def number(text: str) -> int:
        if not text.isascii() or not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"a whole number of {least} or more, not {text!r}")
        return int(text)

    return number
