"""Uvicorn as a guest in somebody else's event loop: no signals, a quick end, cut connections."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from typing import Final

import uvicorn
from starlette.types import ASGIApp
from typing_extensions import override
from uvicorn.protocols.http.h11_impl import H11Protocol

_STOP_S: Final = 1
"""How long requests may take to end when the sandbox stops; after it they are cut."""

_TICKS_PER_S: Final = 10
"""In what Uvicorn counts; at every tenth it sets its clock for the Date header."""


class GuestServer(uvicorn.Server):
    """Uvicorn as a guest: it says when it is ready and leaves the signals to its host."""

    def __init__(self, app: ASGIApp) -> None:
        config = uvicorn.Config(
            app,
            # The one that every installation has, and whose connections can be cut.
            http="h11",
            lifespan="off",
            log_config=None,
            # The access log would print tokens, which are part of the address.
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_STOP_S,
        )
        super().__init__(config)
        self.is_ready = asyncio.Event()
        self._is_leaving = asyncio.Event()

    def leave(self) -> None:
        """Begin to stop."""
        self.should_exit = True
        self._is_leaving.set()

    def cut(self, client: tuple[str, int], *, is_drained: bool = False) -> bool:
        """Break the connection of a client, without an answer and without a farewell.

        Args:
            client: its address.
            is_drained: whether it still gets the bytes that are on their way.

        Returns:
            Whether there is such a connection.
        """
        found = [
            connection
            for connection in self.server_state.connections
            if isinstance(connection, H11Protocol) and connection.client == client
        ]
        for connection in found:
            if is_drained:
                connection.transport.close()
            else:
                connection.transport.abort()
        return bool(found)

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    @override
    async def main_loop(self) -> None:
        # Uvicorn looks ten times a second whether it should stop; this one is told.
        ticks = 0
        while not await self.on_tick(ticks):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1.0):
                    await self._is_leaving.wait()
            ticks += _TICKS_PER_S

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
