"""How the bot talks HTTP: timeouts, a limit on what is downloaded, and a stamp on every poll."""

import asyncio
import contextlib
import json
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import HTTPXRequest, RequestData
from typing_extensions import override

from bot.chat.refusals import FloodError

# The library gives a request one second to get a connection and five to be answered, which is
# too little for a busy bot; and polling has a single connection, which a torn one blocks.
# Source: python-telegram-bot issues 3087, 4036 and 4405, github.com/python-telegram-bot.
CONNECTIONS: Final = 64
POLL_CONNECTIONS: Final = 4
CONNECT_TIMEOUT_S: Final = 10.0
POOL_TIMEOUT_S: Final = 10.0
READ_TIMEOUT_S: Final = 20.0
WRITE_TIMEOUT_S: Final = 20.0
MEDIA_WRITE_TIMEOUT_S: Final = 60.0
POLL_READ_TIMEOUT_S: Final = 10.0
"""How much later than promised an answer to a poll may come."""

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


class BodyTooLargeError(TelegramError):
    """A download is larger than allowed; it was broken off."""


class BotRequest(HTTPXRequest):
    """The library's HTTP client; keeps what it cannot parse out of the log.

    Args:
        api_url: the server; one on this machine is never asked through a proxy.
        connections: how many are open at the same time.
        read_timeout_s: how long an answer may take.
        transport: stands in for the network in tests.
    """

    def __init__(
        self,
        *,
        api_url: str,
        connections: int,
        read_timeout_s: float,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        options: dict[str, Any] = {"trust_env": urlsplit(api_url).hostname not in _LOOPBACK}
        if transport is not None:
            options["transport"] = transport
        super().__init__(
            connection_pool_size=connections,
            connect_timeout=CONNECT_TIMEOUT_S,
            pool_timeout=POOL_TIMEOUT_S,
            read_timeout=read_timeout_s,
            write_timeout=WRITE_TIMEOUT_S,
            media_write_timeout=MEDIA_WRITE_TIMEOUT_S,
            httpx_kwargs=options,
        )

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> tuple[int, bytes]:
        status, body = await super().do_request(url, method, request_data, *args, **kwargs)
        self.note_answer(status)
        refuse_flood(status, body)
        return status, body

    def note_answer(self, status: int) -> None:
        """Called with the status of every answer to a call; the base takes no notice."""

    @staticmethod
    @override
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        # The library logs the whole payload here, and with it what people wrote.
        try:
            parsed = json.loads(payload.decode(errors="replace"))
        except ValueError:
            raise TelegramError("the server's answer is no JSON") from None
        if not isinstance(parsed, dict):
            raise TelegramError("the server's answer is no JSON object")
        return parsed


class MainRequest(BotRequest):
    """Makes every call but polling; breaks off downloads that are too large.

    Args:
        max_body_bytes: the most that is held of a download.
    """

    def __init__(
        self,
        *,
        api_url: str,
        max_body_bytes: int,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        super().__init__(
            api_url=api_url,
            connections=CONNECTIONS,
            read_timeout_s=READ_TIMEOUT_S,
            transport=transport,
        )
        self._max_body_bytes = max_body_bytes

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> tuple[int, bytes]:
        if method != "GET":
            return await super().do_request(url, method, request_data, *args, **kwargs)
        try:
            return await self._download(url)
        except httpx.TimeoutException as error:
            raise TimedOut from error
        except httpx.HTTPError as error:
            # Only the kind: some of httpx's messages hold the address, and so the token.
            raise NetworkError(type(error).__name__) from error

    async def _download(self, url: str) -> tuple[int, bytes]:
        headers = {"User-Agent": self.USER_AGENT}
        async with self._client.stream("GET", url, headers=headers) as answer:
            body = bytearray()
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > self._max_body_bytes:
                    raise BodyTooLargeError("the file is larger than allowed")
            return answer.status_code, bytes(body)


class PollingRequest(BotRequest):
    """Asks for updates, and notes when Telegram last answered that.

    A poll that hangs raises a timeout that the library retries in silence for ever; only the
    missing answers tell. Source: python-telegram-bot issue 4523.

    Attributes:
        refused: set once the token turned out to be wrong; polling is over then.
    """

    def __init__(
        self,
        *,
        api_url: str,
        transport: httpx.AsyncBaseTransport | None = None,
        read_timeout_s: float = POLL_READ_TIMEOUT_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(
            api_url=api_url,
            connections=POLL_CONNECTIONS,
            read_timeout_s=read_timeout_s,
            transport=transport,
        )
        self._clock = clock
        self._answered_at = self._heard_at = clock()
        self.refused = asyncio.Event()

    @property
    def age_s(self) -> float:
        """Seconds since Telegram last answered a poll, or since `begin_anew`."""
        return self._clock() - self._answered_at

    @property
    def silent_s(self) -> float:
        """Seconds since a poll last told what there was to tell; beginning anew ends no silence.

        Refusals do not count: a bot that is always refused hears as little as a deaf one.
        """
        return self._clock() - self._heard_at

    def begin_anew(self) -> None:
        """Start the age at zero: polling begins, or begins again."""
        self._answered_at = self._clock()

    def excuse(self) -> None:
        """Start the age and the silence at zero: there is a good reason to pause."""
        self._answered_at = self._heard_at = self._clock()

    async def reconnect(self) -> None:
        """Drop every connection, torn or not; the next poll opens a new one."""
        await self.shutdown()
        await self.initialize()

    @override
    def note_answer(self, status: int) -> None:
        # Refusals count too: whoever says no is not deaf, and the library waits and asks again.
        self._answered_at = self._clock()
        if status == HTTPStatus.OK:
            self._heard_at = self._answered_at
        if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            self.refused.set()


def refuse_flood(status: int, body: bytes) -> None:
    """Turn Telegram's "too many requests" into our own error, before the library makes its own.

    Raises:
        FloodError: the answer says for how long to wait.
    """
    if status != HTTPStatus.TOO_MANY_REQUESTS:
        return
    with contextlib.suppress(ValueError, KeyError, TypeError):
        raise FloodError(int(json.loads(body)["parameters"]["retry_after"]))
