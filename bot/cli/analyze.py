"""`bot analyze`: reads photo files; a table for people, or the Emotion API's JSON for programs."""

import argparse
import asyncio
import json
import sys
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from bot.cli.faces_table import faces_table
from bot.cli.photo_file import read_photo
from bot.core.errors import BotError
from bot.core.faces import Analysis
from bot.replies.loader import load_rule_book
from bot.settings import Settings
from bot.wire.emotion_v1 import render_error, render_faces
from bot.wiring.emotions import open_backend

_AHEAD: Final = 4
"""Files read ahead, so that every processor has one while results come out in order."""


Result = Analysis | BotError
Show = Callable[[Path, Result], None]


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Read the files, side by side, and show them in the given order; 1 if any failed."""
    backend = open_backend(settings)
    show = _show_json if arguments.json else _table_printer()

    async def read(path: Path) -> Result:
        try:
            photo = await asyncio.to_thread(read_photo, path, settings.max_photo_bytes)
            return await backend.analyze(photo, rectangles=arguments.face_rectangles)
        except BotError as error:
            return error

    try:
        failures = await _show_in_order(arguments.files, read, show)
    finally:
        await backend.aclose()
    return 1 if failures else 0


async def _show_in_order(
    files: Sequence[Path], read: Callable[[Path], Coroutine[None, None, Result]], show: Show
) -> int:
    """Show each result as soon as those before it are shown; number of failures."""
    failures = 0
    pending: deque[asyncio.Task[Result]] = deque()
    async with asyncio.TaskGroup() as group:
        for index, path in enumerate(files):
            while len(pending) <= _AHEAD and index + len(pending) < len(files):
                pending.append(group.create_task(read(files[index + len(pending)])))
            result = await pending.popleft()
            show(path, result)
            failures += isinstance(result, BotError)
    return failures


def _show_json(path: Path, result: Result) -> None:
    if isinstance(result, BotError):
        sys.stderr.write(f"bot: {path}: {result}\n")
        answer: object = render_error(result)
    else:
        answer = render_faces(result)
    sys.stdout.write(json.dumps(answer, separators=(",", ":")) + "\n")


def _table_printer() -> Show:
    console, book = Console(highlight=False), load_rule_book()

    def show(path: Path, result: Result) -> None:
        if isinstance(result, BotError):
            sys.stderr.write(f"bot: {path}: {result}\n")
            return
        console.print(faces_table(path.name, result, book))

    return show
