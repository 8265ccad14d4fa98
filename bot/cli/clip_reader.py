"""Reads videos for the command line, one at a time, and shows how far it is."""

import asyncio
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from bot.core.backend import EmotionBackend
from bot.core.timeline import Timeline
from bot.wiring.clips import read_clip


class ClipReader:
    """Reads videos with a bar on standard error, if that is a terminal.

    Each video takes all processors already, so that a second one waits.
    """

    def __init__(self, backend: EmotionBackend, console: Console | None = None) -> None:
        self._backend = backend
        self._console = console or Console(stderr=True)
        self._turn = asyncio.Lock()

    async def read(self, path: Path) -> Timeline:
        """Read one video.

        Raises:
            BotError: see `read_clip`.
        """
        async with self._turn:
            with self._progress() as progress:
                # Names may hold brackets, which are no markup.
                bar = progress.add_task("", total=1.0, file=path.name)
                return await read_clip(
                    path,
                    self._backend,
                    on_progress=lambda share: progress.update(bar, completed=share),
                )

    def _progress(self) -> Progress:
        return Progress(
            TextColumn("{task.fields[file]}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
            # Results go to standard output meanwhile, and must stay there.
            redirect_stdout=False,
            redirect_stderr=False,
        )
