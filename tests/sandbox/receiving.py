"""A bot's end of a webhook: a small server on loopback that can be stopped and come again."""

import asyncio
import socket
from collections.abc import Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.guest_server import GuestServer
from bot.sandbox.server import Sandbox


class Receiver:
    """Takes updates and answers them as a test wants.

    Attributes:
        answers: what the next updates are answered with; 200 when there is none left.
        updates: those that came, each time they came.
        secrets: what each brought as its secret.
        busiest: how many were being answered at once, at most.
        gate: updates are answered while it is open.
    """

    def __init__(self):
        self.answers: list[Response | Callable[[], Response]] = []
        self.updates: list[dict] = []
        self.secrets: list[str | None] = []
        self.content_types: list[str | None] = []
        self.busy = self.busiest = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self._news = asyncio.Condition()
        with socket.create_server(("127.0.0.1", 0)) as taken:
            self.port = taken.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/hook"

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates]

    async def got(self, count: int) -> list[dict]:
        """Waits until so many updates came."""
        async with asyncio.timeout(30), self._news:
            await self._news.wait_for(lambda: len(self.updates) >= count)
        return self.updates

    @asynccontextmanager
    async def serving(self):
        listener = socket.create_server(("127.0.0.1", self.port))
        server = GuestServer(Starlette(routes=[Route("/hook", self._take, methods=["POST"])]))
        task = asyncio.create_task(server.serve(sockets=[listener]))
        await server.is_ready.wait()
        try:
            yield self
        finally:
            self.gate.set()
            server.leave()
            await task

    async def _take(self, request: Request) -> Response:
        self.busy += 1
        self.busiest = max(self.busy, self.busiest)
        update = await request.json()
        async with self._news:
            self.updates.append(update)
            self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
            self.content_types.append(request.headers.get("Content-Type"))
            self._news.notify_all()
        answer = self.answers.pop(0) if self.answers else Response()
        await self.gate.wait()
        self.busy -= 1
        return answer


async def until(is_so: Callable[[], bool]) -> None:
    """Lets the others go on until something is so."""
    async with asyncio.timeout(30):
        while not is_so():
            await asyncio.sleep(0.005)


async def say(sandbox: Sandbox, *texts: str, chat_id: int = 1001, by: int = 1001) -> None:
    """Lets somebody write one text after the other."""
    for text in texts:
        await sandbox.person(by).send_text(chat_id, text)
