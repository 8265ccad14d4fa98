"""One HTTP request per update to a webhook; bounded in time and size, and no trouble escapes."""

import asyncio
import json
import socket
import ssl
from dataclasses import dataclass
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final

import httpx

from bot.sandbox.records import Json
from bot.sandbox.requests import MAX_BODY_BYTES
from bot.sandbox.webhooks import Webhook

_CONNECT_S: Final = 10.0
_STATUSES: Final = frozenset(HTTPStatus)
_SECRET: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of the header


@dataclass(frozen=True, slots=True)
class Reply:
    """What a webhook answered.

    Attributes:
        status: the HTTP status; 0 when there was no answer.
        error: why the update was not taken; None when it was.
        retry_after_s: how long the webhook wants to be left alone; 0 when it does not say.
        body: of an update that was taken; empty when it is larger than any call may be.
        content_type: of the body.
    """

    status: int
    error: str | None = None
    retry_after_s: int = 0
    body: bytes = b""
    content_type: str = ""


def refused(status: int, retry_after_s: int = 0, phrase: str = "") -> Reply:
    """An answer that is no 2xx."""
    words = phrase or (HTTPStatus(status).phrase if status in _STATUSES else "")
    error = f"Wrong response from the webhook: {status} {words}".rstrip()
    return Reply(status, error=error, retry_after_s=retry_after_s)


class Post:
    """Connections to one webhook, kept open between updates."""

    def __init__(self, webhook: Webhook) -> None:
        self._url = webhook.url
        self._headers = {"Content-Type": "application/json", "Accept-Encoding": "gzip, deflate"}
        if webhook.secret_token:
            self._headers[_SECRET] = webhook.secret_token
        most = webhook.max_connections
        self._client = httpx.AsyncClient(
            # A proxy from the environment would be asked for what is on this machine.
            trust_env=False,
            # Certificates cost a moment to load, which plain HTTP need not pay.
            verify=webhook.url.startswith("https:"),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            limits=httpx.Limits(max_connections=most, max_keepalive_connections=most),
            timeout=httpx.Timeout(None, connect=_CONNECT_S),
        )
        del self._client.headers["User-Agent"]

    async def close(self) -> None:
        """Let go of all connections."""
        await self._client.aclose()

    async def send(self, update: Json, answer_wait_s: float) -> Reply:
        """Send an update once and give what became of it; failing is an answer too."""
        try:
            async with asyncio.timeout(answer_wait_s):
                return await self._exchange(json.dumps(update).encode())
        except (TimeoutError, httpx.ConnectTimeout) as error:
            is_late = isinstance(error, TimeoutError)
            return Reply(0, error="Read timeout expired" if is_late else "Connection timed out")
        except httpx.ConnectError as error:
            return Reply(0, error=_unreachable(error))
        except (httpx.HTTPError, httpx.InvalidURL):
            return Reply(0, error="Webhook connection closed")

    async def _exchange(self, content: bytes) -> Reply:
        request = self._client.stream("POST", self._url, content=content, headers=self._headers)
        async with request as response:
            if not response.is_success:
                wait = response.headers.get("Retry-After", "")
                wait_s = int(wait) if wait.isascii() and wait.isdecimal() else 0
                return refused(response.status_code, wait_s, response.reason_phrase)
            kind = response.headers.get("Content-Type", "")
            return Reply(response.status_code, body=await _read(response), content_type=kind)


async def _read(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            return b""
    return bytes(body)


def _unreachable(error: httpx.ConnectError) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return f"SSL error {{{cause.reason or 'handshake failed'}}}"
        if isinstance(cause, socket.gaierror):
            return "Failed to resolve host: Name or service not known"
        cause = cause.__cause__ or cause.__context__
    return "Connection refused"
