"""Turns Ctrl-C and a supervisor's SIGTERM into an event."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def stop_on_signals(stop: asyncio.Event) -> Iterator[None]:
    """Set `stop` on SIGINT and SIGTERM; a second signal ends the process at once."""
    loop = asyncio.get_running_loop()
    handled = (signal.SIGINT, signal.SIGTERM)

    def ask_to_stop() -> None:
        stop.set()
        for number in handled:
            loop.remove_signal_handler(number)

    try:
        for number in handled:
            loop.add_signal_handler(number, ask_to_stop)
    except NotImplementedError:
        # Windows: Ctrl-C then arrives as KeyboardInterrupt, which the command line handles.
        yield
        return
    try:
        yield
    finally:
        for number in handled:
            loop.remove_signal_handler(number)
