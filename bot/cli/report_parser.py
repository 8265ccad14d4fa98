"""The options of `bot report`, and of reports of `bot analyze`; imports nothing heavy."""

import argparse
import os
from pathlib import Path
from typing import Final

ALL_CORES: Final = "all"

_MOST_JOBS: Final = 64


def describe_report(parser: argparse.ArgumentParser) -> None:
    """Add what a report is about and where it goes."""
    parser.add_argument(
        "database", metavar="DB", help="a SQLite file, or the address of a database"
    )
    parser.add_argument(
        "--session",
        metavar="NAME|ID",
        help="which session; of several of one name the newest. Left out: list them",
    )
    parser.add_argument("--compare", metavar="NAME|ID", help="compare it with another session")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page for a browser")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw a picture, as .png")
    parser.add_argument("--dark", action="store_true", help="draw it on dark paper")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write every face, as CSV")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write everything, as JSON")


def describe_folder_report(parser: argparse.ArgumentParser) -> None:
    """Add the options of `bot analyze` that make a report."""
    parser.add_argument(
        "--report",
        action="store_true",
        help="sum up a folder of photos, whose subfolders are items, or one video",
    )
    parser.add_argument(
        "--html", type=Path, metavar="FILE", help="where its page goes; default NAME-report.html"
    )
    parser.add_argument(
        "--jobs",
        type=jobs,
        metavar="N|all",
        help="photos read at the same time: 1 for one core, all for all; left out: BOT_WORKERS",
    )


def jobs(text: str) -> int:
    """Parse a number of workers; "all" is one for each processor.

    Raises:
        argparse.ArgumentTypeError: in words for whoever typed it.
    """
    if text == ALL_CORES:
        return min(os.cpu_count() or 1, _MOST_JOBS)
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= _MOST_JOBS:
        raise argparse.ArgumentTypeError(
            f"a number from 1 to {_MOST_JOBS}, or {ALL_CORES}; not {text!r}"
        )
    return int(text)
