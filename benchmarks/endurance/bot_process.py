"""The bot as a process of its own: started by its command line, killed, and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
TOKEN: Final = "1234567890:endurance-token-of-the-trials"  # noqa: S105 - of the sandbox
ENTRY: Final = "benchmarks.endurance.bot_under_test"

_MOST_STARTS: Final = 500
_RESTART_PAUSE_S: Final = 0.3
"""As a supervisor such as systemd would wait before it starts the bot again."""

_STOP_PATIENCE_S: Final = 30.0
_LAST_WORDS: Final = 2000
"""Characters of a log."""


class BotProcess:
    """One bot that is started again whenever it ends, until it is stopped.

    Attributes:
        name: of its log file.
        starts: how often it was started.
        collapses: how often it ended though nobody had ended it.
    """

    def __init__(
        self, name: str, arguments: Sequence[str], settings: Mapping[str, str], folder: Path
    ) -> None:
        self.name = name
        self.starts = 0
        self.collapses = 0
        self._command = [sys.executable, "-m", ENTRY, *arguments]
        self._environment = _environment(settings)
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._is_over = False
        self._was_killed = False

    @property
    def pid(self) -> int | None:
        """Of the running process; None between two of them."""
        process = self._process
        return process.pid if process is not None and process.returncode is None else None

    @property
    def log(self) -> Path:
        """What all its processes said."""
        return self._folder / f"{self.name}.log"

    def last_words(self) -> str:
        """The end of its log."""
        return self.log.read_text(errors="replace")[-_LAST_WORDS:] if self.log.exists() else ""

    def start(self) -> None:
        """Begin to keep it running."""
        self._keeping = asyncio.create_task(self._keep_running())

    def kill(self, *, for_good: bool = False) -> bool:
        """End it in the middle of whatever it does; whether it was running."""
        self._is_over = self._is_over or for_good
        process = self._process
        if process is None or process.returncode is not None:
            return False
        self._was_killed = True
        process.kill()
        return True

    def hold(self, *, is_on: bool) -> None:
        """Let it do nothing at all, or go on."""
        if self.pid is not None:
            os.kill(self.pid, signal.SIGSTOP if is_on else signal.SIGCONT)

    async def stop(self) -> int | None:
        """Ask it to end well; its exit code, None if it had to be killed or does not run."""
        self._is_over = True
        process = self._process
        if process is None or process.returncode is not None:
            await self._end_keeping()
            return None
        process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(_STOP_PATIENCE_S):
                code = await process.wait()
        except TimeoutError:
            process.kill()
            code = None
        await self._end_keeping()
        return code

    async def _keep_running(self) -> None:
        while not self._is_over and self.starts < _MOST_STARTS:
            self.starts += 1
            self._was_killed = False
            with self.log.open("ab") as log:
                self._process = await asyncio.create_subprocess_exec(
                    *self._command,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=self._environment,
                    cwd=self._folder,
                )
            await self._process.wait()
            if not self._is_over:
                self.collapses += not self._was_killed
                await asyncio.sleep(_RESTART_PAUSE_S)

    async def _end_keeping(self) -> None:
        if self._keeping is not None:
            # It is past its process, or in the pause before the next one.
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)


@asynccontextmanager
async def running(*processes: BotProcess) -> AsyncIterator[None]:
    """Start bots, and whatever happens leave none of them behind."""
    async with AsyncExitStack() as stack:
        for process in processes:
            stack.push_async_callback(process.stop)
            process.start()
        yield


def settings_for(api_url: str, database_url: str, *, log_level: str = "INFO") -> dict[str, str]:
    """The bot's settings, as environment variables."""
    return {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": api_url,
        "BOT_DATABASE_URL": database_url,
        "BOT_LOG_LEVEL": log_level,
    }


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    """This process's own, with the bot's settings in place of those that are set here."""
    own = {
        name: value
        for name, value in os.environ.items()  # noqa: TID251 - handed on, not read
        if not name.upper().startswith("BOT_")
    }
    return {**own, "PYTHONPATH": str(ROOT), **settings}
