"""Builds the service as one of several copies, for a server that is not ours to start."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from fastapi import FastAPI

from bot.backends.batched import BatchedBackend, ReadInBatch
from bot.backends.embedded import EmbeddedBackend
from bot.service.app import create_app
from bot.settings import Settings
from bot.wiring.emotions import photo_limits
from bot.wiring.service import emotion_parts
from bot.wiring.store import open_store
from bot.wiring.videos import video_routers


def open_single_backend(settings: Settings) -> EmbeddedBackend:
    """A backend of one thread, as a copy has one processor.

    Raises:
        WeightsError: the shipped models are missing or damaged.
    """
    return EmbeddedBackend.open(limits=photo_limits(settings), workers=1)


@asynccontextmanager
async def replica(
    settings: Settings, backend: EmbeddedBackend, read: ReadInBatch, *, at_once: int
) -> AsyncIterator[FastAPI]:
    """Be one copy of the service for the time of a `with`; hands out the application.

    Args:
        settings: what the operator chose, the same for all copies.
        backend: reads the emotions; closed in the end.
        read: gathers photos into batches for that backend.
        at_once: photos that are in batches at the same time.

    Raises:
        BotError: the database or the folder of videos cannot be used, or there is no key yet.
    """
    async with AsyncExitStack() as stack:
        stack.push_async_callback(backend.aclose)
        store = await open_store(settings)
        stack.push_async_callback(store.aclose)
        # Their frames are no photos of anybody else, and need not wait for any.
        routers = await stack.enter_async_context(video_routers(settings, backend, store))
        parts = await stack.enter_async_context(
            emotion_parts(
                settings,
                BatchedBackend(backend, read),
                store,
                is_local=False,
                routers=routers,
                at_once=at_once,
            )
        )
        yield create_app(parts)
