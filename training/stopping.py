"""Lets a run end between two steps when Ctrl-C or SIGTERM asks for it."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

STOPPED: Final = 130
"""Exit code of what was stopped, as shells have it for Ctrl-C."""

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class StoppedError(Exception):
    """A run was stopped on request; the message says how it goes on."""


class StopRequest:
    """Whether somebody has asked for the end.

    Attributes:
        made: becomes true with the first signal.
    """

    def __init__(self) -> None:
        self.made = False


@contextmanager
def stop_requests() -> Iterator[StopRequest]:
    """Note the first SIGINT or SIGTERM instead of ending at once; a second one acts as ever."""
    request = StopRequest()
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def note(_number: int, _frame: FrameType | None) -> None:
        request.made = True
        give_back()

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in _SIGNALS:
        signal.signal(number, note)
    try:
        yield request
    finally:
        give_back()


def ignore_interrupts(_worker: int) -> None:
    """Leave Ctrl-C, which reaches all processes of a terminal, to the one that waits for this."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
