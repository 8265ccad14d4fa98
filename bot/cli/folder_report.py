"""`bot analyze --report`: what the faces of a folder of photos, or of one video, come to."""

import argparse
import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import aclosing
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.backends.embedded import default_workers
from bot.cli.clip_file import holds_clip
from bot.cli.clip_reader import ClipReader
from bot.cli.exhibits import Exhibit, exhibits_of
from bot.cli.photo_file import read_photo
from bot.cli.report_files import write_text
from bot.cli.report_state import ReportState, Seen
from bot.core.backend import EmotionBackend
from bot.core.errors import BotError, SettingsError
from bot.core.sessions import FaceRecord, contributor_number
from bot.core.tallies import tally
from bot.core.timeline import Timeline
from bot.core.windows import mean_of
from bot.reporting.page import render_page
from bot.reporting.panels import Clock
from bot.reporting.report import Source, build_report
from bot.reporting.support import require_reports
from bot.reporting.wording import NOT_RECOGNISED, summary
from bot.settings import Settings
from bot.wiring.emotions import open_backend

Found = dict[Exhibit, tuple[Seen, ...]]


async def run(
    arguments: argparse.Namespace,
    settings: Settings,
    *,
    open_backend: Callable[[Settings], EmotionBackend] = open_backend,
) -> int:
    """Read every file that was not read before, and write the report; 1 if any failed.

    Args:
        arguments: say what of, and where it goes.
        settings: what the operator chose.
        open_backend: opens what reads the emotions.

    Raises:
        SettingsError: what is asked for cannot be done.
    """
    if len(arguments.files) != 1:
        raise SettingsError("--report sums up one folder or one video")
    require_reports()
    (place,) = arguments.files
    page = arguments.html or Path(f"{place.resolve().name}-report.html")
    exhibits = await asyncio.to_thread(exhibits_of, place)
    # A folder's photos have no times that mean anything, and one file has no items.
    is_film = exhibits[0].path == place
    state = ReportState.beside(page)
    try:
        async with aclosing(open_backend(settings)) as backend:
            found, failures = await _read_all(exhibits, state, backend, settings)
        await _write(_source(place, found, is_film=is_film), page)
    except BaseException as error:
        state.close()
        if isinstance(error, asyncio.CancelledError):
            sys.stderr.write("bot: stopped; the same command goes on from here\n")
        raise
    state.finish()
    return 1 if failures else 0


async def _read_all(
    exhibits: Sequence[Exhibit], state: ReportState, backend: EmotionBackend, settings: Settings
) -> tuple[Found, int]:
    """Read what is not known yet; the faces of each file, and how many files failed."""
    known = {exhibit: state.seen_in(exhibit) for exhibit in exhibits}
    found: Found = {exhibit: seen for exhibit, seen in known.items() if seen is not None}
    waiting = iter([exhibit for exhibit in exhibits if exhibit not in found])
    # Of one video there is a bar of its own.
    has_many = len(exhibits) > 1
    clips = ClipReader(backend, Console(stderr=True, quiet=has_many))
    failures = 0
    with _progress(disable=not has_many) as progress:
        bar = progress.add_task("reading", total=len(exhibits), completed=len(found))

        async def work() -> None:
            nonlocal failures
            for exhibit in waiting:
                try:
                    seen = await _faces_of(exhibit.path, backend, clips, settings)
                except BotError as error:
                    failures += 1
                    sys.stderr.write(f"bot: {exhibit.path}: {error}\n")
                else:
                    found[exhibit] = seen
                    state.keep(exhibit, seen)
                progress.advance(bar)

        async with asyncio.TaskGroup() as group:
            # One more than are read at a time, so that the next one is loaded meanwhile.
            for _ in range(1 + (settings.workers or default_workers())):
                group.create_task(work())
    return found, failures


async def _faces_of(
    path: Path, backend: EmotionBackend, clips: ClipReader, settings: Settings
) -> tuple[Seen, ...]:
    if await asyncio.to_thread(holds_clip, path, settings.max_photo_bytes):
        return tuple(_seconds_of(await clips.read(path)))
    photo = await asyncio.to_thread(read_photo, path, settings.max_photo_bytes)
    analysis = await backend.analyze(photo, rectangles=None)
    return tuple((0, 0, face.scores) for face in analysis.faces)


def _seconds_of(timeline: Timeline) -> Iterator[Seen]:
    """One face for each second in which somebody was seen: frames in a row tell little more."""
    seen = defaultdict(list)
    for moment in timeline.moments:
        for sighting in moment.sightings:
            seen[int(moment.time_s), sighting.track_id].append(sighting.face.scores)
    for (second, number), all_scores in sorted(seen.items()):
        yield second, number, mean_of(all_scores)


def _source(place: Path, found: Found, *, is_film: bool) -> Source:
    names = sorted({exhibit.item for exhibit in found if exhibit.item is not None})
    items = dict(enumerate(names, start=1))
    numbers = {name: number for number, name in items.items()}
    # In the same order whatever was read first.
    records = _records(sorted(found.items(), key=lambda pair: pair[0].name), numbers)
    name = place.resolve().name
    return Source(
        name, tally(records), items, has_clock=not is_film, has_times=is_film, knows_people=False
    )


async def _write(source: Source, page: Path) -> None:
    report = await asyncio.to_thread(build_report, source)
    now = datetime.now(UTC).astimezone()
    clock = Clock(has_date=source.has_clock)
    write_text(page, await asyncio.to_thread(render_page, report, clock=clock, made_at=now))
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    for line in (*summary(report), NOT_RECOGNISED, f"written: {page}"):
        console.print(line)


def _records(
    found: Iterable[tuple[Exhibit, tuple[Seen, ...]]], numbers: dict[str, int]
) -> Iterator[FaceRecord]:
    for exhibit, seen in found:
        for at_s, followed, scores in seen:
            # In a photo everybody was taken by one; in a clip each is followed for themselves.
            who = f"{exhibit.contributor}#{followed}" if followed else exhibit.contributor
            item_id = None if exhibit.item is None else numbers[exhibit.item]
            yield FaceRecord(at_s, item_id, contributor_number(who), scores)


def _progress(*, disable: bool) -> Progress:
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=disable or not console.is_terminal,
        redirect_stdout=False,
        redirect_stderr=False,
    )
