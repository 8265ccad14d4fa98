"""`bot analyze`: reads photos and videos; tables for people, JSON for programs."""

import argparse
import asyncio
import json
import sys
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from bot.cli.clip_file import holds_clip
from bot.cli.clip_reader import ClipReader
from bot.cli.faces_table import faces_table
from bot.cli.photo_file import read_photo
from bot.cli.plot_file import write_plot
from bot.cli.timeline_table import timeline_table
from bot.core.errors import BotError, FaceRectangleError, SettingsError, UnreadableVideoError
from bot.core.faces import Analysis
from bot.core.timeline import Timeline
from bot.replies.loader import load_rule_book
from bot.settings import Settings
from bot.wire.emotion_v1 import render_error, render_faces
from bot.wire.video_v1 import dump_video, render_aggregate, render_per_frame
from bot.wiring.emotions import open_backend

_AHEAD: Final = 4
"""Files read ahead, so that every processor has one while results come out in order."""


Result = Analysis | Timeline | BotError
Show = Callable[[Path, Result], None]


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Read the files, side by side, and show them in the given order; 1 if any failed.

    Raises:
        SettingsError: options are asked for that do not go together.
    """
    if arguments.jobs is not None:
        settings = settings.model_copy(update={"workers": arguments.jobs})
    if arguments.report:
        # Loaded only then: a table of faces needs no statistics.
        from bot.cli import folder_report  # noqa: PLC0415

        return await folder_report.run(arguments, settings)
    _check_options(arguments)
    return await _show_files(arguments, settings)


def _check_options(arguments: argparse.Namespace) -> None:
    if arguments.html is not None:
        raise SettingsError("--html is where --report writes its page")
    if arguments.plot is not None and len(arguments.files) > 1:
        raise SettingsError("--plot draws one video, so that one FILE is enough")


async def _show_files(arguments: argparse.Namespace, settings: Settings) -> int:
    backend = open_backend(settings)
    clips = ClipReader(backend)
    show = _json_printer(arguments.style) if arguments.json else _table_printer()

    async def read(path: Path) -> Result:
        try:
            if await asyncio.to_thread(holds_clip, path, settings.max_photo_bytes):
                return await _read_clip(path, clips, arguments)
            if arguments.plot is not None:
                raise UnreadableVideoError("no video of a known format")
            photo = await asyncio.to_thread(read_photo, path, settings.max_photo_bytes)
            return await backend.analyze(photo, rectangles=arguments.face_rectangles)
        except BotError as error:
            return error

    try:
        failures = await _show_in_order(arguments.files, read, show)
    finally:
        await backend.aclose()
    return 1 if failures else 0


async def _read_clip(path: Path, clips: ClipReader, arguments: argparse.Namespace) -> Timeline:
    if arguments.face_rectangles is not None:
        raise FaceRectangleError("faces of a video are found, not given")
    timeline = await clips.read(path)
    if arguments.plot is not None:
        await asyncio.to_thread(write_plot, arguments.plot, timeline, dark=arguments.plot_dark)
    return timeline


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


def _json_printer(style: str) -> Show:
    def show(path: Path, result: Result) -> None:
        if isinstance(result, BotError):
            sys.stderr.write(f"bot: {path}: {result}\n")
        sys.stdout.write(_answer(result, style) + "\n")

    return show


def _answer(result: Result, style: str) -> str:
    """What the Emotion API answered, as one line."""
    match result:
        case BotError():
            return _compact(render_error(result))
        case Analysis():
            return _compact(render_faces(result))
        case Timeline() if style == "perFrame":
            return dump_video(render_per_frame(result))
        case Timeline():
            return dump_video(render_aggregate(result))


def _compact(answer: object) -> str:
    return json.dumps(answer, separators=(",", ":"))


def _table_printer() -> Show:
    console, book = Console(highlight=False), load_rule_book()

    def show(path: Path, result: Result) -> None:
        match result:
            case BotError():
                sys.stderr.write(f"bot: {path}: {result}\n")
            case Analysis():
                console.print(faces_table(path.name, result, book))
            case Timeline():
                console.print(timeline_table(path.name, result, book))

    return show
