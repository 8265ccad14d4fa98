"""Trouble on demand: refusals, delays and silence for chosen Bot API calls."""

import asyncio
from dataclasses import dataclass

from bot.sandbox.errors import ApiError


@dataclass(slots=True, eq=False)
class Fault:
    """One kind of trouble, and how often it still happens.

    Attributes:
        method: lower-case name of the method; None means every method.
        chat_id: only calls about this chat; None means any.
        error: what the call is answered with; None lets it through after the delay.
        delay_s: how long the call waits first; infinite means that it is never answered.
        times: how many calls are left; None means all of them.
    """

    method: str | None
    chat_id: int | None
    error: ApiError | None
    delay_s: float
    times: int | None

    def concerns(self, method: str, chat_id: object) -> bool:
        """Does this call get the trouble?"""
        return (self.method is None or self.method == method.lower()) and (
            self.chat_id is None or str(self.chat_id) == str(chat_id)
        )


class Faults:
    """The troubles that wait for their call, first come first served."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._closed = asyncio.Event()

    def add(
        self,
        method: str | None = None,
        *,
        error: ApiError | None = None,
        chat_id: int | None = None,
        delay_s: float = 0.0,
        times: int | None = 1,
    ) -> None:
        """Prepare a trouble; see `Fault` for the arguments."""
        name = method.lower() if method is not None else None
        self._faults.append(Fault(name, chat_id, error, delay_s, times))

    def clear(self) -> None:
        """Forget all troubles that have not happened yet."""
        self._faults.clear()

    def close(self) -> None:
        """End all delays."""
        self._closed.set()

    async def strike(self, method: str, chat_id: object) -> None:
        """Let a call meet its trouble, if there is one for it.

        Raises:
            ApiError: the trouble was a refusal, or the sandbox closed while the call hung.
        """
        fault = next((each for each in self._faults if each.concerns(method, chat_id)), None)
        if fault is None:
            return
        if fault.times is not None:
            fault.times -= 1
            if fault.times <= 0:
                self._faults.remove(fault)
        if fault.delay_s > 0:
            await self._delay(fault.delay_s)
        if fault.error is not None:
            raise fault.error

    async def _delay(self, delay_s: float) -> None:
        try:
            async with asyncio.timeout(None if delay_s == float("inf") else delay_s):
                await self._closed.wait()
        except TimeoutError:
            return
        raise ApiError(502, "Bad Gateway")
