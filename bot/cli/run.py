"""`bot run`: the bot on the real Telegram, until it is stopped."""

import argparse
import asyncio

from bot.cli.stopping import stop_on_signals
from bot.settings import Settings
from bot.wiring.chat import run_chat
from bot.wiring.emotions import open_backend


async def run(_arguments: argparse.Namespace, settings: Settings) -> int:
    """Poll until a signal asks to stop."""
    token = settings.required_token()
    backend = open_backend(settings)
    stop = asyncio.Event()
    try:
        with stop_on_signals(stop):
            await run_chat(
                settings, backend, token=token, api_url=str(settings.api_url), stop=stop
            )
    finally:
        await backend.aclose()
    return 0
