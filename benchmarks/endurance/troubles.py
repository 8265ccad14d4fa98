"""Everything that goes wrong in a trial: what, when and how."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from benchmarks.endurance.answers import Span
from benchmarks.endurance.bot_process import BotProcess
from benchmarks.endurance.chronicle import Chronicle, Kind
from benchmarks.endurance.databases import Database
from benchmarks.endurance.small_disk import SmallDisk
from bot.sandbox.errors import ApiError, too_many_requests
from bot.sandbox.faults import DOWNLOAD, Fault
from bot.sandbox.server import Sandbox

_LOOK_S: Final = 0.05
_MOST_LOOKS: Final = 400
_AGAIN_SHARE: Final = 0.2
"""Of the kills, so many hit the bot once more while it starts."""

_STORM_S: Final = 5.0
"""What nobody met by then has passed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A trouble to come.

    Attributes:
        share: of all photos, so many are sent and answered before.
    """

    share: float
    kind: Kind


def plan_troubles(counts: Mapping[Kind, int], chance: Random) -> list[Moment]:
    """Choose when each trouble comes: each kind spread over the whole time, at random moments."""
    moments = [
        Moment((number + chance.random()) / count, kind)
        for kind, count in counts.items()
        for number in range(count)
    ]
    return sorted(moments, key=lambda moment: moment.share)


class Troublemaker:
    """Makes trouble.

    Args:
        bots: those that may be killed.
        sandbox: whose calls may fail.
        database: may be locked.
        disk: may be filled; None where there is none.
        flag: a file: while it exists, the backends are down.
        chance: chooses how long and whom.
    """

    def __init__(
        self,
        *,
        bots: Sequence[BotProcess],
        sandbox: Sandbox,
        database: Database,
        disk: SmallDisk | None,
        flag: Path,
        chance: Random,
    ) -> None:
        self.bots = list(bots)
        self.chronicle = Chronicle()
        self._sandbox = sandbox
        self._database = database
        self._disk = disk
        self._flag = flag
        self._chance = chance
        # One after the other: two at once would only be one that is longer.
        self._blocking = asyncio.Lock()
        self._makers: dict[Kind, Callable[[], Awaitable[None]]] = {
            Kind.KILL: self._kill,
            Kind.LOCK: self._lock,
            Kind.FULL: self._fill,
            Kind.DOWN: self._switch_off,
            Kind.FLOOD: self._flood,
            Kind.LOST: self._lose,
            Kind.CUT: self._cut,
            Kind.TWICE: self._repeat,
        }

    async def make(self, moments: Sequence[Moment], progress: Callable[[], float]) -> None:
        """Make each trouble when its moment has come; they may overlap."""
        async with asyncio.TaskGroup() as group:
            for moment in moments:
                while progress() < moment.share:
                    await asyncio.sleep(_LOOK_S)
                group.create_task(self._make(moment.kind))

    def kill(self, bot: BotProcess, *, for_good: bool = False) -> bool:
        """Kill one bot and note it; whether it was running."""
        at = time.monotonic()
        was_running = bot.kill(for_good=for_good)
        if was_running:
            self.chronicle.kills.append(at)
            self.chronicle.tell(f"{bot.name} is killed{' for good' if for_good else ''}", at=at)
        return was_running

    async def _make(self, kind: Kind) -> None:
        with self.chronicle.going_on(kind):
            await self._makers[kind]()

    async def _kill(self) -> None:
        await asyncio.sleep(self._chance.uniform(0.0, 0.5))
        bot = self._chance.choice(self.bots)
        for _ in range(_MOST_LOOKS):
            if self.kill(bot):
                break
            await asyncio.sleep(_LOOK_S)
        else:
            return
        self.chronicle.happened[Kind.KILL] += 1
        if self._chance.random() < _AGAIN_SHARE:
            await asyncio.sleep(self._chance.uniform(0.4, 2.0))
            self.chronicle.happened[Kind.KILL] += self.kill(bot)

    async def _lock(self) -> None:
        async with self._nothing_is_written():
            if await self._database.lock(self._chance.uniform(1.0, 4.0)):
                self.chronicle.happened[Kind.LOCK] += 1

    async def _fill(self) -> None:
        if self._disk is None:
            return
        async with self._nothing_is_written():
            await self._database.shrink()
            await self._disk.be_full(self._chance.uniform(2.0, 3.0))
            self.chronicle.happened[Kind.FULL] += 1

    async def _switch_off(self) -> None:
        self._flag.touch()
        try:
            await asyncio.sleep(self._chance.uniform(2.0, 5.0))
        finally:
            self._flag.unlink(missing_ok=True)
        self.chronicle.happened[Kind.DOWN] += 1

    async def _flood(self) -> None:
        refusal, add = too_many_requests(self._chance.randint(1, 3)), self._sandbox.faults.add
        times = {"sendMessage": 4, "setMessageReaction": 4, "getFile": 2, DOWNLOAD: 2}
        async with self._storm(
            [add(method, error=refusal, times=count) for method, count in times.items()]
        ):
            self.chronicle.happened[Kind.FLOOD] += 1

    async def _lose(self) -> None:
        # A message whose connection breaks before it takes effect is not among them: to the bot
        # it looks the same as one that did, and sending that one again would double it.
        add, gone = self._sandbox.faults.add, ApiError(502, "Bad Gateway")
        before = ("getFile", "setMessageReaction", "sendChatAction", "getUpdates", DOWNLOAD)
        after = ("sendMessage", "setMessageReaction", "getUpdates")
        refused = ("getFile", "getUpdates", DOWNLOAD)
        async with self._storm(
            [
                *(add(method, lost="before") for method in before),
                *(add(method, lost="after") for method in after),
                *(add(method, error=gone) for method in refused),
            ]
        ):
            self.chronicle.happened[Kind.LOST] += 1

    async def _cut(self) -> None:
        async with self._storm([self._sandbox.faults.add(DOWNLOAD, lost="after", times=3)]):
            self.chronicle.happened[Kind.CUT] += 1

    async def _repeat(self) -> None:
        self._sandbox.repeat_updates(3)
        self.chronicle.happened[Kind.TWICE] += 1

    @asynccontextmanager
    async def _storm(self, faults: Sequence[Fault]) -> AsyncIterator[None]:
        """Let faults wait for their calls, and after a while take back those that nobody met."""
        yield
        await asyncio.sleep(_STORM_S)
        for fault in faults:
            self._sandbox.faults.remove(fault.id)

    @asynccontextmanager
    async def _nothing_is_written(self) -> AsyncIterator[None]:
        async with self._blocking:
            begun = time.monotonic()
            try:
                yield
            finally:
                self.chronicle.blocked.append(Span(begun, time.monotonic()))
