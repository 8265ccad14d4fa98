"""The words that every run is started with, whatever it makes."""

import argparse
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
