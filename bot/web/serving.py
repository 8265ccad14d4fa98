"""Serves a page inside the running event loop; knows sockets, and nothing of what is served."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Final

import uvicorn
from starlette.types import ASGIApp
from typing_extensions import override

_STOP_S: Final = 1
"""How long requests of a page may take to end when the server stops."""


class _Server(uvicorn.Server):
    """Uvicorn as a guest: it says when it is ready and leaves the signals to its host."""

    def __init__(self, app: ASGIApp, stop_s: int) -> None:
        config = uvicorn.Config(
            app,
            http="h11",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=stop_s,
        )
        super().__init__(config)
        self.is_ready = asyncio.Event()

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(
    app: ASGIApp,
    host: str,
    port: int,
    *,
    ended: Callable[[], None] = lambda: None,
    stop_s: int = _STOP_S,
) -> AsyncIterator[str]:
    """Serve for the time of a `with`; hands out the address.

    Args:
        app: what is served.
        host: an address of this machine, IPv4 or IPv6.
        port: 0 takes a free one.
        ended: is told when nothing is served any more, wanted or not.
        stop_s: how long requests may take to end when the server stops.

    Raises:
        OSError: host or port cannot be used.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    # Without it every answer on a kept connection waits 40 ms for the client's receipt.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    server = _Server(app, stop_s)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    running.add_done_callback(lambda _: ended())
    ready = asyncio.create_task(server.is_ready.wait())
    try:
        await asyncio.wait({running, ready}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            await running
        name = f"[{host}]" if ":" in host else host
        yield f"http://{name}:{listener.getsockname()[1]}"
    finally:
        ready.cancel()
        server.should_exit = True
        await running
