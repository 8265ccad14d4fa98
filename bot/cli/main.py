"""`bot`: runs one command; errors become one plain line and an exit code."""

import argparse
import asyncio
import importlib
import sys
from collections.abc import Sequence
from typing import Final

from bot.cli.parser import build_parser
from bot.core.errors import BotError, SettingsError
from bot.environment import load_settings
from bot.logs import mask_tokens, set_up_logs

FAILED: Final = 1
MISUSED: Final = 2
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when all went well, 1 when the work failed, 2 for wrong arguments or settings.
    """
    parsed = build_parser().parse_args(arguments)
    try:
        code = _run(parsed)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has seen enough, as `| head` does: no reason to complain.
        sys.stdout = None
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except SettingsError as error:
        return _complain(error, MISUSED)
    except BotError as error:
        return _complain(error, FAILED)
    return code


def _run(parsed: argparse.Namespace) -> int:
    # Only the chosen command's module is loaded: reading a file needs no Telegram.
    command = importlib.import_module(f"bot.cli.{parsed.command}")
    try:
        settings = load_settings()
    except SettingsError as error:
        if not hasattr(command, "run_without_settings"):
            raise
        failed: int = command.run_without_settings(parsed, error)
        return failed
    set_up_logs(settings.log_level, settings.log_format)
    code: int = asyncio.run(command.run(parsed, settings))
    return code


def _complain(error: BotError, code: int) -> int:
    sys.stderr.write(f"bot: {mask_tokens(str(error))}\n")
    return code
