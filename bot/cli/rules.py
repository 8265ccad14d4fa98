"""`bot rules …`: everything for whoever writes rules; each action is a module of its own."""

import argparse
import importlib

from bot.settings import Settings


async def run(arguments: argparse.Namespace, settings: Settings) -> int:
    """Run one action; loads only what that action needs."""
    action = importlib.import_module(f"bot.cli.rules_{arguments.action}")
    code: int = await action.run(arguments, settings)
    return code
