"""Server-Sent Events: every change of the world, numbered, for any number of open pages."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from bot.sandbox.happenings import WorldEvent
from bot.sandbox.page_json import event_json
from bot.sandbox.stage import Stage

KEPT_EVENTS: Final = 1000
PING_S: Final = 15.0
_RETRY_MS: Final = 1000
_IDS_PER_S: Final = 1000


@dataclass(frozen=True, slots=True)
class _Event:
    id: int
    kind: str
    data: str

    def frame(self) -> str:
        return f"id: {self.id}\nevent: {self.kind}\ndata: {self.data}\n\n"


class EventHub:
    """Keeps the newest events so that a page can resume, and wakes the pages that wait."""

    def __init__(self, stage: Stage, *, kept: int = KEPT_EVENTS, ping_s: float = PING_S) -> None:
        self._stage = stage
        self._ping_s = ping_s
        self._events: deque[_Event] = deque(maxlen=kept)
        # Numbers go on rising over restarts, or a page would mistake a new sandbox for the old.
        self.last_id = int(stage.world.clock() * _IDS_PER_S)
        self._pages: set[asyncio.Event] = set()
        self._is_closed = False
        stage.world.listeners.append(self._note)

    async def stream(self, after: int | None) -> AsyncIterator[str]:
        """Frames from an event on; `None` begins with what comes next.

        A page that was away too long, or knew another sandbox, is told to begin anew.
        """
        seen = self.last_id if after is None else after
        news = asyncio.Event()
        self._pages.add(news)
        try:
            yield f"retry: {_RETRY_MS}\n\n"
            while not self._is_closed:
                news.clear()
                if self._is_lost(seen):
                    seen = self.last_id
                    yield _Event(seen, "reset", "{}").frame()
                for event in [event for event in self._events if event.id > seen]:
                    seen = event.id
                    yield event.frame()
                if not await self._wait(news):
                    yield ": still here\n\n"
        finally:
            self._pages.discard(news)

    def close(self) -> None:
        """End all streams."""
        self._is_closed = True
        for news in self._pages:
            news.set()

    def _note(self, event: WorldEvent) -> None:
        kind, data = event_json(self._stage, event)
        self.last_id += 1
        self._events.append(_Event(self.last_id, kind, json.dumps(data, separators=(",", ":"))))
        for news in self._pages:
            news.set()

    def _is_lost(self, seen: int) -> bool:
        first_kept = self._events[0].id if self._events else self.last_id + 1
        return not first_kept - 1 <= seen <= self.last_id

    async def _wait(self, news: asyncio.Event) -> bool:
        try:
            async with asyncio.timeout(self._ping_s):
                return await news.wait()
        except TimeoutError:
            return False
