"""`bot serve`: the protocol of Microsoft's retired Emotion API, until it is stopped."""

import argparse
import asyncio
import sys
from contextlib import AsyncExitStack

from bot.cli.stopping import stop_on_signals
from bot.core.errors import SettingsError
from bot.settings import Settings
from bot.wiring.emotions import open_backend
from bot.wiring.service import serving_emotions
from bot.wiring.store import open_store
from bot.wiring.videos import video_routers


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal asks to stop."""
    host = arguments.host or settings.service_address
    port = _port(arguments, settings)
    recipients = _recipients(settings, host, port)
    stop = asyncio.Event()
    async with AsyncExitStack() as stack:
        stack.enter_context(stop_on_signals(stop))
        backend = open_backend(settings)
        stack.push_async_callback(backend.aclose)
        store = await open_store(settings)
        stack.push_async_callback(store.aclose)
        routers = await stack.enter_async_context(video_routers(settings, backend, store))
        try:
            url = await stack.enter_async_context(
                serving_emotions(
                    settings,
                    backend,
                    store,
                    host=host,
                    port=port,
                    routers=routers,
                    recipients=recipients,
                )
            )
        except OSError as error:
            raise SettingsError(
                f"port {port} on {host} cannot be used ({error.strerror}); "
                "choose another with --port, or BOT_SERVICE_PORT"
            ) from error
        _greet(url, recipients)
        await stop.wait()
    return 0


def _recipients(settings: Settings, host: str, port: int) -> str:
    """Whom pictures are passed on to; empty where nobody gets any.

    Raises:
        SettingsError: it would be this service itself.
    """
    if not settings.providers:
        return ""
    # Loading what speaks HTTP takes a while, and most need none of it.
    from bot.wiring import providers  # noqa: PLC0415

    providers.refuse_itself(settings, host, port)
    return providers.recipients(settings)


def _greet(url: str, recipients: str) -> None:
    passed_on = f"  What is sent to it is read by {recipients}.\n" if recipients else ""
    sys.stdout.write(f"\n  The Emotion API is served on {url}. Ctrl-C stops.\n{passed_on}\n")
    sys.stdout.flush()


def _port(arguments: argparse.Namespace, settings: Settings) -> int:
    chosen = (arguments.port, settings.service_port, settings.port)
    return next(port for port in chosen if port is not None)
