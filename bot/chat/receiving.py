"""What every way of receiving updates promises to the bot's life, and the way that has none."""

import asyncio
from typing import Protocol


class Receiver(Protocol):
    """A way for updates to come in: each is put into `application.incoming`."""

    async def open(self) -> None:
        """Get ready on this machine, before Telegram is asked anything; takes a moment.

        Raises:
            SettingsError: it cannot be done as the operator wants it.
        """

    async def begin(self) -> None:
        """Have Telegram hand out updates; the application takes them from now on."""

    async def keep(self) -> None:
        """Watch over it and mend it, until cancelled."""

    async def end(self, within_s: float) -> None:
        """Take no more updates. Also called when it never began; never raises.

        Args:
            within_s: how long this may take; letting go of connections may take `CLOSE_S` more.
        """


class NoUpdates:
    """Receives nothing: for a process that only works on what others took in."""

    async def open(self) -> None:
        """Nothing to get ready."""

    async def begin(self) -> None:
        """Nothing to begin."""

    async def keep(self) -> None:
        """Wait to be cancelled."""
        await asyncio.Event().wait()

    async def end(self, within_s: float) -> None:
        """Nothing to end."""
