"""The route that Telegram delivers updates to: checks who asks, and answers at once."""

import asyncio
import hmac
import json
import logging
import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse
from starlette.requests import ClientDisconnect
from telegram import Update
from telegram.error import NetworkError

from bot.chat.types import Bot
from bot.chat.updates import UpdateQueue

log = logging.getLogger(__name__)

PATH: Final = "/telegram"
"""Never the token: addresses end up in the logs of proxies, and in `getWebhookInfo`."""

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the header's name
"""Source: Bot API, setWebhook, https://core.telegram.org/bots/api#setwebhook."""

MAX_BODY_BYTES: Final = 1_000_000
"""Updates are some kilobytes: texts have at most 4096 characters, and photos are only named."""

_RETRY_AFTER_S: Final = 5
"""Source: tdlib/telegram-bot-api, `WebhookActor.cpp` (BSL-1.0): it honours Retry-After."""

_LAST_S: Final = 0.5
"""What updates that are being taken get once the route is closed: enough to write one down."""

_UNREADABLE: Final = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What the library raises for an update that is not as it knows them; it checks nothing itself."""


class WebhookRoute:
    """Puts what Telegram delivers into the bot's queue, while it is open.

    Telegram sends the next update of a chat only when this one was answered, so nothing here
    waits for an update's handlers. What is not taken is delivered again; what comes twice is
    put into the queue twice, and `ChatOrder` works on it once.

    Args:
        bot: whose updates they are.
        incoming: the queue; an update that cannot be written down is a `NetworkError` there.
        secret: what Telegram says with each update, so that it is known from strangers.
        patience_s: how long an update may take to arrive and to be taken.
        clock: seconds that never run backwards.
    """

    def __init__(
        self,
        bot: Bot,
        incoming: UpdateQueue,
        secret: str,
        *,
        patience_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._incoming = incoming
        self._secret = secret.encode()
        self._patience_s = patience_s
        self._clock = clock
        self._is_open = False
        self._taken_at: float | None = None
        self._waits: set[asyncio.Timeout] = set()

    @property
    def is_open(self) -> bool:
        """Whether updates are taken."""
        return self._is_open

    @property
    def taken_s(self) -> float | None:
        """Seconds since an update was last taken; None while there was none."""
        return None if self._taken_at is None else self._clock() - self._taken_at

    def open(self) -> None:
        """Take updates from now on."""
        self._is_open = True

    def close(self) -> None:
        """Take no more; those that wait for room are left to Telegram, which keeps them."""
        self._is_open = False
        last = asyncio.get_running_loop().time() + _LAST_S
        for wait in self._waits:
            when = wait.when()
            if when is not None and when > last:
                wait.reschedule(last)

    def build_app(self) -> FastAPI:
        """The route as an application, with `/healthz` beside it for platforms that ask."""
        app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
        app.add_api_route(PATH, self._deliver, methods=["POST"])
        app.add_api_route("/healthz", _say_ok, methods=["GET", "HEAD"])
        return app

    async def _deliver(self, request: Request) -> Response:
        if _promised_bytes(request) > MAX_BODY_BYTES:
            return _turned_away(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if not self._is_from_telegram(request):
            return _turned_away(HTTPStatus.UNAUTHORIZED)
        if not self._is_open:
            return _later()
        wait = asyncio.timeout(self._patience_s)
        try:
            async with wait:
                self._waits.add(wait)
                return await self._take(request)
        except TimeoutError:
            log.warning("an update is left to Telegram for now: there is no room for it")
        except NetworkError:
            log.warning("an update is left to Telegram for now: it could not be written down")
        finally:
            self._waits.discard(wait)
        return _later()

    def _is_from_telegram(self, request: Request) -> bool:
        # As bytes: the comparison refuses strings with anything but ASCII in them.
        said = request.headers.get(SECRET_HEADER, "").encode("latin-1")
        return hmac.compare_digest(said, self._secret)

    async def _take(self, request: Request) -> Response:
        try:
            body = await _read(request)
        except ClientDisconnect:
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        if body is None:
            return _turned_away(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        content = _update_json(body)
        if content is None:
            # Telegram sends no such thing: somebody tries this out, who should be told; or it
            # was damaged on its way, and comes again whole.
            return Response(status_code=HTTPStatus.BAD_REQUEST)
        try:
            update = Update.de_json(content, self._bot)
        except _UNREADABLE as error:
            # An update of Telegram's that this version of the library cannot read will not be
            # readable the next time either. It counts as taken: refused, it would come again and
            # again for a day, and all that its chat sends would wait behind it.
            log.error("an update cannot be read and is passed over: %s", type(error).__name__)  # noqa: TRY400  its traceback holds what people wrote
            return Response()
        await self._incoming.put(update)
        self._taken_at = self._clock()
        return Response()


def _promised_bytes(request: Request) -> int:
    length = request.headers.get("Content-Length", "")
    return int(length) if length.isascii() and length.isdecimal() else 0


async def _read(request: Request) -> bytes | None:
    """The body; None as soon as it turns out to be too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            return None
    return bytes(body)


def _update_json(body: bytes) -> dict[str, Any] | None:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return None
    is_update = isinstance(content, dict) and isinstance(content.get("update_id"), int)
    return content if is_update else None


def _turned_away(status: HTTPStatus) -> Response:
    # The connection is closed, so that the rest of a large body is not listened to.
    return Response(status_code=status, headers={"Connection": "close"})


def _later() -> Response:
    headers = {"Retry-After": str(_RETRY_AFTER_S)}
    return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers=headers)


async def _say_ok() -> Response:
    return PlainTextResponse("ok")
