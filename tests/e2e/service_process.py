"""`bot serve` as a process of its own, with a folder of its own."""

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
READY_S = 120.0
GONE_S = 60.0

_ADDRESS = re.compile(rb"served on (http://\S+?)\. ")


class ServiceProcess:
    """A service that runs."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self.process = process
        self.url = url

    async def kill(self) -> None:
        """End it at once, as a power cut does."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """Ask it to end; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(GONE_S):
            return await self.process.wait()


@asynccontextmanager
async def serving(folder: Path, **settings: str) -> AsyncIterator[ServiceProcess]:
    """Serve on a free port of this machine; killed at the end if it still runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", "--port", "0",
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "BOT_LOG_LEVEL": "WARNING", **settings},
        stdout=asyncio.subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield ServiceProcess(process, await _address(process))
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    assert process.stdout is not None
    async with asyncio.timeout(READY_S):
        async for line in process.stdout:
            if found := _ADDRESS.search(line):
                return found[1].decode()
    raise RuntimeError("the service ended before it served anything")
