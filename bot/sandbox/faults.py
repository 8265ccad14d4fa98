"""Trouble on demand: refusals, delays, silence and cut connections, wherever bytes go."""

import asyncio
import itertools
from dataclasses import dataclass
from typing import Final, Literal

from bot.sandbox.errors import ApiError

DELIVERY: Final = "webhook"
"""Stands for an update on its way to the webhook, where else the name of a method does."""

DOWNLOAD: Final = "download"
"""Stands for a file on its way to the bot."""

_NO_METHODS: Final = frozenset({DELIVERY, DOWNLOAD})


class ConnectionLostError(Exception):
    """The call gets no answer: its connection is cut."""


@dataclass(slots=True, eq=False)
class Fault:
    """One kind of trouble, and how often it still happens.

    Attributes:
        id: a number that tells it from the others.
        kind: what the page calls it.
        method: lower-case name of the method; None means every method. `DELIVERY` and `DOWNLOAD`
            are none of them.
        chat_id: only calls about this chat; None means any.
        error: what the call is answered with; None lets it through after the delay.
        delay_s: how long the call waits first; infinite means that it is never answered.
        times: how many calls are left; None means all of them.
        lost: whether the connection is cut, before or after the call took effect; a download is
            cut before its first byte, or in its middle.
        spares_polls: whether `getUpdates` is left alone where every method is meant.
        until_overtaken: whether a delivery waits only until one to another chat is done.
    """

    id: int
    kind: str
    method: str | None
    chat_id: int | None
    error: ApiError | None
    delay_s: float
    times: int | None
    lost: Literal["before", "after"] | None = None
    spares_polls: bool = False
    until_overtaken: bool = False

    def concerns(self, method: str, chat_id: object) -> bool:
        """Does this call get the trouble?"""
        name = method.lower()
        if self.method is None and name in _NO_METHODS:
            return False
        if self.method is None and self.spares_polls and name == "getupdates":
            return False
        return (self.method is None or self.method == name) and (
            self.chat_id is None or str(self.chat_id) == str(chat_id)
        )


class Faults:
    """The troubles that wait for their call, first come first served."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._ids = itertools.count(1)
        self._closed = asyncio.Event()

    @property
    def waiting(self) -> list[Fault]:
        """What has still to happen, oldest first."""
        return list(self._faults)

    def add(
        self,
        method: str | None = None,
        *,
        error: ApiError | None = None,
        chat_id: int | None = None,
        delay_s: float = 0.0,
        times: int | None = 1,
        lost: Literal["before", "after"] | None = None,
        spares_polls: bool = False,
        until_overtaken: bool = False,
        kind: str = "other",
    ) -> Fault:
        """Prepare a trouble; see `Fault` for the arguments."""
        fault = Fault(
            id=next(self._ids),
            kind=kind,
            method=method.lower() if method is not None else None,
            chat_id=chat_id,
            error=error,
            delay_s=delay_s,
            times=times,
            lost=lost,
            spares_polls=spares_polls,
            until_overtaken=until_overtaken,
        )
        self._faults.append(fault)
        return fault

    def remove(self, fault_id: int) -> bool:
        """Forget one trouble; says whether it was there."""
        kept = [fault for fault in self._faults if fault.id != fault_id]
        was_there = len(kept) < len(self._faults)
        self._faults = kept
        return was_there

    def clear(self) -> None:
        """Forget all troubles that have not happened yet."""
        self._faults.clear()

    def close(self) -> None:
        """End all delays."""
        self._closed.set()

    def take(self, method: str, chat_id: object) -> Fault | None:
        """The trouble that a call or a delivery meets now; it is counted as met."""
        fault = next((each for each in self._faults if each.concerns(method, chat_id)), None)
        if fault is not None and fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self.remove(fault.id)
        return fault

    async def strike(self, method: str, chat_id: object) -> bool:
        """Let a call meet its trouble, if there is one for it.

        Returns:
            Whether the answer of the call gets lost after it took effect, or the rest of a file.

        Raises:
            ApiError: the trouble was a refusal, or the sandbox closed while the call hung.
            ConnectionLostError: the call gets no answer and is not done.
        """
        fault = self.take(method, chat_id)
        if fault is None:
            return False
        if fault.delay_s > 0:
            await self._delay(fault.delay_s)
        if fault.error is not None:
            raise fault.error
        if fault.lost == "before":
            raise ConnectionLostError
        return fault.lost == "after"

    async def _delay(self, delay_s: float) -> None:
        try:
            async with asyncio.timeout(None if delay_s == float("inf") else delay_s):
                await self._closed.wait()
        except TimeoutError:
            return
        raise ApiError(502, "Bad Gateway")
