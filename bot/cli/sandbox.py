"""`bot sandbox`: a small Telegram on this machine, and the same bot connected to it over HTTP."""

import argparse
import asyncio
import sys
from typing import Final

from bot.cli.stopping import stop_on_signals
from bot.core.errors import SettingsError
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from bot.wiring.chat import run_chat
from bot.wiring.emotions import open_backend

SANDBOX_TOKEN: Final = "1234567890:local-sandbox-token-no-secret"  # noqa: S105
"""Opens nothing but the sandbox of this machine."""


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal asks to stop."""
    backend = open_backend(settings)
    sandbox = Sandbox(
        token=SANDBOX_TOKEN, privacy_mode=arguments.privacy_mode, port=arguments.port
    )
    stop = asyncio.Event()
    try:
        with stop_on_signals(stop):
            async with sandbox:
                sys.stdout.write(f"\n  Open {sandbox.url} in a browser. Ctrl-C stops.\n\n")
                sys.stdout.flush()
                await run_chat(
                    settings, backend, token=SANDBOX_TOKEN, api_url=sandbox.url, stop=stop
                )
    except OSError as error:
        raise SettingsError(
            f"port {arguments.port} on 127.0.0.1 cannot be used ({error.strerror}); "
            "choose another with --port, or PORT=... with make"
        ) from error
    finally:
        await backend.aclose()
    return 0
