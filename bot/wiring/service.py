"""Builds the Emotion API door from settings, and serves it."""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.metadata import version
from typing import Final

from fastapi import APIRouter

from bot.backends.bounded import BoundedBackend
from bot.backends.fallback import FallbackBackend
from bot.core.backend import EmotionBackend
from bot.core.errors import SettingsError
from bot.health.app import build_app
from bot.health.asking import Question
from bot.health.board import Board
from bot.health.check import Check
from bot.health.judging import judge_store
from bot.health.metrics import Metrics
from bot.media.decode import FORMATS
from bot.service.app import create_app
from bot.service.bookkeeping import kept_books
from bot.service.fetch import PublicFetcher
from bot.service.gate import Gate
from bot.service.key_book import KeyBook
from bot.service.parts import MIB, Parts, PictureLimits
from bot.settings import Settings
from bot.store.store import Store
from bot.telemetry.gauges import show_process
from bot.telemetry.providers import show_providers
from bot.telemetry.service_meters import ServiceMeters
from bot.web.hosts import is_own_address
from bot.web.serving import serving
from bot.wiring.backend_looks import backend_looks
from bot.wiring.emotions import in_hand

log = logging.getLogger(__name__)

_STORE_PATIENCE_S: Final = 3.0
_STORE_FRESH_S: Final = 1.0


@asynccontextmanager
async def serving_emotions(
    settings: Settings,
    backend: EmotionBackend,
    store: Store,
    *,
    host: str,
    port: int,
    routers: Sequence[APIRouter] = (),
    recipients: str = "",
) -> AsyncIterator[str]:
    """Serve for the time of a `with`; hands out the address.

    Args:
        settings: what the operator chose.
        backend: reads the emotions; stays open.
        store: has the keys; stays open.
        host: address to serve on.
        port: 0 takes a free one.
        routers: more routes, such as those for videos.
        recipients: whom the backend sends pictures to, as people may know them; empty where
            nobody gets any.

    Raises:
        OSError: host or port cannot be used.
        SettingsError: others could reach it, and there is no key; or the health page's port
            cannot be used.
        StoreError: the keys cannot be read.
    """
    is_local = is_own_address(host)
    async with AsyncExitStack() as stack:
        parts = await stack.enter_async_context(
            emotion_parts(
                settings,
                backend,
                store,
                is_local=is_local,
                routers=routers,
                recipients=recipients,
                has_health_page=True,
            )
        )
        stop_s = round(settings.shutdown_seconds)
        url = await stack.enter_async_context(
            serving(create_app(parts), host, port, stop_s=stop_s)
        )
        log.info("Emotion API on %s, %s", url, "open" if parts.gate.is_open else "by key")
        yield url


@asynccontextmanager
async def emotion_parts(
    settings: Settings,
    backend: EmotionBackend,
    store: Store,
    *,
    is_local: bool,
    routers: Sequence[APIRouter] = (),
    recipients: str = "",
    at_once: int | None = None,
    has_health_page: bool = False,
) -> AsyncIterator[Parts]:
    """Put together what the application is made of, whichever server runs it.

    Args:
        settings: what the operator chose.
        backend: reads the emotions; stays open.
        store: has the keys; stays open.
        is_local: whether only this machine can reach it.
        routers: more routes, such as those for videos.
        recipients: whom the backend sends pictures to; empty where nobody gets any.
        at_once: photos that the backend takes at the same time without slowing down; left out,
            what the settings lead to.
        has_health_page: whether to serve the health page as well, where the settings name a port.

    Raises:
        SettingsError: others could reach it, and there is no key; or the health page's port
            cannot be used.
        StoreError: the keys cannot be read.
    """
    book, meters = KeyBook(), ServiceMeters()
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(kept_books(book, store.keys))
        if not is_local and not book.has_keys:
            raise SettingsError(
                "others can reach this address, and there is no key yet: make one with `bot keys "
                "add NAME`, or serve 127.0.0.1"
            )
        fetcher = PublicFetcher(timeout_s=settings.service_fetch_seconds)
        stack.push_async_callback(fetcher.aclose)
        show_process(meters.registry, version=version("emotion-bot"))
        if isinstance(backend, FallbackBackend):
            show_providers(meters.registry, backend.states)
        board, metrics = _board(stack, backend, store), Metrics(meters.registry)
        if has_health_page:
            await _serve_health(stack, settings, board, metrics)
        yield Parts(
            # Strangers are told at once when there are too many of them.
            backend=BoundedBackend(
                backend,
                at_once=at_once or in_hand(settings),
                longest_wait_s=settings.service_longest_wait,
            ),
            gate=Gate(book, may_be_open=is_local),
            fetcher=fetcher,
            meters=meters,
            limits=picture_limits(settings),
            health=build_app(board, metrics, is_local=is_local),
            routers=routers,
            is_local=is_local,
            recipients=recipients,
        )


def picture_limits(settings: Settings) -> PictureLimits:
    """The settings that concern pictures."""
    usual = PictureLimits()
    emotion_bytes = round(settings.service_max_photo_mb * MIB)
    return PictureLimits(
        emotion_bytes=emotion_bytes,
        face_bytes=max(emotion_bytes, usual.face_bytes),
        formats=FORMATS if settings.service_formats == "all" else usual.formats,
        least_face_px=settings.service_least_face,
        most_face_px=settings.service_most_face,
    )


def _board(stack: AsyncExitStack, backend: EmotionBackend, store: Store) -> Board:
    of_store = Question(store.ping, patience_s=_STORE_PATIENCE_S, fresh_s=_STORE_FRESH_S)
    reading = backend_looks(backend)
    for question in (of_store, *reading.questions):
        stack.push_async_callback(question.aclose)

    async def look_at_store() -> Check:
        return judge_store(await of_store.answer())

    return Board((look_at_store, *reading.looks))


async def _serve_health(
    stack: AsyncExitStack, settings: Settings, board: Board, metrics: Metrics
) -> None:
    """Serve the same facts on a port of their own, where the settings name one."""
    if settings.health_port is None:
        return
    host, port = settings.health_host, settings.health_port
    page = build_app(board, metrics, is_local=is_own_address(host))
    try:
        url = await stack.enter_async_context(serving(page, host, port))
    except OSError as error:
        raise SettingsError(
            f"BOT_HEALTH_PORT: port {port} on {host} cannot be used ({error.strerror})"
        ) from error
    log.info("health page on %s", url)
