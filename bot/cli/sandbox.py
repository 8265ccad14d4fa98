"""`bot sandbox`: a small Telegram on this machine, and the same bot connected to it over HTTP."""

import argparse
import asyncio
import sys
from contextlib import AsyncExitStack
from typing import Final

from bot.cli.hangup import on_hangup
from bot.cli.stopping import stop_on_signals
from bot.core.backend import EmotionBackend
from bot.core.errors import SettingsError
from bot.replies.shelf import RuleShelf
from bot.sandbox.modes import BotModes
from bot.sandbox.server import Sandbox
from bot.sandbox.world import GROUP_ID
from bot.settings import Settings
from bot.settings.providers import EMBEDDED
from bot.store.store import Store
from bot.wiring.chat import run_chat
from bot.wiring.emotions import open_backend
from bot.wiring.jobs import open_forgetful_jobs
from bot.wiring.rules import kept_fresh, open_shelf
from bot.wiring.store import open_forgetful_store

SANDBOX_TOKEN: Final = "1234567890:local-sandbox-token-no-secret"  # noqa: S105
"""Opens nothing but the sandbox of this machine."""


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal asks to stop; what is chosen here is forgotten then."""
    settings = for_this_machine(settings)
    shelf = open_shelf(settings)
    sandbox = Sandbox(
        token=SANDBOX_TOKEN,
        privacy_mode=arguments.privacy_mode,
        modes=BotModes(inline=True, inline_feedback=True, guest=True),
        port=arguments.port,
    )
    async with AsyncExitStack() as stack:
        backend = open_backend(settings)
        stack.push_async_callback(backend.aclose)
        store = await open_forgetful_store()
        stack.push_async_callback(store.aclose)
        try:
            await _serve(sandbox, settings, backend, store, shelf)
        except OSError as error:
            raise SettingsError(
                f"port {arguments.port} on 127.0.0.1 cannot be used ({error.strerror}); "
                "choose another with --port, or PORT=... with make"
            ) from error
    return 0


def for_this_machine(settings: Settings) -> Settings:
    """The settings without what leads elsewhere: the page promises that nothing leaves.

    The webhook's address is the real bot's, and providers would get the photos.
    """
    return settings.model_copy(update={"webhook_url": None, "emotion_backend": EMBEDDED})


async def _serve(
    sandbox: Sandbox,
    settings: Settings,
    backend: EmotionBackend,
    store: Store,
    shelf: RuleShelf,
) -> None:
    stop = asyncio.Event()
    with stop_on_signals(stop):
        async with sandbox, kept_fresh(shelf) as read_again:
            # The bot greets a group that it is added to, and waits there to be switched on.
            sandbox.introduce_bot(GROUP_ID)
            sys.stdout.write(f"\n  Open {sandbox.url} in a browser. Ctrl-C stops.\n\n")
            sys.stdout.flush()
            with on_hangup(read_again, stop):
                await run_chat(
                    settings,
                    backend,
                    store,
                    shelf,
                    open_forgetful_jobs(settings),
                    token=SANDBOX_TOKEN,
                    api_url=sandbox.url,
                    stop=stop,
                )
