"""Gets the files that callers name by address, and nothing that is not for everybody to get.

Every connection goes through `_PublicOnly`, which resolves the name, looks at the addresses and
connects to one that it has looked at; so neither a redirect nor a name that changes its mind
leads anywhere else.
"""

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Final
from urllib.parse import SplitResult, urljoin, urlsplit

import httpcore
from typing_extensions import override

from bot.service.addresses import Address, is_public

Resolve = Callable[[str, int], Awaitable[list[str]]]

_MOST_REDIRECTS: Final = 3
_MOST_URL_CHARS: Final = 2048
_AT_ONCE: Final = 16
_OK: Final = 200
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_HEADERS: Final = (
    (b"Accept", b"*/*"),
    # What is sent packed may unpack to any size.
    (b"Accept-Encoding", b"identity"),
    (b"User-Agent", b"emotion-bot"),
    (b"Connection", b"close"),
)

_RESOLVING: Final = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="resolve")
"""Names whose servers never answer hold these threads, and not those that all else needs."""


class FetchError(Exception):
    """Nothing was got; the message is for the log and names no address."""


class FetchTooLargeError(FetchError):
    """The file is over the limit."""


class PublicFetcher:
    """Gets files by HTTP and HTTPS from public addresses.

    Args:
        timeout_s: for the whole of it, redirects included.
        resolve: addresses of a name.
        allowed: addresses that may be asked though they are not public; for tests.
        verify: which certificates are good; left out, those that this machine trusts.
    """

    def __init__(
        self,
        *,
        timeout_s: float = 10.0,
        resolve: Resolve | None = None,
        allowed: Collection[Address] = (),
        verify: ssl.SSLContext | None = None,
    ) -> None:
        self._timeout_s = timeout_s
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=verify,
            max_connections=_AT_ONCE,
            max_keepalive_connections=0,
            network_backend=_PublicOnly(resolve or resolve_name, allowed),
        )

    async def fetch(self, url: str, *, limit_bytes: int) -> bytes:
        """Get a file. See `bot.service.parts.Fetcher`."""
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._follow(url, limit_bytes)
        except TimeoutError as error:
            raise FetchError("the server took too long") from error
        # Of everything that h11 and TLS find wrong with a server.
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise FetchError(f"the server failed ({type(error).__name__})") from error
        except (OSError, ValueError) as error:
            raise FetchError(f"not reached ({type(error).__name__})") from error

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()

    async def _follow(self, url: str, limit_bytes: int) -> bytes:
        for _ in range(_MOST_REDIRECTS + 1):
            checked_url(url)
            found = await self._get(url, limit_bytes)
            if isinstance(found, bytes):
                return found
            url = urljoin(url, found)
        raise FetchError("too many redirects")

    async def _get(self, url: str, limit_bytes: int) -> bytes | str:
        """Ask once: the file, or where it is."""
        async with self._pool.stream("GET", url, headers=_HEADERS) as response:
            headers = {name.lower(): value for name, value in response.headers}
            if response.status in _REDIRECTS and b"location" in headers:
                return headers[b"location"].decode("ascii")
            if (
                response.status != _OK
                or headers.get(b"content-encoding", b"identity") != b"identity"
            ):
                raise FetchError(f"the server answered {response.status}")
            length = headers.get(b"content-length", b"")
            if length.isdigit() and int(length) > limit_bytes:
                raise FetchTooLargeError("the file is too large")
            return await _bounded(response, limit_bytes)


def checked_url(url: str) -> SplitResult:
    """An address that may be looked up.

    Raises:
        FetchError: it is no address of the web, or holds a password.
    """
    parts = urlsplit(url)
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    is_plain = url.isascii() and url.isprintable() and len(url) <= _MOST_URL_CHARS
    if not is_web or not is_plain or "@" in parts.netloc:
        raise FetchError("not an address of the web")
    return parts


async def resolve_name(host: str, port: int) -> list[str]:
    """Ask the system for the addresses of a name."""
    ask = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(_RESOLVING, ask)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class _PublicOnly(httpcore.AsyncNetworkBackend):
    """Connects to addresses that were looked at, and to nothing else."""

    def __init__(self, resolve: Resolve, allowed: Collection[Address]) -> None:
        self._resolve = resolve
        self._allowed = allowed
        self._network = httpcore.AnyIOBackend()

    @override
    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        addresses = await self._resolve(host, port)
        # One that is not public is enough: whoever runs the name is up to something.
        if not addresses or not all(is_public(each, allowed=self._allowed) for each in addresses):
            raise FetchError("not a public address")
        connect = partial(
            self._network.connect_tcp,
            port=port,
            timeout=timeout,
            local_address=local_address,
            socket_options=socket_options,
        )
        for address in addresses[:-1]:
            try:
                return await connect(address)
            except httpcore.ConnectError:
                continue
        return await connect(addresses[-1])

    @override
    async def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore.AsyncNetworkStream:
        raise FetchError("not an address of the web")


async def _bounded(response: httpcore.Response, limit_bytes: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in response.aiter_stream():
        size += len(part)
        if size > limit_bytes:
            raise FetchTooLargeError("the file is too large")
        parts.append(part)
    return b"".join(parts)
