"""`bot rules play`: a page on this machine that shows what rules do while they are written."""

import argparse
import asyncio
import sys
from importlib import resources
from pathlib import Path
from typing import Final

from bot.cli.stopping import stop_on_signals
from bot.core.errors import SettingsError
from bot.playground.app import build_app
from bot.playground.rules_files import OwnFiles
from bot.settings import Settings
from bot.web.serving import serving
from bot.wiring.emotions import open_backend

_HOST: Final = "127.0.0.1"

_SAMPLES: Final = Path(str(resources.files("bot.sandbox") / "page" / "samples"))
"""The photos that the sandbox offers are offered here, too."""


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Serve until a signal asks to stop; nothing is written unless "Save" is pressed."""
    own = OwnFiles(arguments.rules or settings.rules)
    # What cannot be read is told here, and not by an empty page.
    own.read()
    backend = open_backend(settings)
    try:
        app = build_app(
            own,
            backend,
            samples=_SAMPLES,
            style=settings.reactions,
            max_photo_bytes=settings.max_photo_bytes,
        )
        stop = asyncio.Event()
        with stop_on_signals(stop):
            async with serving(app, _HOST, arguments.port) as url:
                sys.stdout.write(f"\n  Open {url} in a browser. Ctrl-C stops.\n\n")
                sys.stdout.flush()
                await stop.wait()
    except OSError as error:
        raise SettingsError(
            f"port {arguments.port} on {_HOST} cannot be used ({error.strerror}); "
            "choose another with --port"
        ) from error
    finally:
        await backend.aclose()
    return 0
