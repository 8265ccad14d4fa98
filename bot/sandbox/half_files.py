"""A download that ends in its middle: the length is promised, half of it comes, and no more."""

from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from typing_extensions import override


class HangUp(Protocol):
    """Cuts the connection of a request."""

    def __call__(self, request: Request, *, is_drained: bool = False) -> bool:
        """Cut it.

        Args:
            request: came over the connection.
            is_drained: whether the client still gets what is on its way.

        Returns:
            Whether there was one; a client inside the process has none.
        """
        ...


class HalfFile(Response):
    """Sends the first half of a file and cuts the connection.

    Args:
        data: the whole file.
        request: what asked for it.
        hang_up: cuts the connection.
        media_type: what the file claims to be.
    """

    def __init__(self, data: bytes, request: Request, hang_up: HangUp, *, media_type: str) -> None:
        super().__init__(data, media_type=media_type)
        self._half = data[: len(data) // 2]
        self._request = request
        self._hang_up = hang_up

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = {"status": self.status_code, "headers": self.raw_headers}
        await send({"type": "http.response.start", **head})
        await send({"type": "http.response.body", "body": self._half, "more_body": True})
        if self._hang_up(self._request, is_drained=True):
            # The server complains of an answer without an end while anybody is there to hear it.
            while (await receive())["type"] != "http.disconnect":
                pass
        else:
            await send({"type": "http.response.body", "body": b""})
