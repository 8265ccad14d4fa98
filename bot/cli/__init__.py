"""The command line: parses, calls the wiring, prints, and sets the exit code."""

from bot.cli.main import main

__all__ = ["main"]
