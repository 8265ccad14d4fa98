"""`bot run`: the bot on the real Telegram, until it is stopped; or one of its halves."""

import argparse
import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack

from telegram.ext import BaseRateLimiter

from bot.cli.hangup import on_hangup
from bot.cli.stopping import stop_on_signals
from bot.core.backend import EmotionBackend
from bot.jobs.policy import Role
from bot.settings import Settings
from bot.wiring.chat import run_chat
from bot.wiring.emotions import open_backend
from bot.wiring.jobs import open_durable_jobs
from bot.wiring.retention import purged_daily
from bot.wiring.rules import kept_fresh, open_shelf
from bot.wiring.store import open_store


async def run(
    arguments: argparse.Namespace,
    settings: Settings,
    *,
    open_backend: Callable[[Settings], EmotionBackend] = open_backend,
    limiter: BaseRateLimiter[None] | None = None,
) -> int:
    """Receive and answer until a signal asks to stop.

    Args:
        arguments: say which half.
        settings: what the operator chose.
        open_backend: opens what reads the emotions.
        limiter: see `run_chat`.
    """
    role = Role(arguments.role)
    token = settings.required_token()
    shelf = open_shelf(settings)
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        backend = open_backend(settings)
        stack.push_async_callback(backend.aclose)
        store = await open_store(settings)
        stack.push_async_callback(store.aclose)
        await stack.enter_async_context(purged_daily(store, days=settings.retention_days))
        jobs = await open_durable_jobs(settings, role)
        stack.push_async_callback(jobs.stop, 0.0)
        read_again = await stack.enter_async_context(kept_fresh(shelf))
        with stop_on_signals(stop), on_hangup(read_again, stop):
            await run_chat(
                settings,
                backend,
                store,
                shelf,
                jobs,
                token=token,
                api_url=str(settings.api_url),
                stop=stop,
                limiter=limiter,
                receives=role is not Role.WORKER,
            )
    return 0
