"""Opens the rules, and keeps them as the operator's files say while the bot runs."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from watchfiles import awatch

from bot.core.errors import RuleBookError
from bot.replies.loader import load_shelf
from bot.replies.problems import BrokenRulesError
from bot.replies.rule import Source
from bot.replies.shelf import RuleShelf
from bot.settings import Settings

log = logging.getLogger(__name__)

_CALM_MS: Final = 200
"""Files are read once nothing has changed for so long: editors save in several steps."""

_LOOK_MS: Final = 5_000
"""Files are looked at that often though nothing was heard: network folders tell nothing."""

_Stamp = tuple[str, int, int, int]


def open_shelf(settings: Settings, own: Path | None = None) -> RuleShelf:
    """Open the rules that ship with the bot, and the operator's own.

    Args:
        settings: name the operator's rules and the style of reactions.
        own: rules in place of those that the settings name.

    Raises:
        RuleBookError: they are not valid; the message names every problem and its place.
    """
    path = own or settings.rules
    try:
        return load_shelf(path, style=settings.reactions)
    except BrokenRulesError as error:
        count = len(error.problems)
        noun = "problem" if count == 1 else "problems"
        whose = f"the rules in {path}" if path else "the built-in rules"
        raise RuleBookError(f"{whose} cannot be used: {count} {noun}\n{error}") from error


@asynccontextmanager
async def kept_fresh(
    shelf: RuleShelf, *, calm_ms: int = _CALM_MS, look_ms: int = _LOOK_MS
) -> AsyncIterator[Callable[[], None]]:
    """Read the operator's rules again whenever their files change.

    Broken rules change nothing: each problem is one line in the log, and the old rules stay.

    Args:
        shelf: takes the new rules.
        calm_ms: how long the files must have rested before they are read.
        look_ms: how often they are looked at where nobody tells of changes.

    Yields:
        A function that has them read again at once, changed or not.
    """
    if shelf.watched is None:
        yield lambda: None
        return
    log.info("rules of %s: %s", shelf.watched, _counted(shelf))
    wanted, stop = asyncio.Event(), asyncio.Event()
    # Taken before anybody goes on, who may be the one to change a file.
    seen = await asyncio.to_thread(_stamps, shelf.watched)
    follower = asyncio.create_task(
        _follow(shelf.watched, seen, wanted, stop, calm_ms=calm_ms, look_ms=look_ms)
    )
    reader = asyncio.create_task(_read_when_wanted(shelf, wanted))
    reader.add_done_callback(_tell_trouble)
    try:
        yield wanted.set
    finally:
        stop.set()
        reader.cancel()
        await asyncio.gather(follower, reader, return_exceptions=True)


async def _follow(
    path: Path,
    seen: tuple[_Stamp, ...],
    wanted: asyncio.Event,
    stop: asyncio.Event,
    *,
    calm_ms: int,
    look_ms: int,
) -> None:
    """Set `wanted` whenever the files are no longer as they were seen, until `stop` is set."""
    try:
        async for _ in awatch(
            # A folder is watched, never a file: that one is gone once an editor replaces it.
            await asyncio.to_thread(_folder_of, path),
            watch_filter=None,
            step=calm_ms,
            stop_event=stop,
            rust_timeout=look_ms,
            yield_on_timeout=True,
            recursive=False,
        ):
            found = await asyncio.to_thread(_stamps, path)
            if found != seen:
                seen = found
                wanted.set()
    except (OSError, RuntimeError) as error:
        # Watchfiles raises both, as when the system has no watches left to give.
        log.warning("the rules are not watched: %s", error)


async def _read_when_wanted(shelf: RuleShelf, wanted: asyncio.Event) -> None:
    while True:
        await wanted.wait()
        wanted.clear()
        problems = await asyncio.to_thread(shelf.reload)
        for problem in problems:
            log.error("rules not taken: %s", problem)
        if problems:
            log.error("the rules stay as they were until the file is mended")
        else:
            log.info("rules read again: %s", _counted(shelf))


def _tell_trouble(reader: asyncio.Task[None]) -> None:
    if not reader.cancelled() and (error := reader.exception()):
        log.error("the rules are no longer read again", exc_info=error)


def _counted(shelf: RuleShelf) -> str:
    ranked = shelf.book().rules.ranked
    own = sum(rule.source is Source.OWN for rule in ranked)
    return f"{own} of your own, {len(ranked) - own} built in"


def _folder_of(path: Path) -> Path:
    return path if path.is_dir() else path.absolute().parent


def _stamps(path: Path) -> tuple[_Stamp, ...]:
    """What tells a changed file from an unchanged one, without reading it."""
    files = sorted(path.glob("*.toml")) if path.is_dir() else [path]
    return tuple(stamp for file in files if (stamp := _stamp(file)))


def _stamp(file: Path) -> _Stamp | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return file.name, found.st_mtime_ns, found.st_size, found.st_ino
