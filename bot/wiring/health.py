"""Connects the health page to the parts of a running bot."""

import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from importlib.metadata import version
from typing import Final

from bot.backends.fallback import FallbackBackend
from bot.chat.clip_terms import CLIP
from bot.chat.pulse import Pulse
from bot.chat.work import PHOTO
from bot.core.backend import EmotionBackend
from bot.core.errors import SettingsError
from bot.health.app import build_app
from bot.health.asking import Question
from bot.health.board import Board, Look
from bot.health.check import Check
from bot.health.job_counts import ByKind, JobCounts
from bot.health.judging import (
    judge_clips,
    judge_photos,
    judge_rules,
    judge_store,
)
from bot.health.metrics import JobGauges, Metrics
from bot.jobs.port import Jobs
from bot.replies.shelf import RuleShelf
from bot.settings import Settings
from bot.store.store import Store
from bot.telemetry.gauges import show_polling, show_process
from bot.telemetry.meters import Meters
from bot.telemetry.providers import show_providers
from bot.web.hosts import LOOPBACK_NAMES
from bot.web.serving import serving
from bot.wiring.backend_looks import backend_looks

log = logging.getLogger(__name__)

_STORE_PATIENCE_S: Final = 3.0
_STORE_FRESH_S: Final = 1.0


@asynccontextmanager
async def health_page(
    settings: Settings,
    *,
    receiving: Sequence[Look],
    pulse: Callable[[], Pulse] | None,
    store: Store,
    jobs: Jobs,
    backend: EmotionBackend,
    shelf: RuleShelf,
    meters: Meters,
) -> AsyncIterator[None]:
    """Serve the health page for the time of a `with`, where the settings name a port for it.

    Args:
        settings: name host and port.
        receiving: whether updates come in.
        pulse: how polling goes; None where the bot does not poll.
        store: is asked whether it answers.
        jobs: are asked how many photos wait.
        backend: is asked to read a drawn photo, or how its providers have done.
        shelf: says what is wrong with the operator's rules.
        meters: what the chat door counts.

    Raises:
        SettingsError: host or port cannot be used.
    """
    if settings.health_port is None:
        yield
        return
    ping = Question(store.ping, patience_s=_STORE_PATIENCE_S, fresh_s=_STORE_FRESH_S)
    reading = backend_looks(backend)
    if isinstance(backend, FallbackBackend):
        show_providers(meters.registry, backend.states)
    counts = JobCounts(partial(_count, jobs), patience_s=_STORE_PATIENCE_S, fresh_s=_STORE_FRESH_S)
    board = _board(receiving, ping, reading.looks, counts, shelf)
    host, port = settings.health_host, settings.health_port
    async with AsyncExitStack() as stack:
        for question in (ping, *reading.questions):
            stack.push_async_callback(question.aclose)
        stack.push_async_callback(counts.aclose)
        metrics = _metrics(meters, pulse, counts)
        app = build_app(board, metrics, is_local=host in LOOPBACK_NAMES)
        try:
            url = await stack.enter_async_context(serving(app, host, port))
        except OSError as error:
            raise SettingsError(
                f"BOT_HEALTH_PORT: port {port} on {host} cannot be used ({error.strerror})"
            ) from error
        log.info("health page on %s", url)
        yield


async def _count(jobs: Jobs) -> ByKind:
    return {kind: await jobs.stats(kind) for kind in (PHOTO, CLIP)}


def _metrics(meters: Meters, pulse: Callable[[], Pulse] | None, jobs: JobCounts) -> Metrics:
    registry = meters.registry
    show_process(registry, version=version("emotion-bot"))
    if pulse is not None:
        show_polling(registry, age_s=lambda: pulse().poll_age_s, silent_s=lambda: pulse().silent_s)
    return Metrics(registry, JobGauges(jobs))


def _board(
    receiving: Sequence[Look],
    store: Question,
    reading: Sequence[Look],
    jobs: JobCounts,
    shelf: RuleShelf,
) -> Board:
    async def look_at_store() -> Check:
        return judge_store(await store.answer())

    async def look_at_rules() -> Check:
        return judge_rules(shelf.problems, are_own=shelf.watched is not None)

    async def look_at_photos() -> Check:
        answer, counted = await jobs.ask()
        return judge_photos(answer, counted[PHOTO] if counted else None)

    async def look_at_clips() -> Check:
        answer, counted = await jobs.ask()
        return judge_clips(answer, counted[CLIP] if counted else None)

    return Board(
        (*receiving, look_at_store, *reading, look_at_rules, look_at_photos, look_at_clips)
    )
