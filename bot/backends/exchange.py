"""One HTTP request and its answer: bounded in time and size, and never followed elsewhere."""

import asyncio
from dataclasses import dataclass, field
from typing import Final

import httpx

from bot.core.errors import BackendAnswerError, BackendUnavailableError
from bot.core.providers import Provider

_MOST_BYTES: Final = 2_000_000
"""64 faces with landmarks are some tens of kilobytes."""

_LONGEST_WAIT_S: Final = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back.

    Attributes:
        status: HTTP status.
        headers: of the answer.
        body: what it says; left out of the repr, since it is about faces.
    """

    status: int
    headers: httpx.Headers
    body: bytes = field(repr=False)

    @property
    def retry_after_s(self) -> float | None:
        """How long the server asks to be left alone; None where it says nothing in seconds."""
        said = self.headers.get("retry-after", "")
        return min(float(said), _LONGEST_WAIT_S) if said.isascii() and said.isdigit() else None


class Exchange:
    """Sends requests to one provider.

    Args:
        provider: named in errors.
        client: sends; its addresses, headers and bodies hold keys and are never repeated.
        timeout_s: how long one request may take, from the connection to the last byte.
    """

    def __init__(self, provider: Provider, client: httpx.AsyncClient, *, timeout_s: float) -> None:
        self._provider = provider
        self._client = client
        self._timeout_s = timeout_s

    async def send(self, request: httpx.Request, auth: httpx.Auth | None = None) -> Reply:
        """Send a request and read its answer, whatever its status.

        Raises:
            BackendUnavailableError: there is none, or not in time.
            BackendAnswerError: it is far too long.
        """
        try:
            async with asyncio.timeout(self._timeout_s):
                response = await self._client.send(
                    request, stream=True, auth=auth, follow_redirects=False
                )
                try:
                    return Reply(
                        response.status_code, response.headers, await self._body(response)
                    )
                finally:
                    await response.aclose()
        except (TimeoutError, httpx.TimeoutException) as error:
            raise BackendUnavailableError(
                f"{self._provider} did not answer within {self._timeout_s:g} s"
            ) from error
        except httpx.HTTPError as error:
            # Its words may hold the address.
            raise BackendUnavailableError(
                f"{self._provider} was not reached ({type(error).__name__})"
            ) from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _body(self, response: httpx.Response) -> bytes:
        body = bytearray()
        # As it came: what is compressed against our wish could grow without end.
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > _MOST_BYTES:
                raise BackendAnswerError(
                    f"{self._provider} answers with over {_MOST_BYTES:,} bytes"
                )
        return bytes(body)
