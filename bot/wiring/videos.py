"""Puts together what the service reads videos with, and lets it run."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from fastapi import APIRouter

from bot.core.backend import EmotionBackend
from bot.core.timeline import Timeline
from bot.jobs.durable import open_jobs
from bot.jobs.policy import Policy
from bot.media.clip_worker import INSTALL
from bot.media.containers import Container
from bot.service.fetch import PublicFetcher
from bot.service.operations import Operations
from bot.service.reading_videos import VideoReader
from bot.service.spool import Spool
from bot.service.video_limits import VideoLimits
from bot.service.video_routes import video_routes
from bot.settings import Settings
from bot.store.store import Store
from bot.wiring.clips import read_clip

_HOUR_S: Final = 3600.0
_MEGABYTE: Final = 1_000_000
_NEEDED: Final = ("av", "scipy")

_TRIES: Final = 3
_TIME_LIMIT_S: Final = 4 * _HOUR_S
"""More than an hour of video takes on a slow machine."""

_POLL_S: Final = 1.0
"""Videos that were taken in here are begun at once; those of others may wait a moment."""

_FETCH_S: Final = 300.0
"""A video of 100 MB comes at 3 Mbit/s in this time."""


@asynccontextmanager
async def video_routers(
    settings: Settings, backend: EmotionBackend, store: Store
) -> AsyncIterator[tuple[APIRouter, ...]]:
    """Read videos for the time of a `with`; hands out the routes for them, if there are to be any.

    Args:
        settings: how many, how large, and where they wait.
        backend: reads the emotions; stays open.
        store: remembers what callers may ask about; stays open.

    Raises:
        BotError: the folder of videos or the jobs cannot be used.
    """
    if not settings.service_videos_at_once:
        yield ()
        return
    limits = video_limits(settings)

    async def read(path: Path, *, on_progress: Callable[[float], None]) -> Timeline:
        return await read_clip(path, backend, on_progress=on_progress)

    async with AsyncExitStack() as stack:
        fetcher = PublicFetcher(timeout_s=_FETCH_S)
        stack.push_async_callback(fetcher.aclose)
        url = settings.database_url.get_secret_value()
        jobs = await open_jobs(url, policy=_policy(settings))
        stack.push_async_callback(jobs.stop, 0.0)
        spool = Spool(settings.service_videos_folder)
        operations = Operations(
            store.operations,
            jobs,
            spool,
            VideoReader(store.operations, spool, fetcher, read, limits=limits),
            limits=limits,
            missing=None if all(map(find_spec, _NEEDED)) else INSTALL,
            keep_s=settings.service_keep_hours * _HOUR_S,
        )
        await stack.enter_async_context(operations.running(grace_s=settings.shutdown_seconds))
        yield (video_routes(operations),)


def video_limits(settings: Settings) -> VideoLimits:
    """The settings that concern videos."""
    usual = VideoLimits()
    return VideoLimits(
        size_bytes=round(settings.service_max_video_mb * _MEGABYTE),
        containers=(
            frozenset(Container) if settings.service_video_formats == "all" else usual.containers
        ),
        open_videos=settings.service_videos_open,
    )


def _policy(settings: Settings) -> Policy:
    return Policy(
        slots=settings.service_videos_at_once,
        tries=_TRIES,
        time_limit_s=_TIME_LIMIT_S,
        poll_s=_POLL_S,
        keep_done_s=settings.keep_done_hours * _HOUR_S,
    )
