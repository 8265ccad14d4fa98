"""Turns SIGHUP into what it means: read the rules again, or the terminal has been closed."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def on_hangup(again: Callable[[], None], stop: asyncio.Event) -> Iterator[None]:
    """Call `again` on SIGHUP, as supervisors send it; a terminal that is gone sets `stop`."""
    loop = asyncio.get_running_loop()
    had_terminal = _has_terminal()

    def answer() -> None:
        if had_terminal and not _has_terminal():
            stop.set()
        else:
            again()

    try:
        loop.add_signal_handler(signal.SIGHUP, answer)
    except (AttributeError, NotImplementedError):
        # Windows has no such signal.
        yield
        return
    try:
        yield
    finally:
        loop.remove_signal_handler(signal.SIGHUP)


def _has_terminal() -> bool:
    # A daemon's standard input may be closed, or not there at all.
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()
