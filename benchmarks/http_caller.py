"""A caller that costs next to nothing: one connection, requests as bytes, no library between."""

import asyncio
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

_HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, of which only this is looked at."""

    status: int
    body: bytes


class Caller:
    """One client with a connection of its own; use `connect`."""

    def __init__(
        self, url: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._url = url
        self._reader = reader
        self._writer = writer

    @classmethod
    async def connect(cls, url: str) -> Self:
        """Connect to a server."""
        return cls(url, *await _opened(url))

    async def post(self, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        """Send bytes and wait for the answer, again where the server hangs up before it comes."""
        try:
            return await self._post(path, body, headers)
        except ConnectionError:
            self._writer.close()
            self._reader, self._writer = await _opened(self._url)
            return await self._post(path, body, headers)

    def close(self) -> None:
        """Hang up."""
        self._writer.close()

    async def _post(self, path: str, body: bytes, headers: dict[str, str]) -> Answer:
        lines = [f"POST {path} HTTP/1.1", "Host: 127.0.0.1"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        lines += ["Content-Type: application/octet-stream", f"Content-Length: {len(body)}"]
        self._writer.write("\r\n".join(lines).encode() + _HEAD_END + body)
        await self._writer.drain()
        return await self._answer()

    async def _answer(self) -> Answer:
        try:
            head = await self._reader.readuntil(_HEAD_END)
        except asyncio.IncompleteReadError as error:
            raise ConnectionResetError from error
        status, *lines = head.decode("latin-1").split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines if line)
        body = await self._reader.readexactly(int(headers["content-length"]))
        return Answer(int(status.split()[1]), body)


async def _opened(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    place = urlsplit(url)
    return await asyncio.open_connection(place.hostname, place.port)
